package dev.hoop.audit.contract;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What every {@link AuditSink} promises. Implement it in a test next to your sink; each test gets a new instance of your
 * class, as JUnit does, so {@link #newSink} may use its fields.
 */
@SuppressWarnings("exports") // JUnit is on the path of whoever runs this
public interface AuditSinkContract {
    /** A session's event. */
    AuditEvent OPERATION = new AuditEvent(
            "01890a5d-ac96-774b-bcce-b302099a8057/2",
            "operation",
            Instant.parse("2026-01-02T03:04:05.000000006Z"),
            Optional.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")),
            Map.of("operation", 1L, "verdict", "allow", "effects", List.of("sql.select")));

    /** An event of the archive. */
    AuditEvent START =
            new AuditEvent("log/0", "archive.start", Instant.parse("2026-01-02T03:04:05Z"), Optional.empty(), Map.of());

    /** Opens a sink that has taken nothing yet. Called once or more in each test. */
    AuditSink newSink();

    /**
     * The {@linkplain AuditEvent#id ids} of what the sinks of this test have taken up to their last flush, in order, as
     * somebody sees them where the sink puts them.
     */
    List<String> taken() throws Exception;

    @Test
    default void hasTakenWhatItFlushedInOrder() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(START);
            sink.append(OPERATION);
            sink.flush();

            assertThat(taken()).containsExactly(START.id(), OPERATION.id());
        }
    }

    @Test
    default void flushesWhenItCloses() throws Exception {
        AuditSink sink = newSink();
        sink.append(OPERATION);

        sink.close();

        assertThat(taken()).containsExactly(OPERATION.id());
    }

    @Test
    default void takesAnEventThatComesAgain() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(OPERATION);
            sink.append(OPERATION);
            sink.flush();

            assertThat(taken()).containsOnly(OPERATION.id()).isNotEmpty();
        }
    }

    @Test
    default void takesAnEventOfATypeThatItDoesNotKnow() throws Exception {
        AuditEvent unknown =
                new AuditEvent("log/7", "weather.report", Instant.EPOCH, Optional.empty(), Map.of("sky", "grey"));
        try (AuditSink sink = newSink()) {
            sink.append(unknown);
            sink.flush();

            assertThat(taken()).containsExactly(unknown.id());
        }
    }

    @Test
    default void takesDetailsOfEveryKind() throws Exception {
        Map<String, Object> details = Map.of(
                "text",
                "line\nbreak \"quoted\" \u20ac \ud83d\ude00 \u0000",
                "long",
                Long.MAX_VALUE,
                "double",
                0.1,
                "boolean",
                false,
                "list",
                List.of("a", 1L, List.of(), Map.of()),
                "map",
                Map.of("inner", Map.of("deep", List.of(true))));
        AuditEvent rich = new AuditEvent("log/8", "custom", Instant.EPOCH, Optional.empty(), details);
        try (AuditSink sink = newSink()) {
            sink.append(rich);
            sink.append(START);
            sink.flush();

            assertThat(taken()).containsExactly(rich.id(), START.id());
        }
    }

    @Test
    default void flushesNothingWithoutComplaint() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.flush();
            sink.flush();

            assertThat(taken()).isEmpty();
        }
    }

    @Test
    default void refusesAnEventAfterClose() {
        AuditSink sink = newSink();
        sink.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> sink.append(OPERATION))
                .withMessageContaining("closed");
    }

    @Test
    default void closesAgainWithoutComplaint() {
        AuditSink sink = newSink();
        sink.close();

        assertThatCode(sink::close).doesNotThrowAnyException();
    }
}
