package dev.hoop.jdbc;

import dev.hoop.jdbc.spring.HoopEnvironment;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That Flyway, Liquibase and Spring Boot take a {@code jdbc:hoop:} URL for what it is. */
class MigrationToolsTest {
    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        EngineDriver.HOOP.remove();
    }

    private FluentConfiguration flyway(String url) {
        return Flyway.configure()
                .locations("filesystem:" + directory)
                .driver(EngineDriver.class.getName())
                .dataSource(url, null, null);
    }

    @Test
    void flywayMigratesPostgresWithCopy() throws SQLException, IOException {
        Hoop hoop = Hoop.open();
        EngineDriver.HOOP.set(hoop);
        String url = "jdbc:hoop:" + Servers.postgresql();
        Files.writeString(directory.resolve("V1__t.sql"), "create table t (id int, name text);");
        Files.writeString(directory.resolve("V2__copy.sql"), "COPY t (id, name) FROM STDIN;\n1\ta\n2\tb\n\\.\n");

        assertThat(flyway(url).load().migrate().migrationsExecuted).isEqualTo(2);
        flyway(url).load().validate();

        assertThat(hoop.tape.of("data")).isNotEmpty();
        try (Connection connection = hoop.connect(url);
                var rows = connection.createStatement().executeQuery("select count(*) from t")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void flywayMigratesH2() throws IOException {
        EngineDriver.HOOP.set(Hoop.open());
        Files.writeString(directory.resolve("V1__t.sql"), "create table t (id int); insert into t values (1);");

        assertThat(flyway("jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                        .load()
                        .migrate()
                        .migrationsExecuted)
                .isEqualTo(1);
    }

    @Test
    void flywayFindsTheDriverByItself() {
        assertThatThrownBy(() -> Flyway.configure()
                        .dataSource("jdbc:hoop:h2:mem:x;INIT=x", null, null)
                        .load()
                        .migrate())
                .hasStackTraceContaining("HOOP-RESOURCE");
    }

    @Test
    void liquibaseUpdatesH2() throws Exception {
        EngineDriver.HOOP.set(Hoop.open());
        Files.writeString(
                directory.resolve("log.sql"),
                "--liquibase formatted sql\n--changeset a:1\ncreate table t (id int primary key);\n");
        String url = "jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

        Database database = DatabaseFactory.getInstance()
                .openDatabase(url, "sa", "", EngineDriver.class.getName(), null, null, null, null);
        try (Liquibase liquibase = new Liquibase("log.sql", new DirectoryResourceAccessor(directory), database)) {
            liquibase.update("");
            assertThat(database.getShortName()).isEqualTo("h2");
            assertThat(liquibase.listUnrunChangeSets(null, null)).isEmpty();
        }
    }

    @Test
    void liquibaseFindsTheDriverByItself() {
        assertThat(DatabaseFactory.getInstance().findDefaultDriver("jdbc:hoop:postgresql://h/d"))
                .isEqualTo("dev.hoop.jdbc.HoopDriver");
        assertThat(DatabaseFactory.getInstance().findDefaultDriver("jdbc:postgresql://h/d"))
                .isEqualTo("org.postgresql.Driver");
    }

    @Test
    void springBootLearnsTheDriverUnlessItIsGiven() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "spring.datasource.url", "jdbc:hoop:h2:mem:x",
                                "spring.flyway.url", "jdbc:hoop:h2:mem:x",
                                "spring.flyway.driver-class-name", "mine",
                                "spring.liquibase.url", "jdbc:h2:mem:x")));

        new HoopEnvironment().postProcessEnvironment(environment, null);

        assertThat(environment.getProperty("spring.datasource.driver-class-name"))
                .isEqualTo("dev.hoop.jdbc.HoopDriver");
        assertThat(environment.getProperty("spring.flyway.driver-class-name")).isEqualTo("mine");
        assertThat(environment.containsProperty("spring.liquibase.driver-class-name"))
                .isFalse();
    }
}
