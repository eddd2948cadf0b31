package dev.hoop.policy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of sessions: UUIDv7, so that they sort by the time they were made. Source: RFC 9562, "UUID Version 7". */
final class SessionId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionId() {}

    static UUID at(Instant now) {
        long random = RANDOM.nextLong();
        long high = now.toEpochMilli() << 16 | 0x7000 | random & 0xFFF;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
