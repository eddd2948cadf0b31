package dev.hoop.policy.masking;

import java.time.temporal.ChronoUnit;

/**
 * The masks that a policy can name. From the one that reveals least: {@code null}, {@code redact}, {@code hash},
 * {@code token}, {@code truncate-date}, {@code partial}, {@code email}.
 */
public final class Masks {
    private static final Mask NULLED = new Nulled();
    private static final Mask REDACT = new Redact();
    private static final Mask EMAIL = new EmailMask();

    private Masks() {}

    /** Every value becomes NULL. */
    public static Mask nulled() {
        return NULLED;
    }

    /** Every text becomes {@value Redact#TEXT}, as far as it fits; other types become NULL. */
    public static Mask redact() {
        return REDACT;
    }

    /**
     * A text keeps its last characters, and the others become {@code *}. One no longer than that keeps none.
     *
     * @param keepLast 0 or more
     */
    public static Mask partial(int keepLast) {
        return new Partial(keepLast);
    }

    /** {@code a***@example.com}: reveals the first character, and the domain. What is no address is redacted. */
    public static Mask email() {
        return EMAIL;
    }

    /**
     * A text becomes its HMAC-SHA-256 in hexadecimal, or NULL where that does not fit; other types become NULL. Equal
     * values have equal hashes.
     *
     * @param key 16 bytes or more; copied
     */
    public static Mask hash(byte[] key) {
        return new Keyed("hash", 20, key, "");
    }

    /**
     * Like {@link #hash}, but equal values have equal tokens within a domain only.
     *
     * @param domain what joins with what
     */
    public static Mask token(byte[] key, String domain) {
        return new Keyed("token", 30, key, "token " + domain);
    }

    /**
     * A date or time is cut to the unit; what is none becomes NULL.
     *
     * @param unit {@code YEARS}, {@code MONTHS}, {@code DAYS} or {@code HOURS}
     */
    public static Mask truncateDate(ChronoUnit unit) {
        return new TruncateDate(unit);
    }
}
