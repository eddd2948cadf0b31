package com.example.shop;

import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.VerificationReport;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the README says, on a real PostgreSQL. */
class MigrationTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private String bare;
    private String governed;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void createADatabase() throws SQLException {
        String name = "shop_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        String database = "postgresql://localhost:" + postgres.getPort() + "/" + name + "?user=postgres";
        bare = "jdbc:" + database;
        governed = "jdbc:hoop:" + database + "&hoop.policy=policy.yaml&hoop.archive=" + archive();
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private void migrate() throws LiquibaseException {
        Migrate.migrate(governed, "db/changelog.yaml", new ClassLoaderResourceAccessor());
    }

    @Test
    void createsTheTables() throws LiquibaseException, SQLException {
        migrate();
        migrate(); // once more: there is nothing left to do

        try (Connection ungoverned = DriverManager.getConnection(bare);
                Statement statement = ungoverned.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT c.email, o.total FROM customers c JOIN orders o ON o.customer_id = c.id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("ada.moreau@example.com");
            assertThat(rows.getString(2)).isEqualTo("42.50");
        }
    }

    @Test
    void masksWhatIsReadBack() throws LiquibaseException, SQLException {
        migrate();

        try (Connection connection = DriverManager.getConnection(governed);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, email AS contact, card FROM customers")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("name")).isEqualTo("Ada Moreau");
            assertThat(rows.getString("contact")).isEqualTo("a***@example.com");
            assertThat(rows.getString("card")).isEqualTo("************1111");
        }
    }

    @Test
    void refusesAChangeThatDropsATable() throws Exception {
        migrate();
        Files.writeString(folder.resolve("tidy-up.yaml"), """
                databaseChangeLog:
                  - changeSet: { id: 3, author: shop, changes: [ { dropTable: { tableName: orders } } ] }
                """);

        assertThatThrownBy(() -> Migrate.migrate(governed, "tidy-up.yaml", new DirectoryResourceAccessor(folder)))
                .hasStackTraceContaining("nothing-is-thrown-away")
                .hasStackTraceContaining("policy.yaml:6")
                .hasStackTraceContaining("[HOOP-DENIED]");

        try (Connection connection = DriverManager.getConnection(governed);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM orders")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void leavesAnArchiveThatVerifies() throws LiquibaseException, IOException {
        migrate();

        VerificationReport report = ArchiveVerifier.of(archive()).verify();

        assertThat(report.exitCode())
                .as(report.toString())
                .isLessThanOrEqualTo(1); // 1: nobody outside has witnessed it
        assertThat(Archive.open(archive()).sessions())
                .isNotEmpty()
                .allSatisfy(session -> assertThat(session.reason()).contains("closed"));
    }
}
