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
                "grant select on orders to x                           | sql.grant",
                "set search_path to app                                | sql.session",
                "use shop                                              | sql.session",
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
                "POSTGRESQL|with d as (delete from orders returning *) select * from d|sql.select sql.delete sql.unfiltered-delete",
                "POSTGRESQL|explain analyze delete from orders|sql.explain sql.delete sql.unfiltered-delete",
                "POSTGRESQL|explain delete from orders|sql.explain",
                "POSTGRESQL|copy (delete from orders returning *) to stdout|sql.copy-out sql.delete sql.unfiltered-delete",
                "POSTGRESQL|select * into t from orders|sql.select sql.create",
                "POSTGRESQL|do $$ begin drop table orders; end $$|sql.drop sql.block",
                "POSTGRESQL|do $$ begin execute 'dr' ; end $$|sql.block sql.unknown",
                "POSTGRESQL|prepare p as drop table orders|sql.drop sql.session",
                "POSTGRESQL|select id from orders for update|sql.select sql.lock",
                "POSTGRESQL|insert into orders (id) values (1) on conflict (id) do update set id = 2|sql.insert sql.update",
                "POSTGRESQL|delete from only orders|sql.delete sql.unfiltered-delete",
                "POSTGRESQL|delete from orders where exists (select 1)|sql.delete sql.unfiltered-delete",
                "POSTGRESQL|update orders set total = 1 from customers|sql.select sql.update sql.unfiltered-update",
                "POSTGRESQL|merge into orders using customers on true when matched then delete|sql.select sql.delete sql.merge sql.unfiltered-delete",
                "POSTGRESQL|select query_to_xml('delete from orders', true, false, '')|sql.select sql.routine sql.unknown",
                "POSTGRESQL|select pg_read_file('x')|sql.select sql.server-file",
                "POSTGRESQL|select 'open|sql.unknown",
                "POSTGRESQL|set standard_conforming_strings = off|sql.session",
                "POSTGRESQL|SET SESSION \"standard_conforming_strings\" TO off|sql.session",
                "POSTGRESQL|reset standard_conforming_strings|sql.session",
                "POSTGRESQL|set standard_conforming_strings = off; select 'a\\'|sql.session sql.unknown",
                "POSTGRESQL|set standard_conforming_strings = default|sql.session sql.unknown",
                "POSTGRESQL|set backslash_quote = on|sql.session",
                "POSTGRESQL|explain select own_function(1)|sql.explain sql.routine",
                "POSTGRESQL|explain select lower('x')|sql.explain",
                "POSTGRESQL|create function f() returns text language sql as E'sel\\145ct email from customers'|sql.create sql.unknown",
                "POSTGRESQL|select set_config('standard_conforming_strings', 'off', false)|sql.select sql.session sql.unknown",
                "POSTGRESQL|select set_config(E'standard\\x5fconforming_strings', 'off', false)|sql.select sql.session sql.unknown",
                "POSTGRESQL|select set_config(?, 'off', false)|sql.select sql.session sql.unknown",
                "POSTGRESQL|select pg_catalog.\"set_config\"('client_encoding', 'sjis', false)|sql.select sql.session sql.unknown",
                "POSTGRESQL|select set_config('search_path', ?, false)|sql.select sql.session",
                "POSTGRESQL|alter role x set standard_conforming_strings = off|sql.grant sql.unknown",
                "POSTGRESQL|show standard_conforming_strings|sql.select",
                "MYSQL|set sql_mode = 'ANSI_QUOTES'|sql.session",
                "MYSQL|set @@session.sql_mode := \"PIPES_AS_CONCAT,ansi\"|sql.session",
                "MYSQL|set sql_mode = 'ORACLE'|sql.session sql.unknown",
                "MYSQL|set sql_mode = 'A_NEWER_ONE'|sql.session sql.unknown",
                "MYSQL|set sql_mode = concat('ANSI', '_QUOTES')|sql.session sql.unknown",
                "MYSQL|set sql_mode = @old, autocommit = 1|sql.session sql.unknown",
                "MYSQL|set sql_mode = 4|sql.session sql.unknown",
                "MYSQL|set sql_mode = default|sql.session sql.unknown",
                "MYSQL|set global sql_mode = 'ANSI'|sql.session sql.maintenance sql.unknown",
                "MYSQL|set statement sql_mode = 'ANSI_QUOTES' for select \"email\" from customers|sql.select sql.session sql.unknown",
                "MYSQL|set sql_mode = 'ANSI_QUOTES'; select \"email\" from customers|sql.session sql.unknown",
                "MYSQL|prepare p from 'set sql_mode = ANSI'|sql.session sql.unknown",
                "MYSQL|set names gbk|sql.session sql.unknown",
                "MYSQL|select 1 /*!99999 , email from customers */|sql.select sql.unknown",
                "MYSQL|select load_file('x')|sql.select sql.server-file",
                "MYSQL|replace into orders values (1, 2, 3)|sql.insert sql.delete",
                "MYSQL|execute immediate 'drop table orders'|sql.drop sql.call",
                "H2|set mode mysql|sql.session sql.maintenance sql.unknown",
                "H2|runscript from 'x'|sql.server-file sql.unknown",
                "H2|select * from csvread('x')|sql.select sql.server-file",
            })
    void seesThroughWhatHidesAnEffect(String row) {
        String[] parts = row.split("\\|");

        Statement statement =
                read(parts[1], Dialect.valueOf(parts[0])).statements().get(0);

        assertThat(effects(statement)).isEqualTo(parts[2]);
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
                "select c as x from customers c                     | x~email,id,name",
                "select (c).email as x from customers c             | x~email,id,name",
                "select c.row_to_json as x from customers c         | x~email,id,name",
                "select x.email as x from customers c               | x~email,id,name",
                "select case when email like 'a%' then 1 end as x from customers | x~email",
                "select high_priority email from customers          | email~email,id,name",
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
    void whatACatalogLacksMayBeAViewOfAnything() {
        Statement shown = one("select id from anything");
        Statement looking = one("select 1 from contacts where mail like 'a%'");

        assertThat(shown.output()).isInstanceOf(Output.Unresolved.class);
        assertThat(shown.reads()).containsExactly(RelationName.unqualified("anything"));
        assertThat(effects(looking)).contains("sql.unknown");
    }

    @Test
    void withoutAnyCatalogARelationIsTakenForATable() {
        Statement statement = new SqlReader()
                .read("select id from anything", SqlSettings.of(Dialect.POSTGRESQL), Catalog.NONE)
                .statements()
                .get(0);

        assertThat(statement.output()).isInstanceOf(Output.Columns.class);
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
        assertThat(read("select 1 /*!50000 ; drop table orders */", Dialect.MYSQL)
                        .statements())
                .extracting(SqlReaderTest::effects)
                .containsExactly("sql.select", "sql.drop");
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
