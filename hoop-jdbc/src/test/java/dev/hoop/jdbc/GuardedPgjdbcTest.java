package dev.hoop.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.core.TypeInfo;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.util.PGobject;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What applications do with pgjdbc beyond statements and rows, and how it is judged. */
class GuardedPgjdbcTest {
    private String url;

    @BeforeEach
    void database() throws SQLException {
        url = "jdbc:hoop:"
                + Servers.postgresql(
                        "create table people (id int primary key, name text, email text unique, picture oid, page xml)",
                        "insert into people values (1, 'Ada', 'ada@example.org', lo_from_bytea(0, 'picture'), '<p>x</p>')",
                        "create table secret (id int primary key, name text)",
                        "insert into secret values (1, 'x')",
                        "create function raises() returns int language plpgsql as $$ begin raise exception 'x' using"
                                + " constraint = (select email from people), table = 'ada@example.org'; end $$");
    }

    private static List<String> statements(Hoop hoop) {
        return hoop.tape.of("operation").stream()
                .map(o -> o.replaceFirst("^[^:]*: ", "").replaceFirst(" \\[.*", ""))
                .toList();
    }

    private long inDatabase(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.replace("jdbc:hoop:", "jdbc:"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // --- failures

    @Test
    void failuresAreOfPgjdbcsClassWithAllThatTheServerSays() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into people values (1)"))
                    .isInstanceOfSatisfying(PSQLException.class, e -> {
                        assertThat(e.getSQLState()).isEqualTo("23505");
                        assertThat(e.getServerErrorMessage().getConstraint()).isEqualTo("people_pkey");
                        assertThat(e.getServerErrorMessage().getDetail()).contains("already exists");
                    });
            assertThatThrownBy(() -> statement.setFetchSize(-1)).isInstanceOf(PSQLException.class);
        }
    }

    @Test
    void failuresTellTheConstraintAndNoValueWhereThePolicyMasks() throws SQLException {
        try (Connection connection = Hoop.masking("public.people.email").connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into people select 2, '', email from people"))
                    .isInstanceOfSatisfying(PSQLException.class, e -> {
                        ServerErrorMessage message = e.getServerErrorMessage();
                        assertThat(message.getConstraint()).isEqualTo("people_email_key");
                        assertThat(message.getTable()).isEqualTo("people");
                        assertThat(message.getDetail()).isNull();
                        assertThat(e.getMessage() + message).doesNotContain("ada@");
                    });
        }
    }

    @Test
    void failuresThatAFunctionMakesUpTellNothing() throws SQLException {
        try (Connection connection = Hoop.masking("public.people.email").connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select raises()"))
                    .isInstanceOfSatisfying(PSQLException.class, e -> {
                        assertThat(e.getServerErrorMessage().getConstraint()).isNull();
                        assertThat(e.getServerErrorMessage().getTable()).isNull();
                        assertThat(e.getServerErrorMessage().toString()).doesNotContain("ada@");
                    });
        }
    }

    @Test
    void warningsAreOfPgjdbcsClass() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin raise notice 'seen'; end $$");

