package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.Judgement;
import dev.hoop.recording.log.LogWriter;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The leaves of a session's operations that the policy did not simply allow, so that refusals stand in the log, where a
 * witness sees them. A client that is refused again and again shall not fill the log: of the first thousand each has a
 * leaf, from then on every thousandth, and each says how many there were. The session's stream has all. Guarded by its
 * session's lock.
 */
final class Decisions {
    private static final int EACH = 1_000;
    private static final int MOST_NAMES = 50;
    private static final int LONGEST_NAME = 300;

    private final LogWriter log;
    private final UUID session;
    private long count;

    Decisions(LogWriter log, UUID session) {
        this.log = log;
        this.session = session;
    }

    /** Takes an operation that is in the stream, in frame {@code frame}. */
    void decided(long operation, long frame, Judgement judgement) throws IOException {
        if (judgement.verdict() == Judgement.Verdict.ALLOW || ++count > EACH && count % EACH != 0) {
            return;
        }
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("session", session.toString());
        leaf.put("operation", operation);
        leaf.put("frame", frame);
        leaf.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        leaf.put("fingerprint", judgement.fingerprint());
        leaf.put("effects", names(new TreeSet<>(judgement.effects())));
        leaf.put("rules", names(judgement.rules()));
        leaf.put("count", count);
        log.append("decision", leaf);
    }

    private static List<String> names(Collection<String> names) {
        return names.stream()
                .limit(MOST_NAMES)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .toList();
    }
}
