package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A session ends when its principal's token does, and the grace that the policy leaves it. */
class TokenEndTest {
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final Tape tape = new Tape();
    private Instant now = START;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private static Principal job(String id, int minutes, String... groups) {
        return new Principal(
                "https://issuer.example",
                "job-7",
                Set.of(groups),
                Map.of(),
                Optional.of(new Principal.Token("jti:" + id, START.plus(Duration.ofMinutes(minutes)))));
    }

    private Guard session(String more, Principal principal, Supplier<Principal> renewal) {
        Policy policy = Policy.parse("test.yaml", Hoop.OPEN + more);
        return new Engine(() -> policy, tape, clock)
                .open(
                        new SessionRequest(
                                principal,
                                new Target("db", "postgresql", Map.of()),
                                "localhost",
                                Dialect.POSTGRESQL,
                                "process",
                                Optional.empty(),
                                Map.of(),
                                Optional.ofNullable(renewal)),
                        Catalog.NONE);
    }

    private static void run(Guard guard) {
        guard.begin(guard.read("select 1"), Parameters.NONE, true).completed(-1);
    }

    private void after(int seconds) {
        now = START.plusSeconds(seconds);
    }

    private static void refuses(Runnable what, String why) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        HoopException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IDENTITY))
                .hasMessageContaining(why);
    }

    @Test
    void endsWithItsTokenAndHalfAMinute() {
        Guard guard = session("", job("1", 5), null);
        assertThat(guard.ends()).contains(START.plusSeconds(330));

        after(329);
        run(guard);
        after(330);

        refuses(() -> run(guard), "The session's token ended at 2026-11-24T12:05:00Z");
        refuses(() -> guard.check(guard.read("select 1")), "token ended");
        refuses(() -> guard.describe("getTables"), "token ended");
        refuses(guard::commit, "token ended");
        assertThat(tape.of("operation").subList(1, 5))
                .containsExactly(
                        "operation DENY: select 1",
                        "operation DENY: select 1",
                        "operation DENY: getTables",
                        "operation DENY: COMMIT");
        guard.rollback();
    }

    @Test
    void goesOnForTheGraceOfThePolicyTheLeastOfAll() {
        Guard guard = session("""
                limits:
                  - { on: ["*"], token-grace: 1h }
                  - { on: [db], token-grace: 10m }
                  - { on: [other], token-grace: 1s }
                """, job("1", 5), null);

        after(15 * 60 - 1);
        run(guard);
        after(15 * 60);

        refuses(() -> run(guard), "600 s");
    }

    @Test
    void observingDoesNotKeepASessionWithoutProof() {
        Guard guard = session("observe: true\nuntil: 2099-01-01\n", job("1", 5), null);

        after(330);

        refuses(() -> run(guard), "token ended");
    }

    @Test
    void thatNobodyProvedEndsWithNoToken() {
        Guard guard = session("", Principal.local("tester"), null);

        after(1_000_000);
        run(guard);

        assertThat(guard.ends()).isEmpty();
    }

    @Test
    void goesOnWithAFreshTokenOfTheSamePrincipalAndRecordsWhich() {
        AtomicInteger asked = new AtomicInteger();
        Guard guard = session("", job("1", 5), () -> {
            asked.incrementAndGet();
            return job("2", 60);
        });

        after(299);
        run(guard);
        assertThat(asked).hasValue(0);
        after(300);
        run(guard);
        run(guard);

        assertThat(asked).hasValue(1);
        assertThat(guard.ends()).contains(START.plusSeconds(3630));
        assertThat(tape.of("operation"))
                .containsExactly(
                        "operation ALLOW: select 1",
                        "operation ALLOW: token jti:2",
                        "operation ALLOW: select 1",
                        "operation ALLOW: select 1");
    }

    @Test
    void losesWithTheFreshTokenTheRightsThatTheOldOneGave() {
        Guard guard = session("""
                  - { id: not-any-more, deny: [sql.select], who: ["group:suspended"] }
                """, job("1", 5), () -> job("2", 60, "group:suspended"));
        run(guard);

        after(300);

        assertThatThrownBy(() -> run(guard)).hasMessageContaining("not-any-more");
    }

    @Test
    void endsIfTheFreshTokenIsAnothersOrHasEndedOrCannotBeHad() {
        Guard anothers = session(
                "",
                job("1", 5),
                () -> new Principal(
                        "https://issuer.example",
                        "job-8",
                        Set.of(),
                        Map.of(),
                        job("2", 60).token()));
        Guard unproven =
                session("", job("1", 5), () -> new Principal("https://issuer.example", "job-7", Set.of(), Map.of()));
        Guard old = session("", job("1", 5), () -> job("1", 5));
        Guard none = session("", job("1", 5), () -> {
            throw new HoopException(ErrorCode.IDENTITY, "The issuer is gone");
        });

        after(300);
        run(none); // in the grace
        after(330);

        refuses(() -> run(anothers), "The new one is another principal's");
        refuses(() -> run(unproven), "token ended");
        refuses(() -> run(old), "token ended");
        refuses(() -> run(none), "A new one is not to be had: The issuer is gone");
    }

    @Test
    void asksForAFreshTokenNoMoreThanEveryTenSeconds() {
        AtomicInteger asked = new AtomicInteger();
        Guard guard = session("", job("1", 5), () -> {
            asked.incrementAndGet();
            return job("1", 5);
        });

        after(300);
        run(guard);
        run(guard);
        after(309);
        run(guard);
        assertThat(asked).hasValue(1);
        after(310);
        run(guard);

        assertThat(asked).hasValue(2);
    }
}
