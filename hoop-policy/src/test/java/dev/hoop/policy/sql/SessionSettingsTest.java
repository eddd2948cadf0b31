package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a connection reads its texts, after what has run on it. */
class SessionSettingsTest {
    /** One string where backslashes escape, and where they do not, a string, a comment, and a second statement. */
    private static final String TWO_FACED = "select '\\' -- ' ; drop table users --'";
    /** As many statements either way. */
    private static final String ESCAPED = "select 'a\\'b' -- '";

    private static final SqlSettings POSTGRESQL =
            SqlSettings.of(Dialect.POSTGRESQL).withScope("s");
    private static final SqlSettings MYSQL = SqlSettings.of(Dialect.MYSQL).withScope("s");

    private final SqlReader reader = new SqlReader();

    private Script read(SessionSettings settings, String sql) {
        return reader.read(sql, settings.now(), new Shop());
    }

    private SessionSettings after(SessionSettings begun, String... texts) {
        SessionSettings settings = begun;
        for (String sql : texts) {
            settings = settings.after(read(settings, sql));
        }
        return settings;
    }

    private static boolean believes(SessionSettings settings, String text) {
        return settings.doubt(text, settings.now(), false).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set standard_conforming_strings = off",
                "SET SESSION Standard_Conforming_Strings TO 'off'",
                "set \"standard_conforming_strings\" to false",
                "set standard_conforming_strings = 0 -- please",
            })
    void followsPostgresqlsStrings(String set) {
        SessionSettings settings = after(SessionSettings.begun(POSTGRESQL), set);

        assertThat(settings.now()).isEqualTo(POSTGRESQL.withStandardConformingStrings(false));
        assertThat(settings.areCertain()).isTrue();
        assertThat(believes(settings, ESCAPED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset standard_conforming_strings", "reset all", "discard all"})
    void returnsToWhatTheConnectionBeganWith(String reset) {
        SessionSettings off = SessionSettings.begun(POSTGRESQL.withStandardConformingStrings(false));

        assertThat(after(off, "set standard_conforming_strings = on", reset).now())
                .isEqualTo(off.now());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set sql_mode = 'ANSI_QUOTES'                              | true  | false",
                "set session sql_mode = 'STRICT_TRANS_TABLES,ansi_quotes'  | true  | false",
                "set @@session.sql_mode = NO_BACKSLASH_ESCAPES             | false | true",
                "set @@sql_mode := 'ANSI,NO_BACKSLASH_ESCAPES'             | true  | true",
                "/*!40101 set sql_mode = 'PIPES_AS_CONCAT' */              | false | false",
                "set local sql_mode = 'db2'                                | true  | false",
            })
    void followsTheModeOfMariaDb(String set, boolean quotes, boolean plainBackslashes) {
        SessionSettings begun = SessionSettings.begun(MYSQL.withSqlMode(!quotes, !plainBackslashes));

        SessionSettings settings = after(begun, set);

        assertThat(settings.now()).isEqualTo(MYSQL.withSqlMode(quotes, plainBackslashes));
        assertThat(settings.areCertain()).isTrue();
    }

    @Test
    void doubtsWhatASetOfATransactionLeavesBehind() {
        SessionSettings settings =
                after(SessionSettings.begun(POSTGRESQL), "set local standard_conforming_strings = off");

        assertThat(settings.areCertain()).isFalse();
        assertThat(believes(settings, "select 'plain'")).isTrue();
        assertThat(believes(settings, ESCAPED)).isFalse();
        assertThat(believes(settings, TWO_FACED)).isFalse();
    }

    @Test
    void doubtsWhatATransactionThatEndedHadSet() {
        SessionSettings set =
                after(SessionSettings.begun(POSTGRESQL), "begin", "set standard_conforming_strings = off");
        assertThat(believes(set, ESCAPED)).isTrue();

        SessionSettings ended = set.transactionEnded();

        assertThat(believes(ended, ESCAPED)).isFalse();
        assertThat(believes(ended.transactionEnded(), ESCAPED)).isFalse();
        assertThat(believes(after(ended, "set standard_conforming_strings = on"), ESCAPED))
                .isTrue();
    }

    @Test
    void doubtsWhatWasSetSinceASavepoint() {
        SessionSettings settings = after(
                SessionSettings.begun(POSTGRESQL),
                "savepoint a",
                "set standard_conforming_strings = off",
                "rollback to a");

        assertThat(believes(settings, ESCAPED)).isFalse();
    }

    @Test
    void aTransactionThatSetNothingLeavesNoDoubt() {
        SessionSettings begun = SessionSettings.begun(POSTGRESQL);

        assertThat(after(begun, "begin", "savepoint a", "rollback to a", "commit")
                        .transactionEnded())
                .isSameAs(begun);
    }

    @Test
    void doubtsWhatMayHaveRun() {
        SessionSettings begun = SessionSettings.begun(MYSQL);

        SessionSettings during = begun.doubting(read(begun, "set sql_mode = 'ANSI_QUOTES'"));

        assertThat(believes(during, "select \"email\" from users")).isFalse();
        assertThat(believes(during, "select 'a\\'b'")).isTrue();
    }

    @Test
    void doubtsEverythingAfterWhatCannotBeTold() {
        SessionSettings settings = after(SessionSettings.begun(MYSQL), "set sql_mode = @mode");

        assertThat(believes(settings, "select \"email\" from users")).isFalse();
        assertThat(believes(settings, "select 'a\\'b'")).isFalse();
        assertThat(believes(settings, "select email from users where name = 'x'"))
                .isTrue();
    }

    @Test
    void whatTheTargetSaysEndsTheDoubt() {
        SessionSettings doubted = after(SessionSettings.begun(MYSQL), "set sql_mode = @mode");

        SessionSettings settings = doubted.reported(MYSQL.withSqlMode(true, false));

        assertThat(settings.now()).isEqualTo(MYSQL.withSqlMode(true, false));
        assertThat(believes(settings, "select \"email\" from users")).isTrue();
    }

    @Test
    void whereTheTargetSaysWhatChangedThatAloneCounts() {
        SessionSettings settings = SessionSettings.begun(POSTGRESQL).reported(POSTGRESQL);

        SessionSettings after = after(settings, "set local standard_conforming_strings = off");

        assertThat(after.now()).isEqualTo(POSTGRESQL);
        assertThat(after.transactionEnded().areCertain()).isTrue();
        assertThat(after.reported(POSTGRESQL.withStandardConformingStrings(false))
                        .now()
                        .standardConformingStrings())
                .isFalse();
    }

    @Test
    void nothingIsBelievedOfAProductThatCannotBeFollowed() {
        SessionSettings settings = SessionSettings.begun(MYSQL).reportedForeign();

        assertThat(believes(settings, "select 1")).isFalse();
        assertThat(believes(settings.reported(MYSQL), "select 1")).isTrue();
    }

    @Test
    void whatADriverMayHaveCutUpEarlierMustHaveReadTheSameThen() {
        SessionSettings settings = after(SessionSettings.begun(POSTGRESQL), "set standard_conforming_strings = off");

        assertThat(settings.doubt(ESCAPED, settings.now(), true)).isPresent();
        assertThat(settings.doubt("select 'plain'", settings.now(), true)).isEmpty();
        assertThat(settings.doubt(ESCAPED, POSTGRESQL, false)).isPresent();
        assertThat(believes(settings, TWO_FACED)).isFalse();
    }

    @Test
    void aConnectionThatNeverChangedThemIsNeverDoubted() {
        SessionSettings settings = SessionSettings.begun(POSTGRESQL);

        assertThat(settings.doubt(TWO_FACED, POSTGRESQL, true)).isEmpty();
        assertThat(settings.reported(POSTGRESQL).doubt(TWO_FACED, POSTGRESQL, true))
                .isEmpty();
    }

    @Test
    void keepsTheScopeWhateverTheTargetSays() {
        SessionSettings settings = SessionSettings.begun(POSTGRESQL)
                .withScope("own")
                .reported(SqlSettings.of(Dialect.POSTGRESQL).withStandardConformingStrings(false));

        assertThat(settings.now().scope()).isEqualTo("own");
    }
}
