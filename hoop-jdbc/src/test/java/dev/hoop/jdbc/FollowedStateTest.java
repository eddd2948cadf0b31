package dev.hoop.jdbc;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.Running;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.Relation;
import dev.hoop.policy.sql.SqlSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a front end tells the guard, and in which order, decides what later texts mean. */
class FollowedStateTest {
    private static final String STRICT = """
            rules:
              - { id: known, allow: ["sql.*"], on: ["*"] }
            """;
    private static final String ESCAPED = "select 'a\\'b' -- '";

    private static Guard session(Dialect dialect) {
        Catalog catalog = (schema, name) -> Optional.of(new Relation(
                RelationName.of("public", name), Relation.Kind.TABLE, List.of("name", "email"), Optional.empty()));
        Policy policy = Policy.parse("test.yaml", STRICT);
        Guard guard = new Engine(() -> policy, new Tape(), Clock.systemUTC())
                .open(
                        new SessionRequest(
                                Principal.local("tester"),
                                new Target("db", dialect.text(), Map.of()),
                                "localhost",
                                dialect,
                                "process",
                                Optional.empty(),
                                Map.of()),
                        catalog);
        guard.connected(SqlSettings.of(dialect));
        return guard;
    }

    private static Running begin(Guard guard, String sql) {
        return guard.begin(guard.read(sql), Parameters.NONE, true);
    }

    private static void run(Guard guard, String... texts) {
        for (String sql : texts) {
            begin(guard, sql).completed(-1);
        }
    }

    private static boolean isKnown(Guard guard, String sql) {
        return isKnown(guard.read(sql));
    }

    private static boolean isKnown(SqlOperation operation) {
        return operation.script().statements().stream()
                .allMatch(s -> s.operation().unknown().isEmpty());
    }

    private static Output shown(Guard guard, String sql) {
        return guard.read(sql).script().statements().get(0).output();
    }

    @Test
    void believesASettingOnceItRanWell() {
        Guard guard = session(Dialect.POSTGRESQL);

        Running set = begin(guard, "set standard_conforming_strings = off");
        assertThat(isKnown(guard, ESCAPED)).isFalse();
        assertThat(guard.knowsHowTextsRead()).isFalse();

        set.ran();
        assertThat(isKnown(guard, ESCAPED)).isTrue();
        assertThat(guard.knowsHowTextsRead()).isTrue();
    }

    @Test
    void aSettingThatFailedChangesNothing() {
        Guard guard = session(Dialect.MYSQL);

        begin(guard, "set sql_mode = 'ANSI_QUOTES'").failed("42000");

        assertThat(guard.knowsHowTextsRead()).isTrue();
        assertThat(shown(guard, "select \"email\" from people")).isEqualTo(shown(guard, "select 'email' from people"));
    }

    @Test
    void aScriptThatFailedMayHaveChangedSomething() {
        Guard guard = session(Dialect.MYSQL);

        begin(guard, "set sql_mode = 'ANSI_QUOTES'; select 1").failed("42000");

        assertThat(guard.knowsHowTextsRead()).isFalse();
        assertThat(isKnown(guard, "select \"email\" from people")).isFalse();
        assertThat(isKnown(guard, "select email from people")).isTrue();
    }

    @Test
    void believesNoneOfTwoSettingsThatAreWithTheTargetAtOnce() {
        Guard guard = session(Dialect.POSTGRESQL);
        Running off = begin(guard, "set standard_conforming_strings = off");
        Running on = begin(guard, "set standard_conforming_strings = on");

        off.completed(-1);
        on.completed(-1);
        assertThat(isKnown(guard, ESCAPED)).isFalse();

        guard.reported("standard_conforming_strings", "on");
        assertThat(guard.read(ESCAPED).script().statements()).hasSize(1);
        assertThat(guard.knowsHowTextsRead()).isTrue();
    }

    @Test
    void anEndThatComesLateDoesNotBringBackAName() {
        Guard guard = session(Dialect.POSTGRESQL);
        Running prepare = begin(guard, "prepare p as select name from people");
        prepare.ran();
        run(guard, "deallocate p", "prepare p as select email from people");
        Output email = shown(guard, "execute p");

        prepare.completed(-1);

        assertThat(shown(guard, "execute p")).isEqualTo(email);
    }

