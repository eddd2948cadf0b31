package dev.hoop.jdbc;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.policy.Engine;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** An engine in memory, and connections through it. */
final class Hoop {
    /** Allows everything. */
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*", sql.unknown], on: ["*"] }
            """;

    final Tape tape = new Tape();
    private final HoopDriver driver;
    private volatile Policy inForce; // written by the test, read by the engine

    private Hoop(String policy) {
        this(policy, null);
    }

    private Hoop(String policy, Recorder instead) {
        policy(policy);
        Engine engine = new Engine(() -> inForce, instead == null ? tape : instead, Clock.systemUTC());
        driver = new HoopDriver(request -> new Sessions.Opened(
                engine.open(
                        new SessionRequest(
                                Principal.local("tester"),
                                new Target("test-db", request.kind(), Map.of()),
                                request.address(),
                                request.dialect(),
                                "process",
                                Optional.empty(),
                                Map.of()),
                        request.catalog()),
                () -> tape.note("released")));
    }

    /** Records elsewhere than on the tape. */
    static Hoop recordingTo(Recorder recorder, String policy) {
        return new Hoop(policy, recorder);
    }

    static Hoop open() {
        return new Hoop(OPEN);
    }

    /** Everything allowed, save what {@code more} denies or masks. */
    static Hoop with(String more) {
        return new Hoop(OPEN + more);
    }

    /** Everything allowed, and these columns redacted. */
    static Hoop masking(String... columns) {
        return new Hoop(OPEN + "masks:\n  - columns: [\"" + String.join("\", \"", columns) + "\"]\n    with: redact\n");
    }

    /** Everything allowed, and e-mail addresses and card numbers found wherever they are. */
    static Hoop detecting() {
        return new Hoop(OPEN + "masks:\n  - detect: [email, payment-card]\n    with: redact\n");
    }

    /** Puts another policy in force. */
    void policy(String text) {
        inForce = Policy.parse("test.yaml", text);
    }

    Connection connect(String url) throws SQLException {
        return driver.connect(url, new Properties());
    }

    Connection connect(String url, Properties properties) throws SQLException {
        return driver.connect(url, properties);
    }

    HoopDriver driver() {
        return driver;
    }
}
