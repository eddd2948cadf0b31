package dev.hoop.policy.masking;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A key and the domain that it is used for. Equal keys and domains give equal digests in every process. Source: RFC 2104,
 * "HMAC"; FIPS 180-4, "SHA-256". Thread-safe.
 */
final class MaskKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 16;

    private final byte[] key;
    private final String domain;
    private final Mac begun; // keyed, never fed: cloned for each digest

    /** @throws IllegalArgumentException if the key is shorter than 16 bytes */
    MaskKey(String mask, byte[] key, String domain) {
        if (key.length < LEAST) {
            throw new IllegalArgumentException("the key of mask '" + mask + "' is shorter than " + LEAST + " bytes");
        }
        this.key = key.clone();
        this.domain = domain;
        try {
            begun = Mac.getInstance(ALGORITHM);
            begun.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    String domain() {
        return domain;
    }

    /** 32 bytes, others for each domain. */
    byte[] digest(byte[] value) {
        Mac mac = copy();
        mac.update((domain + "\0").getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(value);
    }

    /** A key of 32 bytes for another purpose, the same for all domains. */
    byte[] derived(String purpose) {
        return copy().doFinal(("derived " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private Mac copy() {
        try {
            return (Mac) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the " + ALGORITHM + " of " + begun.getProvider() + " cannot be copied", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskKey that && that.domain.equals(domain) && MessageDigest.isEqual(that.key, key);
    }

    @Override
    public int hashCode() {
        return 31 * domain.hashCode() + Arrays.hashCode(digest(new byte[0]));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "key for '" + domain + "'";
    }
}
