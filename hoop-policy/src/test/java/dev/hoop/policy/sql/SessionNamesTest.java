package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What the names of prepared statements and cursors stand for. */
class SessionNamesTest {
    private final SqlReader reader = new SqlReader();
    private SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);
    private SessionNames names = SessionNames.NONE;

    private Script read(String sql) {
        return reader.read(sql, settings, new Shop(), names);
    }

    private void run(String... texts) {
        for (String sql : texts) {
            names = names.after(read(sql));
        }
    }

    private void fail(String sql) {
        names = names.doubting(read(sql));
    }

    private Statement last(String sql) {
        Script script = read(sql);
        return script.statements().get(script.statements().size() - 1);
    }

    private static String effects(Statement statement) {
        return statement.operation().effects().stream().map(Effect::text).collect(Collectors.joining(" "));
    }

    private String columns(String sql) {
        return last(sql).output() instanceof Output.Columns columns
                ? columns.columns().stream()
                        .map(c -> c.origins().stream()
                                .map(o -> o.relation().name() + "." + o.name())
                                .sorted()
                                .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(", "))
                : "?";
    }

    private void isNotKnown(String sql) {
        assertThat(last(sql).operation().unknown())
                .isEqualTo(Optional.of("what EXECUTE names was not seen to be prepared on this connection"));
        assertThat(columns(sql)).isEqualTo("?");
    }

    @Test
    void executeDoesWhatThePreparedStatementDoes() {
        run("prepare p(int) as delete from orders where id = $1 returning total");

        assertThat(effects(last("execute p(7)"))).isEqualTo("sql.select sql.delete");
        assertThat(last("execute p(7)").writes()).hasToString("[public.orders]");
        assertThat(columns("execute p(7)")).isEqualTo("orders.total");
    }

    @Test
    void executeShowsWhatThePreparedStatementShows() {
        run("prepare p as select name as email, email as name from users");

        assertThat(columns("execute p")).isEqualTo("users.name, users.email");
        assertThat(last("execute p").reads()).hasToString("[public.users]");
    }

    @Test
    void executeLooksAtWhatThePreparedStatementLooksAt() {
        run("prepare p as select 1 from users where ssn like $1");

        assertThat(last("execute p('1%')").operation().inspected()).hasToString("[public.users.ssn]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execute p",
                "explain execute p",
                "explain analyze execute p",
                "create table t as execute p",
            })
    void aNameThatWasNotSeenToBePreparedIsUnknown(String sql) {
        assertThat(effects(last(sql))).contains("sql.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deallocate p", "deallocate prepare p", "deallocate all", "discard all"})
    void aNameThatIsFreedStandsForNothing(String freeing) {
        run("prepare p as select id from users", freeing);

        isNotKnown("execute p");
    }

    @Test
    void freeingOneNameLeavesTheOthers() {
        run("prepare p as select id from users", "prepare q as select email from users", "deallocate p");

        isNotKnown("execute p");
        assertThat(columns("execute q")).isEqualTo("users.email");
    }

    @Test
    void aNameThatIsPreparedAnewStandsForTheNewStatement() {
        run("prepare p as select id from users", "deallocate p", "prepare p as select email from users");

        assertThat(columns("execute p")).isEqualTo("users.email");
    }

    @Test
    void aNameWhosePreparationFailedStandsForNothing() {
        fail("prepare p as select id from users");

        isNotKnown("execute p");
    }

    @Test
    void preparedStatementsSurviveRollback() {
        run("begin", "prepare p as select email from users", "rollback");

        assertThat(columns("execute p")).isEqualTo("users.email");
    }

    @Test
    void executesInTheTextThatPrepares() {
        assertThat(columns("prepare p as select email from users; execute p")).isEqualTo("users.email");
        isNotKnown("prepare p as select email from users; deallocate p; execute p");
        isNotKnown("execute p; prepare p as select email from users; execute q");
    }

    @Test
    void whatHidesInAPreparedStatementIsSeenWhenItIsPrepared() {
        settings = SqlSettings.of(Dialect.MYSQL);

        assertThat(effects(last("prepare p from 'drop table users'"))).contains("sql.drop");
    }

    @ParameterizedTest
    @CsvSource({"P, p", "\"p\", p", "p, \"p\""})
    void namesAreTheSameAsToTheServer(String prepared, String executed) {
        run("prepare " + prepared + " as select email from users");

        assertThat(columns("execute " + executed)).isEqualTo("users.email");
    }

    @Test
    void namesThatDifferInCaseAreTwoToPostgresql() {
        run("prepare p as select id from users", "prepare \"P\" as select email from users");

        assertThat(columns("execute p")).isEqualTo("users.id");
        assertThat(columns("execute \"P\"")).isEqualTo("users.email");
    }

    @Test
    void afterANameThatMayBeTheSameToMariaDbNoneIsKnown() {
        settings = SqlSettings.of(Dialect.MYSQL);
        run("prepare e from 'select id from users'", "prepare `é` from 'select email from users'");

        isNotKnown("execute e");
        isNotKnown("execute `é`");
    }

    @Test
    void namesThatDriversGiveAreNotBelieved() {
        run("prepare \"S_1\" as select id from users");

        isNotKnown("execute \"S_1\"");
    }

    @Test
    void mariaDbPreparesText() {
        settings = SqlSettings.of(Dialect.MYSQL);
        run("prepare P from 'select email from users where id = ?'");

        assertThat(columns("execute p using 7")).isEqualTo("users.email");
        assertThat(columns("execute p using ?")).isEqualTo("users.email");
        assertThat(effects(last("execute p using 7"))).isEqualTo("sql.select");
    }

    @Test
    void whatAnArgumentBringsMayBeShown() {
        settings = SqlSettings.of(Dialect.MYSQL);
        run("prepare p from 'select ?'");

        assertThat(columns("execute p using 7")).isEmpty();
        assertThat(columns("execute p using @secret")).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prepare p from @q",
                "prepare p from 'set sql_mode = ANSI_QUOTES'",
                "prepare p from 'prepare q from @q'",
                "prepare p from concat('select ', 'email from users')",
            })
    void aPreparedStatementThatCannotBeReadIsUnknown(String sql) {
        settings = SqlSettings.of(Dialect.MYSQL);
        run("prepare p from 'select id from users'", sql);

        assertThat(effects(last(sql))).contains("sql.unknown");
        isNotKnown("execute p");
    }

    @Test
    void aStatementThatExecutesItselfIsUnknown() {
        settings = SqlSettings.of(Dialect.MYSQL);
        run("prepare p from 'select id from users'", "prepare p from 'execute p'");

        assertThat(effects(last("execute p"))).contains("sql.unknown");
    }

    @Test
    void explainOfAnExecutionPlansThePreparedStatement() {
        run("prepare p as delete from orders where id = 1");

        assertThat(effects(last("explain execute p"))).isEqualTo("sql.explain");
        assertThat(effects(last("explain analyze execute p"))).isEqualTo("sql.explain sql.delete");
    }

    @Test
    void aTableOfAnExecutionLooksAtWhatIsCopied() {
        run("prepare p as select email from users");

        assertThat(effects(last("create table t as execute p with no data"))).isEqualTo("sql.select sql.create");
        assertThat(last("create table t as execute p").operation().inspected()).hasToString("[public.users.email]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select own_function()", "call p()", "do $$ begin null; end $$"})
    void afterARoutineNothingIsShownOnTheStrengthOfAName(String routine) {
        run("prepare p as select id from users", routine);

        assertThat(effects(last("execute p"))).isEqualTo("sql.select sql.call");
        assertThat(columns("execute p")).isEqualTo("?");
    }

    @Test
    void afterAnUnknownStatementNoNameIsKnown() {
        run("prepare p as select id from users", "do $$ begin execute 'dr' || 'op table x'; end $$");

        isNotKnown("execute p");
    }

    @Test
    void aNameThatTheProtocolHasGivenAwayIsNotKnown() {
        run("prepare p as select id from users");
        names = names.without("p");

        isNotKnown("execute p");
    }

    @Test
    void readsAPreparedStatementAnewIfItsNamesMeanSomethingElse() {
        run("prepare p as select * from things");
        Catalog later = (schema, name) -> new Shop().relation(schema, name.equals("things") ? "users" : name);

        Statement executed = reader.read("execute p", settings.withScope("later"), later, names)
                .statements()
                .get(0);

        assertThat(executed.reads())
                .containsExactlyInAnyOrder(RelationName.of("public", "users"), RelationName.unqualified("things"));
        assertThat(executed.output()).isInstanceOf(Output.Unresolved.class);
    }

    @Test
    void aReadingByNamesIsNotShared() {
        run("prepare p as select id from users");
        assertThat(columns("execute p")).isEqualTo("users.id");

        SessionNames others = SessionNames.NONE.after(read("prepare p as select email from users"));

        assertThat(reader.read("execute p", settings, new Shop(), others)
                        .statements()
                        .get(0)
                        .output())
                .hasToString(last("prepare p as select email from users; execute p")
                        .output()
                        .toString());
        assertThat(reader.read("execute p", settings, new Shop(), SessionNames.NONE)
                        .statements()
                        .get(0)
                        .operation()
                        .unknown())
                .isPresent();
    }

    // --- cursors

    @ParameterizedTest
    @ValueSource(
            strings = {"fetch c", "fetch all c", "fetch next from c", "fetch absolute -1 in c", "fetch 5 from \"c\""})
    void fetchShowsWhatTheCursorsQueryShows(String fetch) {
        run("begin", "declare c cursor for select email as name, id from users");

        assertThat(columns(fetch)).isEqualTo("users.email, users.id");
        assertThat(last(fetch).reads()).hasToString("[public.users]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"close c", "close all", "commit", "rollback", "discard all", "select own_function()"})
    void aCursorThatMayBeClosedShowsAnything(String end) {
        run("begin", "declare c cursor for select id from users", end);

        assertThat(columns("fetch c")).isEqualTo("?");
    }

    @Test
    void aCursorWithHoldOutlivesItsTransaction() {
        run("begin", "declare c cursor with hold for select id from users", "commit");

        assertThat(columns("fetch c")).isEqualTo("users.id");

        run("begin", "rollback");
        assertThat(columns("fetch c")).isEqualTo("?");
    }

    @Test
    void aCursorThatWasNotSeenToBeDeclaredShowsAnything() {
        assertThat(columns("fetch c")).isEqualTo("?");
        assertThat(effects(last("fetch c"))).isEqualTo("sql.select");
        assertThat(columns("begin; declare c cursor for select email from users; fetch c"))
                .isEqualTo("users.email");
    }
}
