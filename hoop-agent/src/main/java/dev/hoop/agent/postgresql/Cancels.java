package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Startup;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The keys with which clients can ask that what their own session runs be cancelled. Thread-safe. */
final class Cancels {
    /** As protocol 3.0 has it. */
    private static final int SHORT = 4;
    /** As protocol 3.2 allows it. */
    private static final int LONG = 32;

    private final ConcurrentMap<Integer, Entry> entries = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    private record Entry(byte[] secret, ServerConnection server) {}

    /** A key for a session. @param minor version of the protocol that its client speaks */
    Startup.Cancel add(int minor, ServerConnection server) {
        byte[] secret = new byte[minor >= 2 ? LONG : SHORT];
        random.nextBytes(secret);
        while (true) {
            int process = random.nextInt(1, Integer.MAX_VALUE);
            if (entries.putIfAbsent(process, new Entry(secret, server)) == null) {
                return new Startup.Cancel(process, secret);
            }
        }
    }

    void remove(Startup.Cancel key) {
        entries.remove(key.process());
    }

    /** The server that the key is for; empty if there is no such session, or the secret is another. */
    Optional<ServerConnection> find(Startup.Cancel asked) {
        Entry entry = entries.get(asked.process());
        return entry != null && MessageDigest.isEqual(entry.secret(), asked.secret())
                ? Optional.of(entry.server())
                : Optional.empty();
    }
}
