package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That what one connection reads under its settings is not believed of another one with settings of its own. */
class ConnectionsApartTest {
    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void set(String url, String sql) throws SQLException {
        try (Connection bare = DriverManager.getConnection("jdbc:" + url);
                Statement statement = bare.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theSameNameIsAnotherTableInAnotherSchema() throws SQLException {
        String url = Servers.postgresql(
                "create schema other",
                "create table people (email text)",
                "create table other.people (email text)",
                "insert into people values ('open')",
                "insert into other.people values ('secret')");
        Hoop hoop = Hoop.masking("other.people.email");
        try (Connection one = hoop.connect("jdbc:hoop:" + url);
                Connection two = hoop.connect("jdbc:hoop:" + url + "&currentSchema=other")) {
            assertThat(first(one, "select email from people")).isEqualTo("open");
            assertThat(first(two, "select email from people")).isEqualTo("[redacted]");
        }
    }

    @Test
    void theSameNameIsAnotherTableToAnotherUser() throws SQLException {
        String url = Servers.postgresql(
                "create schema other",
                "create table people (email text)",
                "create table other.people (email text)",
                "insert into people values ('open')",
                "insert into other.people values ('secret')");
        String user = "u" + Long.toHexString(System.nanoTime());
        set(url, "create role " + user + " login superuser");
        set(url, "alter role " + user + " set search_path to other");
        Hoop hoop = Hoop.masking("other.people.email");
        try (Connection one = hoop.connect("jdbc:hoop:" + url);
                Connection two = hoop.connect("jdbc:hoop:" + url.replace("user=postgres", "user=" + user))) {
            assertThat(first(one, "select email from people")).isEqualTo("open");
            assertThat(first(two, "select email from people")).isEqualTo("[redacted]");
        }
    }

    @Test
    void theSameNameIsAnotherTableOnceTheUsersSearchPathHasChanged() throws SQLException {
        String url = Servers.postgresql(
                "create schema other",
                "create table people (email text)",
                "create table other.people (email text)",
                "insert into people values ('open')",
                "insert into other.people values ('secret')");
        String user = "u" + Long.toHexString(System.nanoTime());
        set(url, "create role " + user + " login superuser");
        String theirs = "jdbc:hoop:" + url.replace("user=postgres", "user=" + user);
        Hoop hoop = Hoop.masking("other.people.email");
        try (Connection before = hoop.connect(theirs)) {
            assertThat(first(before, "select email from people")).isEqualTo("open");
            set(url, "alter role " + user + " set search_path to other");

            try (Connection after = hoop.connect(theirs)) {
                assertThat(first(after, "select email from people")).isEqualTo("[redacted]");
            }
            assertThat(first(before, "select email from people")).isEqualTo("open");
        }
    }

    @Test
    void aServerWhoseStringsEscapeIsReadAsOne() throws SQLException {
        String url = Servers.postgresql(
                "create table people (name text, email text)", "insert into people values ('it''s', 'secret')");
        String database = url.replaceAll(".*/([^?]+)\\?.*", "$1");
        set(url, "alter database " + database + " set standard_conforming_strings to off");

        try (Connection connection = Hoop.masking("*.people.email").connect("jdbc:hoop:" + url)) {
            assertThat(first(connection, "select email from people where name = 'it\\'s' -- '"))
                    .isEqualTo("[redacted]");
        }
    }

    @Test
    void aServerWhoseDoubleQuotesAreNamesIsReadAsOne() throws SQLException {
        String url = Servers.mariadb("create table people (email varchar(40))", "insert into people values ('secret')");
        String before = mode(url);
        set(url, "set global sql_mode = 'ANSI_QUOTES'");
        try (Connection connection = Hoop.masking("*.people.email").connect("jdbc:hoop:" + url)) {
            assertThat(first(connection, "select \"email\" from people")).isEqualTo("[redacted]");
        } finally {
            set(url, "set global sql_mode = '" + before + "'");
        }
    }

    @Test
    void aServerThatReadsAsAnotherProductIsRefused() throws SQLException {
        String url = Servers.mariadb();
        String before = mode(url);
        set(url, "set global sql_mode = 'ORACLE'");
        try {
            assertThatThrownBy(() -> Hoop.open().connect("jdbc:hoop:" + url))
                    .hasMessageContaining("sql_mode")
                    .hasMessageEndingWith("[HOOP-RESOURCE]");
        } finally {
            set(url, "set global sql_mode = '" + before + "'");
        }
    }

    @Test
    void aTemporaryTableOfOneConnectionIsNoneOfAnother() throws SQLException {
        String url = Servers.postgresql(
                "create table people (email text)",
                "insert into people values ('secret')",
                "create function shadow() returns void language plpgsql as "
                        + "'begin create temp table people (email text); insert into people values (''own''); end'");
        for (String make : new String[] {
            "create temp table people (email text); insert into people values ('own')", "select shadow()"
        }) {
            Hoop hoop = Hoop.masking("public.people.email");
            try (Connection one = hoop.connect("jdbc:hoop:" + url);
                    Connection two = hoop.connect("jdbc:hoop:" + url);
                    Statement statement = one.createStatement()) {
                assertThat(first(one, "select email from people")).isEqualTo("[redacted]");
                statement.execute(make);

                assertThat(first(one, "select email from people")).isEqualTo("own");
                assertThat(first(two, "select email from people")).isEqualTo("[redacted]");

                statement.execute("discard temp");
                assertThat(first(one, "select email from people")).isEqualTo("[redacted]");
            }
        }
    }

    @Test
    void aTemporaryTableOfMariaDbIsNoneOfAnotherConnection() throws SQLException {
        String url = Servers.mariadb(
                "create table people (id int, email varchar(40))", "insert into people values (1, 'secret')");
        Hoop hoop = Hoop.masking("*.people.email");
        try (Connection one = hoop.connect("jdbc:hoop:" + url);
                Connection two = hoop.connect("jdbc:hoop:" + url);
                Statement statement = one.createStatement()) {
            statement.execute("create temporary table people (email varchar(40), note varchar(40))");
            statement.execute("insert into people values ('own', 'open')");

            statement.execute("create temporary table Lone (Note varchar(40))");
            statement.execute("insert into Lone values ('open')");

            assertThat(first(one, "select note from people")).isEqualTo("open");
            assertThat(first(one, "select * from Lone")).isEqualTo("open");
            assertThat(first(one, "select email from people")).isEqualTo("[redacted]"); // it is called as the other is
            assertThat(first(two, "select email from people")).isEqualTo("[redacted]");
            assertThat(first(two, "select id from people")).isEqualTo("1");

            statement.execute("drop temporary table people");
            assertThat(first(one, "select id from people")).isEqualTo("1");
            assertThat(first(one, "select email from people")).isEqualTo("[redacted]");
        }
    }

    @Test
    void aRollbackToASavepointBringsBackTheSchema() throws SQLException {
        String url = Servers.postgresql(
                "create schema other",
                "create table people (email text)",
                "create table other.people (email text)",
                "insert into people values ('secret')",
                "insert into other.people values ('open')");
        try (Connection connection = Hoop.masking("public.people.email").connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("savepoint a");
            statement.execute("set search_path to other");
            assertThat(first(connection, "select email from people")).isEqualTo("open");

            statement.execute("rollback to a");

            assertThat(first(connection, "select email from people")).isEqualTo("[redacted]");
        }
    }

    private static String mode(String url) throws SQLException {
        try (Connection bare = DriverManager.getConnection("jdbc:" + url)) {
            return first(bare, "select @@global.sql_mode");
        }
    }
}
