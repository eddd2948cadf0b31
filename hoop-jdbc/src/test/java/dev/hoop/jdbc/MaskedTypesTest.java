package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A masked value is one of its column's type, so the target itself takes it back, or it is NULL; for each mask and type. */
class MaskedTypesTest {
    private static final Map<String, String> ON_POSTGRESQL = Map.ofEntries(
            Map.entry("text", "'ada@example.org'"),
            Map.entry("varchar(20)", "'ada@example.org'"),
            Map.entry("varchar(3)", "'ada'"),
            Map.entry("char(12)", "'4711-0815'"),
            Map.entry("smallint", "4711"),
            Map.entry("integer", "2147483646"),
            Map.entry("bigint", "-9223372036854775807"),
            Map.entry("numeric(12,2)", "-1234567890.12"),
            Map.entry("numeric(3)", "-95"),
            Map.entry("numeric", "'NaN'"),
            Map.entry("real", "47.11"),
            Map.entry("double precision", "'NaN'"),
            Map.entry("boolean", "true"),
            Map.entry("date", "'1987-06-05'"),
            Map.entry("time", "'13:14:15'"),
            Map.entry("timestamp", "'1987-06-05 13:14:15.5'"),
            Map.entry("timestamptz", "'infinity'"),
            Map.entry("interval", "'3 days'"),
            Map.entry("uuid", "'11111111-2222-4333-8444-555555555555'"),
            Map.entry("bytea", "'\\x000102030405060708090a0b0c0d0e0f10'"),
            Map.entry("text[]", "'{a,b}'"),
            Map.entry("int[]", "'{1,2}'"),
            Map.entry("json", "'{\"a\": \"b\"}'"),
            Map.entry("jsonb", "'[1, 2]'"),
            Map.entry("xml", "'<a>1</a>'"),
            Map.entry("mood", "'happy'"),
            Map.entry("place", "'(Wien,1010)'"),
            Map.entry("age", "42"),
            Map.entry("inet", "'192.0.2.7'"),
            Map.entry("cidr", "'192.0.2.0/24'"),
            Map.entry("macaddr", "'00:00:5e:00:53:af'"),
            Map.entry("bit(4)", "'1010'"),
            Map.entry("varbit", "'10101'"),
            Map.entry("money", "'12.34'"),
            Map.entry("point", "'(1,2)'"),
            Map.entry("int4range", "'[1,5)'"),
            Map.entry("tsvector", "'a b'"));

    private static final Map<String, String> ON_H2 = Map.ofEntries(
            Map.entry("varchar(20)", "'ada@example.org'"),
            Map.entry("varchar(3)", "'ada'"),
            Map.entry("char(12)", "'4711-0815'"),
            Map.entry("clob", "'ada@example.org'"),
            Map.entry("tinyint", "-128"),
            Map.entry("smallint", "4711"),
            Map.entry("integer", "-2147483648"),
            Map.entry("bigint", "9223372036854775807"),
            Map.entry("numeric(12,2)", "-1234567890.12"),
            Map.entry("real", "cast('NaN' as real)"),
            Map.entry("double precision", "47.11"),
            Map.entry("decfloat", "1E+30"),
            Map.entry("boolean", "true"),
            Map.entry("date", "date '1987-06-05'"),
            Map.entry("time", "time '13:14:15'"),
            Map.entry("timestamp", "timestamp '1987-06-05 13:14:15.5'"),
            Map.entry("timestamp with time zone", "timestamp with time zone '1987-06-05 13:14:15+02'"),
            Map.entry("interval day", "interval '3' day"),
            Map.entry("uuid", "'11111111-2222-4333-8444-555555555555'"),
            Map.entry("varbinary(20)", "x'000102030405060708090a0b0c0d0e0f10'"),
            Map.entry("blob", "x'0001'"),
            Map.entry("integer array", "array[1, 2]"),
            Map.entry("enum('happy', 'sad')", "'happy'"),
            Map.entry("json", "json '{\"a\": \"b\"}'"));

