package dev.hoop.policy.masking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A keyed digest of the value. Blanks at its end do not count, as they do not where {@code char(n)} is compared. */
final class Keyed implements Mask {
    private static final int DIGEST = 32;
    private static final int LEAST_OF_BYTES = 16;

    private final String name;
    private final int reveals;
    private final MaskKey key;

    Keyed(String name, int reveals, byte[] key, String domain) {
        this.name = name;
        this.reveals = reveals;
        this.key = new MaskKey(name, key, domain);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int reveals() {
        return reveals;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        return maxLength < 2 * DIGEST
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(digest(value)));
    }

    /**
     * A UUID, a {@code long} and 16 bytes or more stay what they are, so that keys still join; other types have too few
     * values to keep different ones apart, and become NULL.
     */
    @Override
    public Optional<Object> value(Object value) {
        if (value instanceof UUID) {
            ByteBuffer digest = ByteBuffer.wrap(digest(value.toString()));
            long high = digest.getLong() & ~0xF000L | 0x8000L; // RFC 9562, "UUID Version 8"
            long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return Optional.of(new UUID(high, low));
        }
        if (value instanceof Long) {
            return Optional.of(ByteBuffer.wrap(digest(value.toString())).getLong() & Long.MAX_VALUE);
        }
        if (value instanceof byte[] bytes && bytes.length >= LEAST_OF_BYTES) {
            return Optional.of(Arrays.copyOf(key.digest(bytes), Math.min(DIGEST, bytes.length)));
        }
        return Optional.empty();
    }

    private byte[] digest(String value) {
        return key.digest(value.stripTrailing().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyed mask && mask.name.equals(name) && mask.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return name;
    }
}
