package dev.hoop.compatibility;

import dev.hoop.audit.recorder.Judgement.Verdict;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.diff.compare.CompareControl;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.snapshot.SnapshotControl;
import liquibase.snapshot.SnapshotGeneratorFactory;
import liquibase.structure.core.Table;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Change logs in XML, YAML and SQL with nothing but the URL changed. Run with each of Liquibase's lines. */
class LiquibaseTest {
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase"); // held, or its level is forgotten

    @TempDir
    Path folder;

    @BeforeAll
    static void quietly() throws Exception {
        LIQUIBASE.setLevel(Level.OFF);
        Scope.enter(Map.of(Scope.Attr.ui.name(), new LoggerUIService()));
    }

    private static Liquibase open(Governed shop) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance()
                .openDatabase(shop.url(), null, null, null, new ClassLoaderResourceAccessor());
        return new Liquibase("liquibase/changelog.yaml", new ClassLoaderResourceAccessor(), database);
    }

    @Test
    @Tag(ToolVersion.EACH)
    void isTheVersionThatThisRunIsAbout() {
        assertThat(ToolVersion.jarOf(Liquibase.class))
                .isEqualTo("liquibase-core-" + ToolVersion.wanted("liquibase") + ".jar");
    }

    @Test
    @Tag(ToolVersion.EACH)
    void updatesUnderThePolicyForMigrations() throws Exception {
        Governed shop = Governed.byMigrations(Servers.postgresql(), folder);

        try (Liquibase liquibase = open(shop)) {
            liquibase.update(new Contexts("test"), new LabelExpression());

            assertThat(liquibase.getDatabase().getShortName()).isEqualTo("postgresql");
            assertThat(liquibase.listUnrunChangeSets(new Contexts("test"), new LabelExpression()))
                    .isEmpty();
        }

        assertThat(shop.really("SELECT email FROM customers WHERE name = 'Bo O''Brien'"))
                .isEqualTo("bo@example.org");
        assertThat(shop.really("SELECT count(*) FROM databasechangelog")).isEqualTo(11L);
        assertThat(shop.operations()).extracting(o -> o.judgement().verdict()).containsOnly(Verdict.ALLOW);
        assertThat(shop.texts()).anyMatch(t -> t.startsWith("CREATE INDEX CONCURRENTLY"));
    }

    @Test
    void updatesUnderTheStarterPolicy() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);

        try (Liquibase liquibase = open(shop)) {
            liquibase.update(new Contexts("test"), new LabelExpression());
        }

        assertThat(shop.operations()).extracting(o -> o.judgement().verdict()).containsOnly(Verdict.ALLOW);
    }

    @Test
    @Tag(ToolVersion.EACH)
    void tagsAndRollsBackWhereThePolicyAllowsDrops() throws Exception {
        Governed shop = Governed.by(Governed.OPEN, Servers.postgresql(), folder);

        try (Liquibase liquibase = open(shop)) {
            liquibase.update(2, new Contexts("test"), new LabelExpression());
            liquibase.tag("two");
            liquibase.update(new Contexts("test"), new LabelExpression());
            liquibase.rollback("two", new Contexts("test"));
        }

        assertThat(shop.really("SELECT count(*) FROM databasechangelog")).isEqualTo(2L);
        assertThat(shop.really("SELECT to_regclass('products')")).isNull();
        shop.verified();
    }

    @Test
    void isRefusedToRollBackWhereThePolicyDoesNotAllowDrops() throws Exception {
        Governed shop = Governed.byMigrations(Servers.postgresql(), folder);

        try (Liquibase liquibase = open(shop)) {
            liquibase.update(new Contexts("test"), new LabelExpression());

            assertThatExceptionOfType(LiquibaseException.class)
                    .isThrownBy(() -> liquibase.rollback(1, "test"))
                    .withStackTraceContaining("[HOOP-DENIED]");
        }

        assertThat(shop.really("SELECT count(*) FROM products")).isEqualTo(0L);
    }

    @Test
    void tellsItsStatusAndComparesAndDropsAll() throws Exception {
        Governed shop = Governed.by(Governed.OPEN, Servers.postgresql(), folder);

        try (Liquibase liquibase = open(shop)) {
            StringWriter status = new StringWriter();
            liquibase.reportStatus(true, new Contexts("test"), status);
            assertThat(status.toString()).contains("11 change");

            liquibase.update(new Contexts("test"), new LabelExpression());
            Database database = liquibase.getDatabase();
            var snapshot = SnapshotGeneratorFactory.getInstance()
                    .createSnapshot(database.getDefaultSchema(), database, new SnapshotControl(database));
            assertThat(snapshot.get(Table.class))
                    .extracting(Table::getName)
                    .contains("customers", "orders", "products");
            try (Liquibase same = open(shop)) {
                assertThat(liquibase
                                .diff(database, same.getDatabase(), new CompareControl())
                                .areEqual())
                        .isTrue();
            }

            liquibase.dropAll();
        }

        assertThat(shop.really("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo(0L);
        shop.verified();
    }
}
