package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a client does to its own connection is followed: what texts and names mean afterwards, they mean to the guard too. */
class SessionStateTest {
    private static final String MASK = "masks:\n  - { columns: [\"*.people.email\"], with: redact }\n";
    private static final String STRICT = """
              - { id: strict, deny: [sql.unknown, sql.drop, sql.inference], on: ["*"] }
            """;

    private static final String[] PEOPLE = {
        "create table people (id int, name varchar(40), email varchar(40))",
        "insert into people values (1, 'Ada', 'secret')",
        "create table spare (id int)"
    };

    private static Connection connect(String url) throws SQLException {
        return Hoop.with(STRICT + MASK).connect("jdbc:hoop:" + url);
    }

    private static Connection postgresql() throws SQLException {
        return connect(Servers.postgresql(PEOPLE));
    }

    private static Connection mariadb() throws SQLException {
        return connect(Servers.mariadb(PEOPLE));
    }

    private static Connection h2(String name) throws SQLException {
        try (Connection bare = java.sql.DriverManager.getConnection("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1")) {
            for (String sql : PEOPLE) {
                run(bare, sql);
            }
        }
        return connect("h2:mem:" + name);
    }

    private static void run(Connection connection, String... texts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : texts) {
                statement.execute(sql);
            }
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void denies(Connection connection, String sql) {
        assertThatThrownBy(() -> run(connection, sql)).as(sql).hasMessageEndingWith("[HOOP-DENIED]");
    }

    // --- how strings are read

    @Test
    void readsBackslashesOfPostgresqlAsTheyAreSet() throws SQLException {
        try (Connection connection = postgresql()) {
            run(connection, "set standard_conforming_strings = off");
            assertThat(first(connection, "select email from people where name <> 'a\\'' -- '"))
                    .isEqualTo("[redacted]");
            assertThat(first(connection, "select 'a\\'b'")).isEqualTo("a'b");

            run(connection, "reset standard_conforming_strings");
            assertThat(first(connection, "select 'a\\' -- '")).isEqualTo("a\\");
            assertThat(first(connection, "select email from people")).isEqualTo("[redacted]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off"})
    void seesTheDropThatAStringHidesInEitherSetting(String setting) throws SQLException {
        String hidden =
                setting.equals("on") ? "select '\\'; drop table spare; --'" : "select '\\\\'; drop table spare; --'";
        try (Connection connection = postgresql()) {
            run(connection, "set standard_conforming_strings = " + setting);

            denies(connection, hidden);
        }
    }

    @Test
    void followsASettingBackWhenItsTransactionEnds() throws SQLException {
        try (Connection connection = postgresql()) {
            connection.setAutoCommit(false);
            for (String set : new String[] {"set", "set local"}) {
                run(connection, set + " standard_conforming_strings = off");
                assertThat(first(connection, "select 'a\\'b'")).isEqualTo("a'b");
                connection.rollback();

                assertThat(first(connection, "select 'a\\' -- '")).isEqualTo("a\\");
                denies(connection, "select '\\'; drop table spare; --'");
                connection.rollback();
            }
        }
    }

    @Test
    void doesNotBelieveWhatTheDriverHasCutUpUnderOtherSettings() throws SQLException {
        try (Connection connection = postgresql();
                PreparedStatement before = connection.prepareStatement("select 'a\\' -- '")) {
            run(connection, "set standard_conforming_strings = off");

            assertThatThrownBy(before::executeQuery).hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> connection.prepareStatement("select 'a\\'b'"))
                    .hasMessageEndingWith("[HOOP-DENIED]");
            denies(connection, "select '\\'' --'; select '\\''; drop table spare --'");
        }
    }

    @Test
    void doesNotBelieveABatchThatChangesHowItsOwnTextsRead() throws SQLException {
        try (Connection connection = postgresql();
                Statement batch = connection.createStatement()) {
            batch.addBatch("set standard_conforming_strings = off");
            batch.addBatch("insert into spare select 1 where 'a' <> '\\'' ; drop table spare --'");

            assertThatThrownBy(batch::executeBatch).hasMessageEndingWith("[HOOP-DENIED]");
            assertThat(first(connection, "select count(*) from spare")).isEqualTo("0");
        }
    }

    @Test
    void readsQuotesOfMariaDbAsTheyAreSet() throws SQLException {
        try (Connection connection = mariadb()) {
            run(connection, "set sql_mode = 'ANSI_QUOTES'");
            assertThat(first(connection, "select \"email\" from people")).isEqualTo("[redacted]");

            run(connection, "set sql_mode = 'PIPES_AS_CONCAT'");
            assertThat(first(connection, "select \"email\" from people")).isEqualTo("email");
            denies(connection, "select 'x' || email from people"); // for it may be OR, which looks at the column

            run(connection, "set sql_mode = 'NO_BACKSLASH_ESCAPES'");
            assertThat(first(connection, "select '\\' -- '")).isEqualTo("\\");
            denies(connection, "select name from people where name = '\\' or email like 's%' -- '");

            denies(connection, "set sql_mode = 'ORACLE'");
            denies(connection, "set sql_mode = concat('ANSI', '_QUOTES')");
            run(connection, "prepare p from 'select name, email from people'");
            assertThat(first(connection, "execute p")).isEqualTo("Ada");
        }
    }

