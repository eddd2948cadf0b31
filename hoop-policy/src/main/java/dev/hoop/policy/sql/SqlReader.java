package dev.hoop.policy.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.Objects;
import java.util.Optional;

/**
 * Reads SQL texts, and remembers what it has read by fingerprint. One for each resource. Thread-safe.
 *
 * <p>Never fails on a text: what it does not understand is a statement with {@code sql.unknown} and the reason.
 */
public final class SqlReader {
    /** Longer texts are looked up by fingerprint alone, so that they do not fill the cache with their literals. */
    private static final int SHORT_TEXT = 2_000;
    /** Longer canonical texts are read anew each time. */
    private static final int LONGEST_REMEMBERED = 200_000;

    private static final long EXACT_WEIGHT = 4_000_000;
    private static final long CANONICAL_WEIGHT = 16_000_000;
    private static final int OVERHEAD = 400;

    private record Key(String text, SqlSettings settings) {}

    /** A reading; its script holds for one text only if the literals matter. */
    private record Entry(Script script, boolean literalsMatter) {}

    /** What is remembered. A reading that begins before {@link #forget} puts its result where nobody looks any more. */
    private static final class Memory {
        private final Cache<Key, Script> exact = Caffeine.newBuilder()
                .maximumWeight(EXACT_WEIGHT)
                .weigher((Key key, Script script) -> OVERHEAD + 2 * key.text().length())
                .build();
        private final Cache<Key, Entry> canonical = Caffeine.newBuilder()
                .maximumWeight(CANONICAL_WEIGHT)
                .weigher((Key key, Entry entry) -> OVERHEAD + 2 * key.text().length())
                .build();
    }

    private volatile Memory memory = new Memory(); // replaced as a whole, by whoever forgets

    /** Remembers nothing yet. */
    public SqlReader() {}

    /**
     * Reads a text.
     *
     * @param settings of the connection it is meant for
     * @param catalog  asked when names must be resolved, and only for a text not yet remembered under these settings
     */
    public Script read(String sql, SqlSettings settings, Catalog catalog) {
        Objects.requireNonNull(sql);
        Memory now = memory;
        boolean isShort = sql.length() <= SHORT_TEXT;
        Key key = new Key(sql, settings);
        Script known = isShort ? now.exact.getIfPresent(key) : null;
        if (known != null) {
            return known;
        }
        Script script = byFingerprint(sql, settings, catalog, now);
        if (isShort) {
            now.exact.put(key, script);
        }
        return script;
    }

    private static Script byFingerprint(String sql, SqlSettings settings, Catalog catalog, Memory memory) {
        Optional<String> text = Fingerprint.canonical(sql, settings);
        if (text.isEmpty() || text.get().length() > LONGEST_REMEMBERED) {
            String digest = Fingerprint.digest(text.orElse(sql));
            return new ScriptReader(sql, settings, catalog).read(digest).script();
        }
        Key key = new Key(text.get(), settings);
        Entry entry = memory.canonical.getIfPresent(key);
        if (entry != null && !entry.literalsMatter()) {
            return entry.script();
        }
        ScriptReader.Result result = new ScriptReader(sql, settings, catalog).read(Fingerprint.digest(text.get()));
        memory.canonical.put(key, new Entry(result.script(), result.literalsMatter()));
        return result.script();
    }

    /** Forgets everything, since the target's relations have changed. */
    public void forget() {
        memory = new Memory();
    }
}
