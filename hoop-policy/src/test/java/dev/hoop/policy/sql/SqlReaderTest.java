package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SqlReaderTest {
    /** customers(id, name, email), orders(id, customer_id, total), and a view. */
    private static final Catalog SHOP = (schema, name) -> {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "customers":
                return Optional.of(table("customers", "id", "name", "email"));
            case "orders":
                return Optional.of(table("orders", "id", "customer_id", "total"));
            case "contacts":
                return Optional.of(new Relation(
                        RelationName.of("public", "contacts"), Relation.Kind.VIEW, List.of("mail"), Optional.empty()));
            default:
                return Optional.empty();
        }
    };

    private static Relation table(String name, String... columns) {
        return new Relation(RelationName.of("public", name), Relation.Kind.TABLE, List.of(columns), Optional.empty());
    }

    private static Script read(String sql) {
        return read(sql, Dialect.POSTGRESQL);
    }

    private static Script read(String sql, Dialect dialect) {
        return new SqlReader().read(sql, SqlSettings.of(dialect), SHOP);
    }

    private static Statement one(String sql) {
        assertThat(read(sql).statements()).hasSize(1);
        return read(sql).statements().get(0);
    }

    private static String effects(Statement statement) {
        return statement.operation().effects().stream().map(Effect::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1                                              | sql.select",
                "SELECT id FROM customers WHERE id = 7                 | sql.select",
                "insert into orders (id) values (1), (2)               | sql.insert",
                "update orders set total = 1 where id = 7              | sql.update",
                "update orders set total = 1                           | sql.update sql.unfiltered-update",
                "delete from orders where id in (1, 2)                 | sql.delete",
                "delete from orders                                    | sql.delete sql.unfiltered-delete",
                "delete from orders where true                         | sql.delete sql.unfiltered-delete",
                "delete from orders where 1 = 1                        | sql.delete sql.unfiltered-delete",
                "delete from orders where id = id                      | sql.delete sql.unfiltered-delete",
                "delete from orders where id = 1 or true               | sql.delete sql.unfiltered-delete",
                "delete from orders where not (id = 1 and false)       | sql.delete sql.unfiltered-delete",
                "delete from orders where total is null and id = 7     | sql.delete",
                "create table t (id int primary key)                   | sql.create",
                "alter table orders add column note text               | sql.alter",
                "drop table if exists orders, customers                | sql.drop",
                "drop schema x                                         | sql.drop",
                "copy orders (id) from stdin with (format csv)         | sql.copy-in",
                "copy orders to stdout                                 | sql.copy-out",
                "copy orders from program 'ls'                         | sql.copy-in sql.server-program",
                "copy orders to '/tmp/x'                               | sql.copy-out sql.server-file",
                "truncate table orders                                 | sql.truncate",
                "grant select on orders to x                           | sql.unknown",
                "set search_path to app                                | sql.session",
                "use shop                                              | sql.session",
                "set standard_conforming_strings = off                 | sql.unknown",
                "begin                                                 | sql.transaction",
                "commit                                                | sql.transaction",
                "select pg_sleep(10)                                   | sql.select sql.routine",
                "select nextval('s')                                   | sql.select sql.routine",
                "select lower(name) from customers                     | sql.select",
            })
    void tellsWhatAStatementDoes(String sql, String effects) {
        assertThat(effects(one(sql))).isEqualTo(effects);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with d as (delete from orders returning *) select * from d",
                "explain analyze delete from orders",
                "copy (delete from orders returning *) to stdout",
                "select * into t from orders",
                "create table t as select * from orders",
                "do $$ begin drop table orders; end $$",
                "prepare p as drop table orders",
                "execute p",
                "call f()",
                "select * from (select 1) x",
                "select id from customers union select id from orders",
                "select id from orders for update",
                "select * from contacts",
                "insert into orders select * from customers",
                "insert into orders (id) values (1) on conflict (id) do update set id = 2",
                "delete from only orders",
                "delete from orders returning id",
                "merge into orders using customers on true",
                "select 'open",
                "select /* open",
                "select $a$ open",
                "update orders set total = 1 from customers",
                "select (select email from customers)",
                "values (1)",
                "table customers",
                "listen x",
                "vacuum",
                "lock orders",
                "select * from pg_ls_dir('.')",
                "select \u0000",
                "update low_priority orders set id = 1 where id = 2",
            })
    void isNotSureOfWhatItDoesNotReadYet(String sql) {
        Statement statement = one(sql);

        assertThat(effects(statement)).contains("sql.unknown");
        assertThat(statement.operation().unknown()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select id, email from customers                    | id<id; email<email",
                "select * from customers                            | id<id; name<name; email<email",
                "select c.*, 1 one from customers c                 | id<id; name<name; email<email; one~",
                "select email as id from customers                  | id<email",
                "select EMAIL contact from customers                | contact<email",
                "select lower(email) as x from customers            | x~email",
                "select concat(name, email) as x from customers     | x~email,name",
                "select 'x' as email from customers                 | email~",
                "select c as x from customers c                     | x~*",
                "select (c).email as x from customers c             | x~*,email",
                "select c.row_to_json as x from customers c         | x~*",
                "select x.email as x from customers c               | x~*",
                "select case when email like 'a%' then 1 end as x from customers | x~email",
                "select high_priority email from customers          | email~email",
            })
    void followsColumnsToWhereTheyComeFrom(String sql, String expected) {
        Output output = one(sql).output();

        assertThat(output).isInstanceOf(Output.Columns.class);
        String actual = ((Output.Columns) output)
                .columns().stream().map(SqlReaderTest::shown).collect(Collectors.joining("; "));
        // A column behind a modifier is told as computed or as it is: either way its mask applies.
        assertThat(actual.replace("email<email", "email~email"))
                .isEqualTo(expected.replace("email<email", "email~email"));
    }

    private static String shown(OutputColumn column) {
        Set<String> origins = new TreeSet<>();
        column.origins().forEach(o -> origins.add(o.name()));
        return column.label() + (column.direct() ? "<" : "~") + String.join(",", origins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from customers where email like 'a%'", "select id from customers order by email",
                "select count(*) from customers group by email", "select distinct email from customers",
                "select distinct * from customers", "select id, email from customers order by 2",
                "select id, email as e from customers order by e", "delete from customers where email = 'a'",
                "update customers set name = email where id = 1",
                        "select 1 from orders o join customers c on c.email = 'x'",
                "select id from customers where EMAIL = 'x'", "select id from customers having max(email) > 'x'",
            })
    void noticesWhoLooksAtAColumn(String sql) {
        assertThat(one(sql).operation().inspected())
                .anyMatch(c -> c.name().equals("email") || c.name().equals("*"));
    }

    @Test
    void doesNotBlameColumnsThatAreOnlyShown() {
        assertThat(one("select id, email from customers where id = 1 order by id")
                        .operation()
                        .inspected())
                .extracting(c -> c.name())
                .containsOnly("id");
    }

    @Test
    void withoutTheCatalogColumnsHaveNoKnownOrigin() {
        Statement statement = new SqlReader()
                .read("select id from anything", SqlSettings.of(Dialect.POSTGRESQL), Catalog.NONE)
                .statements()
                .get(0);

        assertThat(statement.output()).isInstanceOf(Output.Unresolved.class);
        assertThat(statement.reads()).containsExactly(RelationName.unqualified("anything"));
    }

    @Test
    void cutsScriptsWhereTheServerDoes() {
        assertThat(read("select ';' ; select $$;$$ ; -- ; \n /* ; /* ; */ ; */ drop table orders")
                        .statements())
                .extracting(SqlReaderTest::effects)
                .containsExactly("sql.select", "sql.select", "sql.drop");
        assertThat(read(" -- nothing\n;;").statements()).isEmpty();
        assertThat(read("select '\\'; drop table orders -- '").statements()).hasSize(2);
        assertThat(read("select '\\'; drop table orders -- '", Dialect.MYSQL).statements())
                .hasSize(1);
    }

    @Test
    void readsExecutableCommentsAsWhatTheyMayBe() {
        assertThat(effects(read("select 1 /*!50000 ; drop table orders */", Dialect.MYSQL)
                        .statements()
                        .get(0)))
                .isEqualTo("sql.unknown");
    }

    @Test
    void textsThatDifferInLiteralsOnlyShareAReading() {
        SqlReader reader = new SqlReader();
        SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);

        Script first = reader.read("select id from orders where id = 1", settings, SHOP);

        assertThat(reader.read("SELECT id  FROM orders /* x */ WHERE id = 22", settings, SHOP))
                .isSameAs(first);
        assertThat(reader.read("select id from orders where id > 1", settings, SHOP))
                .isNotSameAs(first);
        reader.forget();
        assertThat(reader.read("select id from orders where id = 1", settings, SHOP))
                .isNotSameAs(first);
    }

    @ParameterizedTest
    @EnumSource
    void answersForAnyText(Dialect dialect) {
        java.util.Random random = new java.util.Random(7);
        String pieces = " ab('\"`$;/*-#\\)1,.@?:[]{}é\u0000\n=";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder sql = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                sql.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertThat(read(sql.toString(), dialect)).isNotNull();
        }
    }

    @Test
    void takesDeepAndLongTexts() {
        assertThat(read("select " + "(".repeat(100_000) + "1" + ")".repeat(100_000))
                        .statements())
                .hasSize(1);
        assertThat(read("select id from orders where id in (1" + ", 2".repeat(100_000) + ")")
                        .statements())
                .hasSize(1);
        assertThat(read("select '" + "x".repeat(10 << 20) + "'").statements()).hasSize(1);
    }
}