    private static final Map<String, String> ON_MARIADB = Map.ofEntries(
            Map.entry("varchar(20)", "'ada@example.org'"),
            Map.entry("char(12)", "'4711-0815'"),
            Map.entry("text", "'ada@example.org'"),
            Map.entry("int", "2147483646"),
            Map.entry("bigint", "-9223372036854775807"),
            Map.entry("decimal(12,2)", "-1234567890.12"),
            Map.entry("float", "47.11"),
            Map.entry("double", "47.11"),
            Map.entry("date", "'1987-06-05'"),
            Map.entry("time", "'13:14:15'"),
            Map.entry("datetime", "'1987-06-05 13:14:15'"),
            Map.entry("year", "1987"),
            Map.entry("uuid", "'11111111-2222-4333-8444-555555555555'"),
            Map.entry("blob", "x'0001'"),
            Map.entry("json", "'{\"a\": \"b\"}'"));

    @TempDir
    Path directory;

    private List<String> masks() throws IOException {
        Path key = Files.writeString(directory.resolve("key"), "sixteen bytes or more");
        String from = "key: { file: '" + key + "' }";
        return List.of(
                "redact",
                "'null'",
                "{ partial: { keep-last: 2 } }",
                "email",
                "{ hash: { " + from + " } }",
                "{ token: { " + from + ", domain: d } }",
                "{ format-preserving: { " + from + " } }",
                "{ truncate-date: { to: month } }",
                "{ range: { size: 10 } }",
                "{ range: { bounds: [-1000000, 0, 50] } }",
                "{ range: { days: 7 } }");
    }

    @Test
    void onPostgresql() throws Exception {
        String url = Servers.postgresql(
                "create type mood as enum ('happy', 'sad')",
                "create type place as (city text, code int)",
                "create domain age as int check (value between 0 and 150)");

        check(url, ON_POSTGRESQL, "select cast(? as %s)");
    }

    @Test
    void onH2() throws Exception {
        check("h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", ON_H2, "select cast(? as %s)");
    }

    @Test
    void onMariaDb() throws Exception {
        check(Servers.mariadb(), ON_MARIADB, "select ?");
    }

    private void check(String url, Map<String, String> types, String back) throws Exception {
        try (Connection bare = DriverManager.getConnection("jdbc:" + url);
                Statement statement = bare.createStatement()) {
            int table = 0;
            for (Map.Entry<String, String> type : types.entrySet()) {
                statement.execute("create table typed" + ++table + " (x " + type.getKey() + ")");
                statement.execute("insert into typed" + table + " values (" + type.getValue() + ")");
            }
            for (String mask : masks()) {
                Hoop hoop = Hoop.with("masks:\n  - columns: [\"*.*.x\"]\n    with: " + mask + "\n");
                try (Connection guarded = hoop.connect("jdbc:hoop:" + url)) {
                    table = 0;
                    for (String type : types.keySet()) {
                        check(
                                bare,
                                guarded,
                                "select x from typed" + ++table,
                                String.format(back, type),
                                type + " with " + mask);
                    }
                }
            }
        }
    }

    private static void check(Connection bare, Connection guarded, String query, String back, String what)
            throws SQLException {
        try (Statement open = bare.createStatement();
                ResultSet clear = open.executeQuery(query);
                Statement statement = guarded.createStatement();
                ResultSet masked = statement.executeQuery(query)) {
            assertThat(clear.next() && masked.next()).isTrue();
            Object value = masked.getObject(1);
            String text = value instanceof byte[] ? "" : masked.getString(1);

            if (value == null) {
                assertThat(text).as(what).isNull();
                return;
            }
            if (clear.getObject(1) instanceof SQLXML) {
                assertThat(value).as(what).isInstanceOf(SQLXML.class);
            } else if (!(clear.getObject(1) instanceof Clob)) {
                assertThat(value).as(what).hasSameClassAs(clear.getObject(1));
            }
            int length = clear.getMetaData().getPrecision(1);
            if (value instanceof String && length > 0) {
                assertThat(text.length()).as(what).isLessThanOrEqualTo(length);
            }
            takesBack(bare, back, text, value, what);
        }
    }

    private static void takesBack(Connection bare, String sql, String text, Object value, String what) {
        try (PreparedStatement statement = bare.prepareStatement(sql)) {
            if (value instanceof byte[] bytes) {
                statement.setBytes(1, bytes);
            } else {
                statement.setString(1, text);
            }
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(what).isTrue();
            }
        } catch (SQLException e) {
            throw new AssertionError(what + ": the target does not take '" + text + "' back", e);
        }
    }
}
