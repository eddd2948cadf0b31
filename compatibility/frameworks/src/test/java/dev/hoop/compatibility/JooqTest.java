package dev.hoop.compatibility;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

/** Queries built by jOOQ over a governed connection: nothing but the URL is changed. */
class JooqTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void quietly() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    @Test
    void findsTheDialectAndReadsMasked() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (Connection connection = shop.connect()) {
            DSLContext jooq = DSL.using(connection);
            assertThat(jooq.dialect().family()).isEqualTo(SQLDialect.POSTGRES);

            jooq.createTable("customers")
                    .column("id", org.jooq.impl.SQLDataType.BIGINT.identity(true))
                    .column("name", org.jooq.impl.SQLDataType.VARCHAR(80).nullable(false))
                    .column("email", org.jooq.impl.SQLDataType.VARCHAR(80))
                    .primaryKey("id")
                    .execute();
            Long id = jooq.insertInto(table(name("customers")), field(name("name")), field(name("email")))
                    .values("Ada", "ada@example.com")
                    .returningResult(field(name("id"), Long.class))
                    .fetchSingle()
                    .value1();
            assertThat(id).isEqualTo(1L);
            assertThat(jooq.select(field(name("email"), String.class))
                            .from(table(name("customers")))
                            .where(field(name("id"), Long.class).eq(1L))
                            .fetchSingle()
                            .value1())
                    .isEqualTo("a***@example.com");
            assertThat(jooq.meta().getTables("customers")).hasSize(1);
        }

        shop.verified();
    }

    @Test
    void batchesAndUpsertsAndRollsBackAfterADenial() throws Exception {
        Governed shop = Governed.byStarter(
                Servers.postgresql("CREATE TABLE stock (sku text PRIMARY KEY, pieces int NOT NULL)"), folder);
        try (Connection connection = shop.connect()) {
            DSLContext jooq = DSL.using(connection);
            var stock = table(name("stock"));
            var sku = field(name("sku"), String.class);
            var pieces = field(name("pieces"), Integer.class);
            jooq.batch(jooq.insertInto(stock, sku, pieces).values((String) null, null))
                    .bind("cup", 1)
                    .bind("pot", 2)
                    .execute();
            jooq.insertInto(stock, sku, pieces)
                    .values("cup", 9)
                    .onConflict(sku)
                    .doUpdate()
                    .set(pieces, inline(10))
                    .execute();

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jooq.transaction(inner -> {
                        inner.dsl()
                                .insertInto(stock, sku, pieces)
                                .values("jug", 3)
                                .execute();
                        inner.dsl()
                                .transaction(
                                        nested -> nested.dsl().deleteFrom(stock).execute());
                    }))
                    .withMessageContaining("[HOOP-DENIED]")
                    .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42501"));

            assertThat(jooq.fetchCount(stock)).isEqualTo(2);
        }

        assertThat(shop.really("SELECT pieces FROM stock WHERE sku = 'cup'")).isEqualTo(10);
        shop.verified();
    }
}
