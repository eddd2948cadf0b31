package dev.hoop.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash over a growing list of entries. Holds one hash for each power of two, so a tree of any size is small. Owned by
 * one thread at a time. Source: RFC 6962, "Merkle Hash Trees".
 */
final class MerkleTree {
    private final MessageDigest sha256 = sha256();
    private final List<byte[]> peaks = new ArrayList<>(); // of perfect subtrees, the largest first
    private long size;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    long size() {
        return size;
    }

    byte[] append(byte[] entry) {
        byte[] leaf = leafHash(entry);
        byte[] hash = leaf;
        for (long n = size; (n & 1) == 1; n >>= 1) {
            hash = node(peaks.remove(peaks.size() - 1), hash);
        }
        peaks.add(hash);
        size++;
        return leaf;
    }

    byte[] leafHash(byte[] entry) {
        sha256.update((byte) 0);
        return sha256.digest(entry);
    }

    byte[] node(byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    byte[] root() {
        if (peaks.isEmpty()) {
            return sha256.digest();
        }
        byte[] hash = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            hash = node(peaks.get(i), hash);
        }
        return hash;
    }
}
