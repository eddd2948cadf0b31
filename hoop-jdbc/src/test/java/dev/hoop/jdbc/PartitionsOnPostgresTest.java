package dev.hoop.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rules and masks of a table hold for its partitions and heirs, by whatever name a statement calls them. */
class PartitionsOnPostgresTest {
    private String url;

    @BeforeEach
    void database() throws SQLException {
        url = "jdbc:hoop:"
                + Servers.postgresql(
                        "create table people (id int, email text) partition by range (id)",
                        "create table people_low partition of people for values from (0) to (100) partition by range (id)",
                        "create table people_lowest partition of people_low for values from (0) to (10)",
                        "insert into people values (1, 'ada@example.org')",
                        "create table persons (id int, email text)",
                        "create table staff (badge int) inherits (persons)",
                        "insert into staff values (2, 'bo@example.org', 7)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people_low", "people_lowest", "only people_lowest"})
    void masksAColumnInEveryPartition(String table) throws SQLException {
        try (Connection connection = Hoop.masking("public.people.email").connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, email from " + table)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(rows.getString(2)).isEqualTo("[redacted]");
        }
    }

    @Test
    void masksInTheTableWhatIsMaskedInOneOfItsPartitions() throws SQLException {
        try (Connection connection = Hoop.masking("public.people_lowest.email").connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(email) from people")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("[redacted]");
        }
    }

    @Test
    void masksInAnHeirWhatIsMaskedInItsParent() throws SQLException {
        try (Connection connection = Hoop.masking("public.persons.email").connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select s.*, s::text from staff s")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("email")).isEqualTo("[redacted]");
            assertThat(rows.getInt("badge")).isEqualTo(7);
            assertThat(rows.getString("s")).isEqualTo("[redacted]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from people_lowest where email like 'ada%'",
                "delete from people_lowest where id = 1",
                "truncate people_low",
                "drop table people_lowest",
                "copy people_lowest to stdout",
            })
    void deniesOnAPartitionWhatIsDeniedOnTheTable(String sql) throws SQLException {
        Hoop hoop = Hoop.with("""
                  - { id: never, deny: [sql.delete, sql.truncate, sql.drop, sql.copy-out, sql.inference], tables: [public.people] }
                masks:
                  - { columns: [public.people.email], with: redact }
                """);
        try (Connection connection = hoop.connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageEndingWith("[HOOP-DENIED]");
        }
    }
}