    @Test
    void asksMariaDbHowItReadsWhereThatIsInDoubt() throws SQLException {
        Hoop hoop = Hoop.with(MASK);
        try (Connection connection = hoop.connect("jdbc:hoop:" + Servers.mariadb(PEOPLE))) {
            run(connection, "set sql_mode = concat('ANSI', '_QUOTES')");

            assertThat(first(connection, "select \"email\" from people")).isEqualTo("[redacted]");
            assertThat(first(connection, "select \"name\" from people")).isEqualTo("Ada");
        }
    }

    // --- prepared names

    @Test
    void masksWhatAPreparedNameOfPostgresqlShows() throws SQLException {
        try (Connection connection = postgresql()) {
            run(connection, "prepare p as select email as name from people", "prepare q as select name from people");
            assertThat(first(connection, "execute p")).isEqualTo("[redacted]");
            assertThat(first(connection, "execute q")).isEqualTo("Ada");

            run(connection, "deallocate p", "deallocate q", "prepare q as select email from people");
            assertThat(first(connection, "execute q")).isEqualTo("[redacted]");
            denies(connection, "execute p");
        }
    }

    @Test
    void preparedNamesOfPostgresqlAreThoseOfTheServer() throws SQLException {
        try (Connection connection = postgresql()) {
            assertThatThrownBy(() -> run(connection, "prepare p as select nothing from people"))
                    .hasMessageContaining("nothing");
            denies(connection, "execute p");

            connection.setAutoCommit(false);
            run(connection, "prepare p as select name, email from people");
            connection.rollback();
            assertThat(first(connection, "execute p")).isEqualTo("Ada");
            assertThatThrownBy(() -> run(connection, "prepare p as select email from people"))
                    .hasMessageContaining("already exists");
            connection.rollback();
            assertThat(first(connection, "execute p")).isEqualTo("Ada");
        }
    }

    @Test
    void aJdbcStatementExecutesWhatItsNameStandsForByNow() throws SQLException {
        try (Connection connection = postgresql()) {
            run(connection, "prepare p as select name from people");
            try (PreparedStatement execute = connection.prepareStatement("execute p")) {
                run(connection, "deallocate p", "prepare p as select email from people");

                try (ResultSet rows = execute.executeQuery()) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo("[redacted]");
                }
                run(connection, "deallocate p");
                assertThatThrownBy(execute::executeQuery).hasMessageEndingWith("[HOOP-DENIED]");
            }
        }
    }

    @Test
    void aTemporaryTableInFrontDoesNotUncoverAPreparedStatement() throws SQLException {
        Hoop hoop = Hoop.masking("public.people.email");
        try (Connection connection = hoop.connect("jdbc:hoop:" + Servers.postgresql(PEOPLE))) {
            run(connection, "create temp table spare (email text)", "prepare p as select email from people");

            run(connection, "create temp table people (id int, name text, email text)");

            assertThat(first(connection, "execute p")).isEqualTo("[redacted]");
        }
    }

    @Test
    void masksWhatACursorShows() throws SQLException {
        try (Connection connection = postgresql()) {
            connection.setAutoCommit(false);
            run(connection, "declare c cursor for select name, email from people");
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("fetch all from c")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("Ada");
                assertThat(rows.getString(2)).isEqualTo("[redacted]");
            }
        }
    }

    @Test
    void masksWhatAPreparedNameOfMariaDbShows() throws SQLException {
        try (Connection connection = mariadb()) {
            run(connection, "prepare p from 'select email as name from people where id = ?'");
            assertThat(first(connection, "execute p using 1")).isEqualTo("[redacted]");

            run(connection, "prepare P from 'select name from people'");
            assertThat(first(connection, "execute p")).isEqualTo("Ada");

            assertThatThrownBy(() -> run(connection, "prepare p from 'select nothing from people'"))
                    .hasMessageContaining("nothing");
            denies(connection, "execute p");
            denies(connection, "prepare p from 'drop table spare'");
            denies(connection, "prepare p from @q");
        }
    }

    @Test
    void aPreparedNameOfMariaDbKeepsItsDatabase() throws SQLException {
        String other = Servers.mariadb("create table people (email varchar(40))", "insert into people values ('open')")
                .replaceAll(".*/([^?]+)\\?.*", "$1");
        try (Connection connection = mariadb()) {
            run(connection, "prepare p from 'select email from people'", "use " + other);

            assertThat(first(connection, "execute p")).isEqualTo("[redacted]");
        }
    }

    @Test
    void masksWhatAPreparedNameOfH2Shows() throws SQLException {
        try (Connection connection = h2("prepared_names")) {
            run(connection, "prepare p as select email from people", "prepare q as select name from people");

            assertThat(first(connection, "execute p")).isEqualTo("[redacted]");
            assertThat(first(connection, "execute q")).isEqualTo("Ada");
            denies(connection, "execute r");
            denies(connection, "prepare d as drop table spare");
        }
    }
}
