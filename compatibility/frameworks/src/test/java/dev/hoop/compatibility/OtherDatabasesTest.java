package dev.hoop.compatibility;

import dev.hoop.audit.recorder.Judgement.Verdict;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import static org.assertj.core.api.Assertions.assertThat;

/** Migrations of MariaDB and H2, under the policy for migrations, with nothing but the URL changed. */
class OtherDatabasesTest {
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase"); // held, or its level is forgotten

    @TempDir
    Path folder;

    private static int flyway(Governed shop, String location) {
        return Flyway.configure()
                .dataSource(shop.url(), null, null)
                .locations("classpath:" + location)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void allAllowed(Governed shop) {
        assertThat(refused(shop)).isEmpty();
    }

    private static List<String> refused(Governed shop) {
        return shop.operations().stream()
                .filter(o -> o.judgement().verdict() != Verdict.ALLOW)
                .map(o -> o.text())
                .toList();
    }

    private static String liquibase(Governed shop) throws Exception {
        LIQUIBASE.setLevel(Level.OFF);
        Scope.enter(Map.of(Scope.Attr.ui.name(), new LoggerUIService()));
        ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor();
        Database database = DatabaseFactory.getInstance().openDatabase(shop.url(), null, null, null, files);
        try (Liquibase liquibase = new Liquibase("liquibase/changelog.yaml", files, database)) {
            liquibase.update(new Contexts("test"));
            return liquibase.getDatabase().getShortName();
        }
    }

    @Test
    void flywayMigratesMariaDb() throws Exception {
        Governed shop = Governed.byMigrations(Servers.mariadb(), folder);

        assertThat(flyway(shop, "mariadb")).isEqualTo(4);

        assertThat(shop.really("SELECT total FROM large_orders")).hasToString("10.00");
        // User variables can hold what a mask covers. Flyway does without: it then resets none between migrations.
        assertThat(refused(shop))
                .containsOnly(
                        "SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL");
    }

    @Test
    void flywayMigratesH2() throws Exception {
        Governed shop = Governed.byMigrations(Servers.h2(), folder);

        assertThat(flyway(shop, "h2")).isEqualTo(2);

        assertThat(shop.really("SELECT total FROM totals WHERE name = 'Ada M.'"))
                .hasToString("10.00");
        allAllowed(shop);
    }

    @Test
    void liquibaseUpdatesMariaDb() throws Exception {
        Governed shop = Governed.byMigrations(Servers.mariadb(), folder);

        assertThat(liquibase(shop)).isEqualTo("mariadb");

        assertThat(shop.really("SELECT count(*) FROM customers")).isEqualTo(4L);
        allAllowed(shop);
    }

    @Test
    void liquibaseUpdatesH2() throws Exception {
        Governed shop = Governed.byMigrations(Servers.h2(), folder);

        assertThat(liquibase(shop)).isEqualTo("h2");

        assertThat(shop.really("SELECT count(*) FROM customers")).isEqualTo(4L);
        allAllowed(shop);
    }
}