    @Test
    void aNameThatIsNotYetFreeOfItsOldMeaningIsUnknown() {
        Guard guard = session(Dialect.POSTGRESQL);
        run(guard, "prepare p as select name from people");

        Running deallocate = begin(guard, "deallocate p");
        assertThat(isKnown(guard, "execute p")).isFalse();

        deallocate.failed("57014");
        assertThat(isKnown(guard, "execute p")).isTrue();
    }

    @Test
    void aFailedPreparationFreesTheNameOnMariaDbOnly() {
        for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.MYSQL)) {
            Guard guard = session(dialect);
            boolean text = dialect == Dialect.MYSQL;
            run(guard, text ? "prepare p from 'select name from people'" : "prepare p as select name from people");

            begin(guard, text ? "prepare p from 'select email from people'" : "prepare p as select email from people")
                    .failed("42000");

            assertThat(isKnown(guard, "execute p")).isEqualTo(!text);
        }
    }

    @Test
    void aNameThatTheProtocolGivesAwayIsUnknown() {
        Guard guard = session(Dialect.POSTGRESQL);
        run(guard, "prepare p as select name from people", "prepare q as select name from people");

        guard.renamed("p");

        assertThat(isKnown(guard, "execute p")).isFalse();
        assertThat(isKnown(guard, "execute q")).isTrue();
    }

    @Test
    void readsAKeptStatementAnewWhenItsNameHasChanged() {
        Guard guard = session(Dialect.POSTGRESQL);
        run(guard, "prepare p as select name from people");
        SqlOperation execute = guard.read("execute p");
        assertThat(guard.renewed(execute)).isSameAs(execute);

        run(guard, "deallocate p");

        assertThat(isKnown(guard.renewed(execute))).isFalse();
        assertThatThrownBy(() -> guard.begin(execute, Parameters.NONE, true))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("not seen to be prepared");
    }

    @Test
    void judgesAKeptTextByWhatItWasCutIntoFirst() {
        Guard guard = session(Dialect.POSTGRESQL);
        SqlOperation before = guard.read("select 'a\\' -- '");
        assertThat(isKnown(before)).isTrue();

        guard.reported("standard_conforming_strings", "off");

        assertThat(isKnown(guard.renewed(before))).isFalse();
        assertThat(isKnown(guard.renewed(guard.renewed(before)))).isFalse();
        guard.reported("standard_conforming_strings", "on");
        assertThat(isKnown(guard.renewed(before))).isTrue();
    }

    @Test
    void theTargetsWordCountsForMoreThanTheStatements() {
        Guard guard = session(Dialect.MYSQL);
        run(guard, "set sql_mode = 'ANSI_QUOTES'");

        guard.reported("sql_mode", "NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES");
        assertThat(guard.read("select '\\', \"email\" -- '").script().statements())
                .hasSize(1);
        assertThat(isKnown(guard, "select '\\', \"email\" -- '")).isTrue();

        guard.reported("sql_mode", "ORACLE,ANSI_QUOTES");
        assertThat(isKnown(guard, "select 1")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "H2"})
    void ordinaryStatementsLeaveTheStateAlone(Dialect dialect) {
        Guard guard = session(dialect);
        SqlOperation kept = guard.read("select 'a' from people");

        run(
                guard,
                "begin",
                "insert into people (name) values ('x')",
                "savepoint a",
                "select name from people",
                "commit");

        assertThat(guard.renewed(kept)).isSameAs(kept);
    }

    @Test
    void fetchingAgainReadsNothingAnew() {
        Guard guard = session(Dialect.POSTGRESQL);
        run(guard, "begin", "declare c cursor for select email from people");

        assertThat(guard.read("fetch 10 from c").script())
                .isSameAs(guard.read("fetch 10 from c").script());
        guard.commit();
        assertThat(shown(guard, "fetch 10 from c")).isInstanceOf(Output.Unresolved.class);
    }
}