            assertThat((Throwable) statement.getWarnings())
                    .isInstanceOf(PSQLWarning.class)
                    .hasMessage("seen");
        }
    }

    @Test
    void tellsAllWarningsAndEachOnceWhileMoreCome() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin for i in 1..1000 loop raise notice '%', i; end loop; end $$");
            SQLWarning first = statement.getWarnings();

            assertThat(statement.getWarnings() == first).isTrue();
            int count = 0;
            for (SQLWarning next = first; next != null; next = next.getNextWarning()) {
                count++;
            }
            assertThat(count).isEqualTo(1000);
        }
    }

    // --- changes through a result

    private static Statement updatable(Connection connection) throws SQLException {
        return connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
    }

    @Test
    void judgesAndRecordsChangesOfRowsAsTheStatementsThatTheyAre() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url);
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery("select id, name from people")) {
            rows.next();
            rows.updateString("name", "Grace");
            rows.updateRow();
            assertThat(rows.getString(2)).isEqualTo("Grace");
            rows.moveToInsertRow();
            rows.updateInt(1, 2);
            rows.updateString(2, "Edsger");
            rows.insertRow();
            rows.moveToCurrentRow();
            rows.deleteRow();
        }

        assertThat(statements(hoop))
                .containsExactly(
                        "select id, name from people",
                        "UPDATE \"public\".\"people\" SET \"name\" = ? WHERE \"id\" = ?",
                        "INSERT INTO \"public\".\"people\" (\"id\", \"name\") VALUES (?, ?)",
                        "DELETE FROM \"public\".\"people\" WHERE \"id\" = ?");
        assertThat(hoop.tape.all())
                .contains("SET \"name\" = ? WHERE \"id\" = ? [2='Grace']")
                .contains("[1=2, 2='Edsger']");
        assertThat(inDatabase("select sum(id) from people")).isEqualTo(2);
    }

    @Test
    void deniesAChangeOfARowByRule() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-updates, deny: [sql.update], tables: [public.people] }\n");
        try (Connection connection = hoop.connect(url);
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery("select id, name from people")) {
            rows.next();
            rows.updateString(2, "Grace");

            assertThatThrownBy(rows::updateRow)
                    .hasMessageContaining("no-updates")
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }
        assertThat(inDatabase("select count(*) from people where name = 'Ada'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id, name, ' from secret ' from people",
                "select id, name /* from secret */ from people",
                "select p.id, s.name from secret s, people p",
                "with d as (delete from secret returning *) select id, name from people",
                "select id, upper(name) from people",
                "select 1 as id, 'x' as name",
            })
    void refusesChangesWhereTheTableIsNotPlain(String query) throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();

            assertThatThrownBy(() -> {
                        rows.updateString(2, "changed");
                        rows.updateRow();
                    })
                    .isInstanceOf(SQLException.class);
        }
        assertThat(inDatabase("select count(*) from secret where name = 'changed'"))
                .isZero();
        assertThat(inDatabase("select count(*) from people where name = 'changed'"))
                .isZero();
    }

    @Test
    void judgesTheTableThatTheNameMeansWhenTheRowIsChanged() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: not-here, deny: [sql.update], tables: [elsewhere.people] }\n");
        try (Connection connection = hoop.connect(url);
                Statement other = connection.createStatement();
                Statement statement = updatable(connection)) {
            other.execute("create schema elsewhere create table people (id int primary key, name text)");
            try (ResultSet rows = statement.executeQuery("select id, name from people")) {
                rows.next();
                other.execute("set search_path to elsewhere");
                rows.updateString(2, "Grace");

                assertThatThrownBy(rows::updateRow).hasMessageContaining("not-here");
            }
        }
    }

    @Test
    void resultsAreReadOnlyWhereThePolicyMasks() throws SQLException {
        try (Connection connection = Hoop.masking("public.people.email").connect(url);
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery("select id, name from people")) {
            rows.next();

            assertThat(rows.getConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
            assertThat(connection.getWarnings().getMessage()).contains("read-only");
            assertThatThrownBy(() -> rows.updateString(2, "x")).hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    // --- large objects

    @Test
    void judgesAndRecordsWhatIsDoneWithLargeObjects() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url)) {
            connection.setAutoCommit(false);
            LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();
            long number = objects.createLO();
            LargeObject object = objects.open(number);
            object.write(new byte[] {1, 2, 3});
            object.seek(0);

            assertThat(object.read(3)).containsExactly(1, 2, 3);

            object.close();
            connection.commit();
        }
        assertThat(statements(hoop))
                .contains(
                        "SELECT pg_catalog.lo_creat(?)",
                        "SELECT pg_catalog.lo_open(?, ?)",
                        "SELECT pg_catalog.lowrite(?, ?)",
                        "SELECT pg_catalog.loread(?, ?)");
        assertThat(hoop.tape.of("data")).contains("data TO_CLIENT 3");
    }

    @Test
    void deniesLargeObjectsByRule() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-large-objects, deny: [sql.routine] }\n");
        try (Connection connection = hoop.connect(url)) {
            connection.setAutoCommit(false);
            LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();

            assertThatThrownBy(objects::createLO)
                    .hasMessageContaining("no-large-objects")
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    @Test
    void refusesLargeObjectsWhereThePolicyMasks() throws SQLException {
        try (Connection connection = Hoop.masking("public.people.email").connect(url)) {
            connection.setAutoCommit(false);
            LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();

            assertThatThrownBy(objects::createLO).hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    @Test
    void judgesAndRecordsChangesOfABlobThatWasRead() throws Exception {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (ResultSet rows = statement.executeQuery("select picture from people")) {
                rows.next();
                Blob picture = rows.getBlob(1);
                picture.setBytes(1, "P".getBytes());
                try (OutputStream stream = picture.setBinaryStream(2)) {
                    stream.write("IC".getBytes());
                }
            }
            connection.commit();
        }
        assertThat(inDatabase("select count(*) from people where lo_get(picture) = 'PICture'"))
                .isEqualTo(1);
        assertThat(hoop.tape.of("data")).contains("data TO_TARGET 1", "data TO_TARGET 2");
        assertThat(statements(hoop)).filteredOn(s -> s.contains("lo_put")).hasSize(2);
    }

    @Test
    void deniesChangesOfABlobByRule() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            ResultSet rows = statement.executeQuery("select picture from people");
            rows.next();
            Blob picture = rows.getBlob(1);
            hoop.policy(Hoop.OPEN + "  - { id: no-large-objects, deny: [sql.routine] }\n");

            assertThatThrownBy(() -> picture.setBytes(1, new byte[1])).hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> picture.truncate(1)).hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> picture.setBinaryStream(1)).hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    // --- the rest

    @Test
    void judgesAPasswordChangeAndKeepsThePasswordOutOfTheRecording() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url)) {
            connection.createStatement().execute("create role \"a b\"");

            connection.unwrap(PGConnection.class).alterUserPassword("a b", "sentinel".toCharArray(), "scram-sha-256");
        }
        assertThat(statements(hoop)).contains("ALTER USER \"a b\" PASSWORD NULL");
        assertThat(hoop.tape.all()).doesNotContain("sentinel").doesNotContain("SCRAM");

        hoop.policy(Hoop.OPEN + "  - { id: no-grants, deny: [sql.grant] }\n");
        try (Connection connection = hoop.connect(url)) {
            PGConnection pg = connection.unwrap(PGConnection.class);
            assertThatThrownBy(() -> pg.alterUserPassword("a b", "x".toCharArray(), null))
                    .hasMessageEndingWith("[HOOP-DENIED]");
            hoop.policy(Hoop.OPEN);
            connection.createStatement().execute("drop role \"a b\"");
        }
    }

    @Test
    void readsXmlWithAnyKindOfParser() throws Exception {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select page from people")) {
            rows.next();
            SQLXML page = rows.getSQLXML(1);

            assertThat(page.getSource(DOMSource.class).getNode().getFirstChild().getNodeName())
                    .isEqualTo("p");
            assertThat(page.getSource(SAXSource.class).getXMLReader()).isNotNull();
            assertThat(page.getSource(StAXSource.class).getXMLStreamReader().hasNext())
                    .isTrue();
            assertThat(page.getSource(StreamSource.class).getReader()).isNotNull();

            page.free();
            assertThatThrownBy(page::getString).isInstanceOf(SQLException.class).hasMessageContaining("freed");
        }
    }

    @Test
    void readsNoFileThatAnXmlValueRefersTo() throws Exception {
        String document = "<!DOCTYPE p [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><p>&f;</p>";
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select '" + document + "'::xml")) {
            rows.next();
            SQLXML page = rows.getSQLXML(1);

            assertThatThrownBy(() -> page.getSource(DOMSource.class))
                    .isInstanceOf(SQLException.class)
                    .hasNoCause();
        }
    }

    @Test
    void judgesSettingsFromTheStartOfTheConnectionAsTheStatementsThatTheyAre() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url + "&options=-c%20statement_timeout=9s%20--lock-timeout=8s");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show statement_timeout")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("9s");
        }
        assertThat(statements(hoop)).startsWith("SET statement_timeout TO '9s'", "SET lock_timeout TO '8s'");

        assertThatThrownBy(() -> Hoop.with("  - { id: no-settings, deny: [sql.session] }\n")
                        .connect(url + "&options=-c%20role=postgres"))
                .hasMessageContaining("no-settings")
                .hasMessageEndingWith("[HOOP-DENIED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-c%20standard_conforming_strings=off",
                "--client-encoding=SJIS",
                "-cBACKSLASH_QUOTE=on",
                "-c%20standard%5C_conforming_strings=off",
                "-c",
                "-c%20x",
                "-S%2010",
                "-d5",
                "x",
            })
    void refusesOptionsThatAreNoSettingsOrChangeHowTextsAreRead(String options) {
        assertThatThrownBy(() -> Hoop.open().connect(url + "&options=" + options))
                .hasMessageContaining("'options'")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void bindsAndRecordsNullsOfPgjdbcsOwnClass() throws SQLException {
        Hoop hoop = Hoop.open();
        PGobject nothing = new PGobject();
        nothing.setType("xml");
        try (Connection connection = hoop.connect(url);
                PreparedStatement update = connection.prepareStatement("update people set page = ? where id = 1")) {
            update.setObject(1, nothing);

            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(inDatabase("select count(*) from people where page is null")).isEqualTo(1);
        assertThat(hoop.tape.all()).contains("[1=NULL]");
    }

    @Test
    void takesTheDefaultThatADataSourceSpellsOut() throws SQLException {
        try (Connection connection = Hoop.open().connect(url + "&jaasApplicationName=pgjdbc")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void runsWhatATransactionManagerSendsOutsideOfTransactions() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = hoop.connect(url)) {
            connection.setAutoCommit(false);
            BaseConnection base = connection.unwrap(BaseConnection.class);
            try (ResultSet rows = base.execSQLQuery("select count(*) from people")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getStatement().getConnection()).isSameAs(connection);
            }
            base.execSQLUpdate("delete from people where id = 1");

            assertThat(base.getTransactionState()).isEqualTo(TransactionState.IDLE);
            assertThat(inDatabase("select count(*) from people")).isZero();
        }
        assertThat(hoop.tape.of("operation")).contains("operation ALLOW durable: delete from people where id = 1");
        try (Connection connection =
                Hoop.with("  - { id: no-deletes, deny: [sql.delete] }\n").connect(url)) {
            BaseConnection base = connection.unwrap(BaseConnection.class);
            assertThatThrownBy(() -> base.execSQLUpdate("delete from people where id = 1"))
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    @Test
    void tellsTheClientsOwnFailureAsTheCause() throws SQLException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (Connection connection = Hoop.open().connect(url);
                PreparedStatement query = connection.prepareStatement("select ?::bytea")) {
            query.setBinaryStream(1, broken, 10);
            assertThatThrownBy(query::executeQuery).hasCauseInstanceOf(IOException.class);
        }
        try (Connection connection = Hoop.masking("public.people.email").connect(url);
                PreparedStatement query = connection.prepareStatement("select ?::bytea")) {
            query.setBinaryStream(1, broken, 10);
            assertThatThrownBy(query::executeQuery)
                    .isInstanceOf(SQLException.class)
                    .hasNoCause();
        }
    }

    @Test
    void tellsTheServersParametersAsTheyChange() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            Map<String, String> parameters =
                    connection.unwrap(PGConnection.class).getParameterStatuses();
            statement.execute("set application_name to 'changed'");

            assertThat(parameters).containsEntry("application_name", "changed");
            assertThatThrownBy(() -> parameters.put("application_name", "x"))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void answersWhatTypesThereAreAndTakesNoClassesForThem() throws SQLException {
        try (Connection connection = Hoop.open().connect(url)) {
            TypeInfo types = connection.unwrap(BaseConnection.class).getTypeInfo();

            assertThat(types.getPGType(25)).isEqualTo("text");
            assertThatThrownBy(() -> types.addDataType("text", PGobject.class)).hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    @Test
    void endsAConnectionThatIsAbortedWhileAStatementRuns() throws Exception {
        Hoop hoop = Hoop.open();
        Connection connection = hoop.connect(url);
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch started = new CountDownLatch(1);
            Future<Boolean> sleeping = threads.submit(() -> {
                try (Statement statement = connection.createStatement()) {
                    started.countDown();
                    return statement.execute("select pg_sleep(60)");
                }
            });
            started.await();
            String asleep = "select count(*) from pg_stat_activity where state = 'active' and query like '%sleep(60)%'"
                    + " and pid = " + process;
            while (inDatabase(asleep) == 0) {
                Thread.onSpinWait();
            }

            connection.abort(threads);

            assertThatThrownBy(sleeping::get).hasCauseInstanceOf(SQLException.class);
            assertThat(connection.isClosed()).isTrue();
            assertThat(hoop.tape.of("close")).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
