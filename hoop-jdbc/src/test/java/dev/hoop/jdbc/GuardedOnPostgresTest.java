package dev.hoop.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a connection through {@code jdbc:hoop:} does, on PostgreSQL. */
class GuardedOnPostgresTest {
    private String url;

    @BeforeEach
    void database() throws SQLException {
        url = "jdbc:hoop:"
                + Servers.postgresql(
                        "create table customers (id int primary key, name text, email text unique, tags text[], extra jsonb)",
                        "insert into customers values (1, 'Ada', 'ada@example.org', '{x,ada@example.org}', '{\"a\": 1}')",
                        "create table open (id int, note text)",
                        "create function cursor_of() returns refcursor language plpgsql as "
                                + "'declare c refcursor := ''c1''; begin open c for select email from customers; return c; end'");
    }

    private static Hoop masking() {
        return Hoop.masking("public.customers.email", "public.customers.tags", "public.customers.extra");
    }

    @Test
    void castsAndUnwrapsToTheInterfacesOfPgjdbcButNotToItsClasses() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            assertThat(connection.unwrap(PGConnection.class)).isSameAs(connection);
            assertThat(connection.unwrap(BaseConnection.class)).isSameAs(connection);
            assertThat(connection.isWrapperFor(PgConnection.class)).isFalse();
            assertThatThrownBy(() -> connection.unwrap(PgConnection.class)).hasMessageEndingWith("[HOOP-PROTOCOL]");
            assertThat(statement).isInstanceOf(PGStatement.class);
            try (ResultSet rows = statement.executeQuery("select name from customers")) {
                assertThat(rows.getMetaData().unwrap(PGResultSetMetaData.class).getBaseTableName(1))
                        .isEqualTo("customers");
            }
        }
    }

    @Test
    void refusesWhatReachesTheServerWithoutAStatement() throws SQLException {
        try (Connection connection = Hoop.open().connect(url)) {
            BaseConnection base = connection.unwrap(BaseConnection.class);

            assertThatThrownBy(base::getReplicationAPI).hasMessageEndingWith("[HOOP-PROTOCOL]");
            assertThatThrownBy(() -> base.getQueryExecutor().createSimpleQuery("drop table open"))
                    .hasMessageEndingWith("[HOOP-PROTOCOL]");
            assertThatThrownBy(() -> base.createQuery("drop table open", false, false))
                    .hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    @Test
    void judgesAndRecordsCopyIn() throws Exception {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url)) {
            CopyManager copies = new CopyManager(connection.unwrap(BaseConnection.class));

            assertThat(copies.copyIn("copy open from stdin", new StringReader("1\ta\n2\tb\n")))
                    .isEqualTo(2);
        }

        assertThat(hoop.tape.of("operation", "data", "outcome"))
                .containsExactly(
                        "operation ALLOW durable: copy open from stdin",
                        "data TO_TARGET 8",
                        "outcome rows=0 changed=2");
    }

    @Test
    void deniesCopyInByRule() throws Exception {
        Hoop hoop = Hoop.with("  - { id: no-copy, deny: [sql.copy-in] }\n");
        try (Connection connection = hoop.connect(url)) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();

            assertThatThrownBy(() -> copies.copyIn("copy open from stdin", new StringReader("1\ta\n")))
                    .hasMessageEndingWith("[HOOP-DENIED]");

            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void deniesCopyOutOfAMaskedColumn() throws Exception {
        try (Connection connection = masking().connect(url)) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();

            assertThatThrownBy(() -> copies.copyOut("copy customers to stdout", new ByteArrayOutputStream()))
                    .hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() ->
                            copies.copyOut("copy (select email from customers) to stdout", new ByteArrayOutputStream()))
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    @Test
    void copiesOutWhatHasNoMask() throws Exception {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy customers to stdout", out);

            assertThat(out.toString()).startsWith("1\tAda");
        }
        assertThat(hoop.tape.of("outcome")).containsExactly("outcome rows=1 changed=-1");
    }

    @Test
    void masksTextArraysAndJson() throws SQLException {
        Hoop hoop = masking();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, name, email, tags, extra from customers")) {
            rows.next();

            assertThat(rows.getInt("id")).isEqualTo(1);
            assertThat(rows.getString("name")).isEqualTo("Ada");
            assertThat(rows.getString("email")).isEqualTo("[redacted]");
            assertThat(rows.getObject("tags")).isNull();
            assertThat(rows.getArray("tags")).isNull();
            assertThat(rows.getString("tags")).isNull();
            assertThat(rows.getString("extra")).isEqualTo("\"[redacted]\"");
            assertThat(rows.getObject("extra").toString()).isEqualTo("\"[redacted]\"");
            assertThat(rows.getBytes("email")).isEqualTo("[redacted]".getBytes());
        }
        assertThat(hoop.tape.all()).doesNotContain("ada@");
    }

    @Test
    void guardsArraysAndTheirResults() throws SQLException {
        Hoop hoop = Hoop.detecting();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tags from customers")) {
            rows.next();
            Array tags = rows.getArray(1);

            assertThat(((String[]) tags.getArray())[0]).isEqualTo("x");
            assertThat(((String[]) tags.getArray())[1]).doesNotContain("ada@");
            assertThat(tags.toString()).doesNotContain("ada@");
            try (ResultSet elements = tags.getResultSet()) {
                elements.next();
                elements.next();
                assertThat(elements.getString(2)).doesNotContain("ada@");
                assertThat(elements.getStatement().getConnection()).isSameAs(connection);
            }
        }
        assertThat(hoop.tape.all()).doesNotContain("ada@");
    }

    @Test
    void redactsWhatACursorLeadsTo() throws SQLException {
        try (Connection connection = masking().connect(url)) {
            connection.setAutoCommit(false);
            try (CallableStatement call = connection.prepareCall("{? = call cursor_of()}")) {
                call.registerOutParameter(1, Types.REF_CURSOR);
                call.execute();

                assertThat(call.getObject(1)).isNull();
            }
        }
        try (Connection connection = Hoop.open().connect(url)) {
            connection.setAutoCommit(false);
            try (CallableStatement call = connection.prepareCall("{? = call cursor_of()}")) {
                call.registerOutParameter(1, Types.REF_CURSOR);
                call.execute();

                try (ResultSet rows = (ResultSet) call.getObject(1)) {
                    assertThat(rows.getClass().getName()).startsWith("dev.hoop");
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getStatement().getConnection()).isSameAs(connection);
                }
            }
        }
    }

    @Test
    void keepsATransactionUsableWhenACatalogQuestionOrADenialComesBetween() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-drops, deny: [sql.drop] }\n");
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into open values (1, 'x')");
            assertThatThrownBy(() -> statement.execute("drop table open")).hasMessageEndingWith("[HOOP-DENIED]");
            statement.executeUpdate("insert into open values (2, 'y')");
            connection.commit();

            assertThatThrownBy(() -> statement.execute("select nothing from open"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeQuery("select id from customers"))
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("25P02");
            connection.rollback();
            assertThat(statement.executeQuery("select id from customers").next())
                    .isTrue();
        }
    }

    @Test
    void leavesNoTransactionBehindWhenItAsksTheCatalog() throws SQLException {
        try (Connection connection = masking().connect(url)) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement("select * from customers")) {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);

                assertThat(query.executeQuery().next()).isTrue();
            }
        }
    }

    @Test
    void searchesTextThatIsReadAsBytes() throws Exception {
        try (Connection connection = Hoop.detecting().connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email, extra from customers")) {
            rows.next();

            assertThat(new String(rows.getBytes(1))).doesNotContain("ada@");
            assertThat(new String(rows.getAsciiStream(1).readAllBytes())).doesNotContain("ada@");
            assertThat(new String(rows.getBinaryStream(1).readAllBytes())).doesNotContain("ada@");
        }
    }

    @Test
    void judgesBlobsAsTheLargeObjectsThatTheyAre() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-large-objects, deny: [sql.routine] }\n");
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customers")) {
            rows.next();

            assertThatThrownBy(() -> rows.getBlob(1)).hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    /** All that pgjdbc's own exceptions tell beside their message. */
    private static String said(Throwable failure) {
        ServerErrorMessage message = failure instanceof PSQLException error
                ? error.getServerErrorMessage()
                : failure instanceof PSQLWarning warning ? warning.getServerErrorMessage() : null;
        return message == null
                ? ""
                : message
                        + message.getSchema()
                        + message.getTable()
                        + message.getColumn()
                        + message.getDatatype()
                        + message.getConstraint()
                        + message.getDetail()
                        + message.getHint()
                        + message.getWhere()
                        + message.getInternalQuery();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into customers select 2, name, email from customers",
                "select email::int from customers",
                "select email::regclass from customers",
                "select email::uuid from customers",
                "insert into customers (id, email) select 1, email from customers",
                "do $$ begin raise exception '%', (select email from customers); end $$",
                "do $$ begin raise exception using errcode = '42P01', message = (select email from customers); end $$",
                "do $$ begin execute 'select \"' || (select email from customers) || '\"'; end $$",
                "select xmlparse(document email) from customers",
            })
    void keepsValuesOutOfErrors(String sql) throws SQLException {
        try (Connection connection = masking().connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.getClass().getName()).doesNotStartWith("dev.hoop"))
                    .satisfies(
                            e -> assertThat(e + said(e)).doesNotContain("ada@").doesNotContain("HOOP-"));
        }
    }

    @Test
    void keepsValuesOutOfWarnings() throws SQLException {
        try (Connection connection = masking().connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin raise notice '%', (select email from customers); end $$");

            assertThat(statement.getWarnings().toString()).doesNotContain("ada@");
            assertThat(said(statement.getWarnings())).doesNotContain("ada@");
        }
    }

    @Test
    void tellsNamesInErrors() throws SQLException {
        try (Connection connection = masking().connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select nothing from customers"))
                    .hasMessageContaining("column \"nothing\" does not exist");
            assertThatThrownBy(() -> statement.execute("insert into customers (id) values (1)"))
                    .hasMessageContaining("customers_pkey");
        }
    }

    @Test
    void keepsBoundValuesOutOfBatchErrors() throws SQLException {
        try (Connection connection = masking().connect(url);
                PreparedStatement insert =
                        connection.prepareStatement("insert into customers (id, email) values (?, ?)")) {
            insert.setInt(1, 1);
            insert.setString(2, "sentinel@example.org");
            insert.addBatch();

            assertThatThrownBy(insert::executeBatch)
                    .isInstanceOf(java.sql.BatchUpdateException.class)
                    .satisfies(e -> {
                        for (SQLException next = (SQLException) e; next != null; next = next.getNextException()) {
                            assertThat(next.toString()).doesNotContain("sentinel");
                        }
                    });
            assertThat(insert.toString()).doesNotContain("sentinel");
        }
    }

    @Test
    void whatIsNotUnderstoodShowsNothingThoughItsColumnsAreKnown() throws SQLException {
        Hoop hoop = masking();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select query_to_xml('select email from customers', true, false, '')::text as x")) {
            rows.next();

            assertThat(rows.getString("x")).isEqualTo("[redacted]");
        }

        assertThat(hoop.tape.all()).doesNotContain("ada@example.org");
    }

    @Test
    void aCallThatAnswersNothingDoesNotShiftTheMasksOfWhatFollows() throws SQLException {
        Hoop hoop = masking();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create procedure nothing() language sql as 'select'");
            StringBuilder seen = new StringBuilder();
            boolean rows = statement.execute("call nothing(); select 1 as x; select email as x from customers");
            for (int results = 0; results < 4; results++) {
                if (rows) {
                    try (ResultSet result = statement.getResultSet()) {
                        while (result.next()) {
                            seen.append(result.getString(1)).append(' ');
                        }
                    }
                }
                rows = statement.getMoreResults();
            }
            assertThat(seen.toString()).doesNotContain("ada@example.org");
        }
    }

    /** The server goes on with the table that it found when it prepared the statement. */
    @ParameterizedTest
    @ValueSource(strings = {"select upper(email) as e from customers", "select email as e from customers"})
    void aTableOfTheSameNameUnmasksNoStatementThatWasPreparedBefore(String sql) throws SQLException {
        Hoop hoop = masking();
        try (Connection connection = hoop.connect(url + "&prepareThreshold=1");
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(sql)) {
            StringBuilder seen = new StringBuilder();
            statement.execute("create temp table other (id int)"); // then the search path stays the same from here on
            for (int i = 0; i < 3; i++) {
                read(prepared, seen);
            }
            statement.execute("create temp table customers (id int, email text)");
            for (int i = 0; i < 3; i++) {
                read(prepared, seen);
            }
            try (PreparedStatement again = connection.prepareStatement(sql)) {
                read(again, seen);
            }
            assertThat(seen.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("ada@example.org");
        }
    }

    private static void read(PreparedStatement prepared, StringBuilder seen) throws SQLException {
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                seen.append(rows.getString(1)).append(' ');
            }
        }
    }
}
