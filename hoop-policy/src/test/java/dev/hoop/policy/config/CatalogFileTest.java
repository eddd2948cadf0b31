package dev.hoop.policy.config;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.sql.Relation;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogFileTest {
    private static final String TABLES = """
            tables:
              public.orders: [id, item]
              sales.orders: [id, price]
              sales.people: [name]
            views:
              sales.names: { columns: [n], query: SELECT name FROM sales.people }
              sales.secret: { columns: [n] }
            """;

    private static Optional<String> named(String text, Optional<String> schema, String name) {
        return CatalogFile.parse("catalog.yaml", text)
                .relation(schema, name)
                .map(r -> r.name().toString());
    }

    @Test
    void findsARelationInItsSchemaInAnyLetterCase() {
        assertThat(named(TABLES, Optional.of("SALES"), "Orders")).contains("sales.orders");
        assertThat(named(TABLES, Optional.of("public"), "people")).isEmpty();
    }

    @Test
    void findsANameWithoutSchemaAlongTheSearchPath() {
        String path = "search-path: [sales, public]\n" + TABLES;

        assertThat(named(path, Optional.empty(), "orders")).contains("sales.orders");
        assertThat(named("search-path: public\n" + TABLES, Optional.empty(), "people"))
                .isEmpty();
    }

    @Test
    void findsANameWithoutSchemaOnlyIfItIsClearWhereThereIsNoSearchPath() {
        assertThat(named(TABLES, Optional.empty(), "people")).contains("sales.people");
        assertThat(named(TABLES, Optional.empty(), "orders")).isEmpty();
    }

    @Test
    void keepsTheQueryOfAView() {
        CatalogFile catalog = CatalogFile.parse("catalog.yaml", TABLES);

        Relation names = catalog.relation(Optional.empty(), "names").orElseThrow();
        assertThat(names.kind()).isEqualTo(Relation.Kind.VIEW);
        assertThat(names.definition()).contains("SELECT name FROM sales.people");
        assertThat(catalog.relation(Optional.empty(), "secret").orElseThrow().definition())
                .isEmpty();
    }

    @Test
    void refusesACatalogWithMistakes() {
        assertThatThrownBy(() -> CatalogFile.parse("catalog.yaml", ""))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("the catalog is empty");
        assertThatThrownBy(() -> CatalogFile.parse("catalog.yaml", "views: { a.b: { query: SELECT 1 } }"))
                .hasMessageContaining("catalog.yaml:1:")
                .hasMessageContaining("a view has columns");
        assertThatThrownBy(() -> CatalogFile.parse("catalog.yaml", "tables: { a.b.c: [id] }"))
                .hasMessageContaining("'a.b.c' is no name of a relation");
    }
}
