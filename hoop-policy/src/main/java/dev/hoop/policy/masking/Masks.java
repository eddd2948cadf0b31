package dev.hoop.policy.masking;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The masks that a policy can name. From the one that reveals least: {@code null}, {@code redact}, {@code token}, {@code hash},
 * {@code format-preserving}, {@code range}, {@code truncate-date}, {@code partial}, {@code email}. Of one kind, larger buckets,
 * longer units and a shorter end reveal less.
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
     * A text becomes its HMAC-SHA-256 in hexadecimal, or NULL where that does not fit. UUIDs, {@code long} and bytes, 16
     * or more, stay what they are; other types become NULL. Equal values have equal hashes.
     *
     * @param key 16 bytes or more; copied
     */
    public static Mask hash(byte[] key) {
        return new Keyed("hash", Reveals.HASH, key, "");
    }

    /**
     * Like {@link #hash}, but equal values have equal tokens within a domain only.
     *
     * @param domain what joins with what
     */
    public static Mask token(byte[] key, String domain) {
        return new Keyed("token", Reveals.TOKEN, key, "token " + domain);
    }

    /**
     * A date or time is cut to the unit; what is none becomes NULL.
     *
     * @param unit {@code YEARS}, {@code MONTHS}, {@code DAYS} or {@code HOURS}
     */
    public static Mask truncateDate(ChronoUnit unit) {
        return new TruncateDate(unit);
    }

    /**
     * A text keeps how it is written, a number its digits' count, a UUID its version; see {@link FormatPreserving}. What has
     * fewer than a million values of its form is redacted.
     *
     * @param key    16 bytes or more; copied
     * @param domain within which equal values stay equal, and different ones different
     */
    public static Mask formatPreserving(byte[] key, String domain) {
        return new FormatPreserving(new MaskKey("format-preserving", key, domain));
    }

    /** A number becomes that multiple of the size, up to itself, which is nearer to 0; what is no number becomes NULL. */
    public static Mask range(BigDecimal size) {
        return new Range(size, List.of(), 0);
    }

    /** A number becomes the highest bound that is not above it; what is below all, or no number, becomes NULL. */
    public static Mask range(List<BigDecimal> bounds) {
        return new Range(null, bounds, 0);
    }

    /** A date or time becomes the first day of its bucket, counted from 1970-01-01; what is none becomes NULL. */
    public static Mask rangeOfDays(long days) {
        return new Range(null, List.of(), days);
    }

    /**
     * Of several masks on one value, the one that reveals least. Where two differ and reveal as much, such as tokens of two
     * domains, neither holds, and the value is redacted: the order in which they are written never matters.
     */
    public static Optional<Mask> leastRevealing(Collection<Mask> masks) {
        Optional<Mask> least = masks.stream().min(Comparator.comparingInt(Mask::reveals));
        boolean clear = least.isEmpty()
                || masks.stream().allMatch(m -> m.reveals() > least.get().reveals() || m.equals(least.get()));
        return clear ? least : Optional.of(REDACT);
    }
}
