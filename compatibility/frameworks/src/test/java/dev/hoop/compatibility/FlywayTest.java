package dev.hoop.compatibility;

import dev.hoop.audit.recorder.Judgement.Verdict;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A shop's 37 migrations with nothing but the URL changed, under the policy for migrations, by a user who owns the
 * database and nothing else. Run with each of Flyway's lines.
 */
class FlywayTest {
    private static final int MIGRATIONS = 37;

    @TempDir
    Path folder;

    private Governed shop;

    @BeforeEach
    void newDatabase() throws Exception {
        shop = Governed.byMigrations(Servers.postgresql(), folder);
    }

    /** Without the transactional lock, for which CREATE INDEX CONCURRENTLY would wait for ever, hoop or not. */
    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(shop.url(), null, null)
                .schemas("shop")
                .locations("classpath:shop/migration", "classpath:shop/callbacks")
                .javaMigrations(new V30__Number_customers())
                .placeholders(Map.of("application", "shop_app"))
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }

    @Test
    @Tag(ToolVersion.EACH)
    void isTheVersionThatThisRunIsAbout() {
        assertThat(ToolVersion.jarOf(Flyway.class)).isEqualTo("flyway-core-" + ToolVersion.wanted("flyway") + ".jar");
    }

    @Test
    @Tag(ToolVersion.EACH)
    void migratesAndRecordsEveryStatement() throws Exception {
        assertThat(flyway().load().migrate().migrationsExecuted).isEqualTo(MIGRATIONS);

        assertThat(shop.really("SELECT count(*) FROM shop.products")).isEqualTo(7L);
        assertThat(shop.really("SELECT titles FROM shop.order_report WHERE state = 'paid'"))
                .isEqualTo("Kettle; steel");
        assertThat(shop.operations()).extracting(o -> o.judgement().verdict()).containsOnly(Verdict.ALLOW);
        assertThat(shop.texts())
                .anyMatch(t -> t.startsWith("COPY products (sku, title, price, stock, external_id) FROM STDIN"))
                .anyMatch(t -> t.startsWith("CREATE INDEX CONCURRENTLY"))
                .anyMatch(t -> t.startsWith("DO $$"))
                .contains("UPDATE customers SET loyalty = ? WHERE id = ?", "VACUUM (ANALYZE) products", "ANALYZE");
    }

    @Test
    void validatesAndIsUpToDate() {
        flyway().target("5").load().migrate();

        flyway().target("5").load().validate();
        assertThat(flyway().target("5").load().migrate().migrationsExecuted).isZero();
        assertThat(flyway().load().info().current().getVersion()).hasToString("5");
    }

    @Test
    @Tag(ToolVersion.EACH)
    void takesBackAFailedMigrationAndRepairs() throws Exception {
        Flyway next = flyway().locations("classpath:shop/migration", "classpath:shop/failing")
                .target("5.1")
                .load();

        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(next::migrate)
                .withMessageContaining("V5_1__Fails_half_way.sql")
                .withMessageNotContaining("secret@example.com");

        assertThat(shop.really("SELECT to_regclass('shop.half_way')")).isNull();
        assertThat(next.info().current().getVersion()).hasToString("5");
        next.repair();
        assertThat(flyway().target("5").load().migrate().migrationsExecuted).isEqualTo(1); // the repeatable one
        shop.verified();
    }

    /** Flyway warns of what it could not drop, and goes on. */
    @Test
    void isRefusedToCleanAndLosesNothing() throws Exception {
        flyway().target("6").load().migrate();

        flyway().cleanDisabled(false).load().clean();

        flyway().target("6").load().validate();
        assertThat(shop.operations())
                .filteredOn(o -> o.judgement().verdict() == Verdict.DENY)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.text()).startsWith("DROP"));
    }

    @Test
    void cleansWhereThePolicyAllowsDrops() throws Exception {
        flyway().load().migrate();
        shop = shop.under(Governed.OPEN);

        flyway().cleanDisabled(false).load().clean();

        assertThat(shop.really("SELECT count(*) FROM pg_tables WHERE schemaname = 'shop'"))
                .isEqualTo(0L);
        shop.verified();
    }

    @Test
    void baselinesWhatIsThereAlready() throws Exception {
        shop = Governed.byMigrations(Servers.postgresql("CREATE TABLE customers (id int, loyalty int)"), folder);
        FluentConfiguration beside = Flyway.configure()
                .dataSource(shop.url(), null, null)
                .locations("filesystem:" + folder)
                .javaMigrations(new V30__Number_customers())
                .baselineVersion("29");

        beside.load().baseline();

        assertThat(beside.load().migrate().migrationsExecuted).isEqualTo(1);
        shop.verified();
    }
}
