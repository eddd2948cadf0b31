package dev.hoop.policy.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads SQL texts, and remembers what it has read by fingerprint. One for each resource. Thread-safe.
 *
 * <p>Never fails on a text: what it does not understand is a statement with {@code sql.unknown} and the reason.
 */
public final class SqlReader {
    /** Longer texts whose literals matter are read anew each time, so that they do not fill the cache. */
    private static final int SHORT_TEXT = 2_000;
    /** Longer canonical texts are read anew each time. */
    private static final int LONGEST_REMEMBERED = 200_000;

    private static final long EXACT_WEIGHT = 4_000_000;
    private static final long CANONICAL_WEIGHT = 16_000_000;
    private static final int OVERHEAD = 400;

    private record Text(String text, SqlSettings settings) {}

    /** A reading; its script holds for one text only if the literals matter. */
    private record Entry(Script script, boolean literalsMatter) {}

    /** What is remembered. A reading that begins before {@link #forget} puts its result where nobody looks any more. */
    private static final class Memory {
        /** Asked before the others, which need the text cut into tokens. */
        private final RecentTexts recent = new RecentTexts();

        private final Cache<Fingerprint.Key, Entry> canonical = Caffeine.newBuilder()
                .maximumWeight(CANONICAL_WEIGHT)
                .weigher((Fingerprint.Key key, Entry entry) -> OVERHEAD + 2 * key.length())
                .build();
        /** Of those texts alone whose literals matter. */
        private final Cache<Text, Script> exact = Caffeine.newBuilder()
                .maximumWeight(EXACT_WEIGHT)
                .weigher((Text key, Script script) -> OVERHEAD + 2 * key.text().length())
                .build();
    }

    private final AtomicReference<Fingerprint> spare = new AtomicReference<>(); // taken out by whoever reads
    private volatile Memory memory = new Memory(); // replaced as a whole, by whoever forgets

    /** Remembers nothing yet. */
    public SqlReader() {}

    /**
     * Reads a text of a connection on which nothing is prepared.
     *
     * @param settings of the connection it is meant for
     * @param catalog  asked when names must be resolved, and only for a text not yet remembered under these settings
     */
    public Script read(String sql, SqlSettings settings, Catalog catalog) {
        return read(sql, settings, catalog, SessionNames.NONE);
    }

    /**
     * Reads a text.
     *
     * @param settings of the connection it is meant for
     * @param catalog  asked when names must be resolved, and only for a text not yet remembered under these settings
     * @param names    of the connection's prepared statements and cursors; a text that is read by them is not remembered
     */
    public Script read(String sql, SqlSettings settings, Catalog catalog, SessionNames names) {
        Objects.requireNonNull(sql);
        Memory now = memory;
        Script recent = now.recent.get(sql, settings);
        if (recent != null) {
            return recent;
        }
        Script script = byFingerprint(sql, settings, catalog, names, now);
        if (!script.ofSession()) {
            now.recent.put(sql, settings, script);
        }
        return script;
    }

    private Script byFingerprint(String sql, SqlSettings settings, Catalog catalog, SessionNames names, Memory now) {
        Fingerprint fingerprint = spare.getAndSet(null);
        if (fingerprint == null) {
            fingerprint = new Fingerprint();
        }
        boolean certain = fingerprint.take(sql, settings);
        Entry known = certain ? now.canonical.getIfPresent(fingerprint.probe(settings)) : null;
        Script script;
        if (known != null && !known.literalsMatter()) {
            script = known.script();
        } else if (known != null || !certain) {
            script = exactly(sql, settings, catalog, names, known, now);
        } else {
            script = readAnew(sql, settings, catalog, names, fingerprint, now);
        }
        spare.set(fingerprint);
        return script;
    }

    private static Script readAnew(
            String sql,
            SqlSettings settings,
            Catalog catalog,
            SessionNames names,
            Fingerprint fingerprint,
            Memory memory) {
        ScriptReader.Result result =
                new ScriptReader(sql, settings, catalog, names).read(Fingerprint.digest(fingerprint.text()));
        if (result.script().ofSession()) {
            return result.script();
        }
        if (fingerprint.length() <= LONGEST_REMEMBERED) {
            memory.canonical.put(fingerprint.key(settings), new Entry(result.script(), result.literalsMatter()));
        }
        if (result.literalsMatter() && sql.length() <= SHORT_TEXT) {
            memory.exact.put(new Text(sql, settings), result.script());
        }
        return result.script();
    }

    /** A text whose literals matter. @param alike another like it that has been read; null if it has no certain fingerprint */
    private static Script exactly(
            String sql, SqlSettings settings, Catalog catalog, SessionNames names, Entry alike, Memory memory) {
        Text text = new Text(sql, settings);
        boolean isShort = sql.length() <= SHORT_TEXT;
        Script known = isShort ? memory.exact.getIfPresent(text) : null;
        if (known == null) {
            String digest =
                    alike == null ? Fingerprint.digest(sql) : alike.script().fingerprint();
            known = new ScriptReader(sql, settings, catalog, names).read(digest).script();
            if (isShort && !known.ofSession()) {
                memory.exact.put(text, known);
            }
        }
        return known;
    }

    /** Forgets everything, since the target's relations have changed. */
    public void forget() {
        memory = new Memory();
    }
}
