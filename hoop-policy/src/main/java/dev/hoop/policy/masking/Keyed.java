package dev.hoop.policy.masking;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A keyed digest of the value. Source: RFC 2104, "HMAC"; FIPS 180-4, "SHA-256". */
final class Keyed implements Mask {
    private static final String ALGORITHM = "HmacSHA256";

    private final String name;
    private final int reveals;
    private final SecretKeySpec key;
    private final byte[] domain;

    Keyed(String name, int reveals, byte[] key, String domain) {
        if (key.length < 16) {
            throw new IllegalArgumentException("the key of mask '" + name + "' is shorter than 16 bytes");
        }
        this.name = name;
        this.reveals = reveals;
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.domain = (domain + "\0").getBytes(StandardCharsets.UTF_8);
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
        String hex = HexFormat.of().formatHex(digest(value));
        return hex.length() <= maxLength ? Optional.of(hex) : Optional.empty();
    }

    /** A UUID stays one, so that keys still join; every other type becomes NULL. */
    @Override
    public Optional<Object> value(Object value) {
        if (!(value instanceof UUID)) {
            return Optional.empty();
        }
        byte[] digest = digest(value.toString());
        long high = java.nio.ByteBuffer.wrap(digest).getLong(0) & ~0xF000L | 0x8000L; // RFC 9562, "UUID Version 8"
        long low = java.nio.ByteBuffer.wrap(digest).getLong(8) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return Optional.of(new UUID(high, low));
    }

    private byte[] digest(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(domain);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return name;
    }
}
