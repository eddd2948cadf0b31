package dev.hoop.agent.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.Effect;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * What the names of prepared statements and portals stand for, so that what runs is what was judged.
 *
 * <p>What the server has confirmed stands until it confirms otherwise. Beside it is what the batch that is being sent has
 * made so far: if the server fails before, it skips all that uses it too. Anything that was sent in an earlier batch and
 * is not confirmed yet must be waited for, since the server may have skipped it and gone on with what the name meant before.
 *
 * <p>Statements have commands that change what the same names stand for ({@code DEALLOCATE}, {@code PREPARE},
 * {@code CLOSE}, {@code DECLARE}). After one that could, the server is asked whether a name still stands for its text.
 *
 * <p>Confirmations come from the loop that hears the server; all else is of the loop that reads the client.
 */
final class Names {
    private static final int MOST = 10_000;
    /** Characters of all prepared texts. */
    private static final long MOST_TEXT = 64L << 20;

    private static final Pattern RENAMING =
            Pattern.compile("\\b(prepare|deallocate|discard|declare|close)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<Effect> HIDING =
            Set.of(Effect.SQL_UNKNOWN, Effect.SQL_BLOCK, Effect.SQL_CALL, Effect.SQL_ROUTINE, Effect.SQL_REPLICATION);

    private final ServerCatalog catalog;
    private final ConcurrentMap<String, Prepared> statements = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Portal> portals = new ConcurrentHashMap<>();
    private final Map<String, Optional<Prepared>> statementsOfBatch = new HashMap<>();
    private final Map<String, Optional<Portal>> portalsOfBatch = new HashMap<>();
    private final Map<Object, Integer> trusted = new java.util.WeakHashMap<>();
    private final String nobodys;
    private final AtomicLong characters = new AtomicLong(); // of the confirmed statements
    private int renamings;

    Names(ServerCatalog catalog) {
        this.catalog = catalog;
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        nobodys = "hoop_" + HexFormat.of().formatHex(random);
    }

    /** A name that stands for nothing. */
    String nobodys() {
        return nobodys;
    }

    // --- statements

    /** A statement is sent to be prepared. @return what to do once it is */
    Runnable parsing(Prepared prepared) {
        bounded(statements.size() + statementsOfBatch.size() < MOST
                && characters.get() + prepared.sql().length() <= MOST_TEXT);
        statementsOfBatch.put(prepared.name(), Optional.of(prepared));
        trusted.put(prepared, renamings);
        return () -> {
            characters.addAndGet(prepared.sql().length());
            forgotten(statements.put(prepared.name(), prepared));
        };
    }

    Runnable closing(String name) {
        statementsOfBatch.put(name, Optional.empty());
        return () -> forgotten(statements.remove(name));
    }

    private void forgotten(Prepared prepared) {
        if (prepared != null) {
            characters.addAndGet(-prepared.sql().length());
        }
    }

    boolean hasStatementOfBatch(String name) {
        return statementsOfBatch.containsKey(name);
    }

    /** What the name stands for; empty if that is nothing, or not certain. */
    Optional<Prepared> statement(String name) {
        Optional<Prepared> known = statementsOfBatch.containsKey(name)
                ? statementsOfBatch.get(name)
                : Optional.ofNullable(statements.get(name));
        return known.filter(p -> name.isEmpty() || isTrusted(p, () -> catalog.isPrepared(name, p.sql())));
    }

    // --- portals

    /** A portal is sent to be bound. @return what to do once it is */
    Runnable binding(String name, Portal portal) {
        bounded(portals.size() + portalsOfBatch.size() < MOST);
        portalsOfBatch.put(name, Optional.of(portal));
        trusted.put(portal, renamings);
        return () -> ended(portals.put(name, portal));
    }

    Runnable closingPortal(String name) {
        portalsOfBatch.put(name, Optional.empty());
        return () -> ended(portals.remove(name));
    }

    boolean hasPortalOfBatch(String name) {
        return portalsOfBatch.containsKey(name);
    }

    /** What the name stands for; empty if that is nothing, or not certain. */
    Optional<Portal> portal(String name) {
        Optional<Portal> known =
                portalsOfBatch.containsKey(name) ? portalsOfBatch.get(name) : Optional.ofNullable(portals.get(name));
        return known.filter(p -> name.isEmpty()
                || isTrusted(p, () -> catalog.isPortal(name, p.statement().sql())));
    }

    private static void ended(Portal portal) {
        if (portal != null && portal.work() != null) {
            portal.work().completed(); // what was left of it nobody will fetch
        }
    }

    /** No portal outlives its transaction. */
    void transactionEnded() {
        portals.values().forEach(Names::ended);
        portals.clear();
    }

    /** The session ends. */
    void closeAll() {
        portals.values().forEach(portal -> {
            if (portal.work() != null) {
                portal.work().failed("08006");
            }
        });
        portals.clear();
    }

    // --- both

    private static void bounded(boolean within) {
        if (!within) {
            throw new HoopException(
                    ErrorCode.LIMIT,
                    "The connection has too many prepared statements or portals. Close those that are not needed");
        }
    }

    private boolean isTrusted(Object known, java.util.function.BooleanSupplier confirmed) {
        if (trusted.getOrDefault(known, -1) == renamings) {
            return true;
        }
        if (!confirmed.getAsBoolean()) {
            return false;
        }
        trusted.put(known, renamings);
        return true;
    }

    /**
     * The batch ends, so what it made is for the server to confirm. A portal that has not begun to run in its batch is not
     * run any more, so that nobody can have the agent keep values for ever.
     */
    void batchEnds() {
        statementsOfBatch.clear();
        portalsOfBatch.values().forEach(portal -> portal.ifPresent(Portal::release));
        portalsOfBatch.clear();
    }

    /** A text by itself does away with the unnamed ones. Source: PostgreSQL, "Extended Query". */
    void textRuns() {
        batchEnds();
        forgotten(statements.remove(""));
        portals.remove("");
    }

    /** Something was sent to run: it may change what names stand for. */
    void ran(SqlOperation operation, String sql) {
        boolean hides = operation.script().statements().stream()
                .anyMatch(s -> s.operation().effects().stream().anyMatch(HIDING::contains));
        if (hides || RENAMING.matcher(sql).find()) {
            renamings++;
        }
    }
}
