package dev.hoop.recording.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that grows at its right edge and keeps only what it needs for its root: one hash for each perfect
 * subtree. Owned by one thread at a time. Source: RFC 6962, "Merkle Hash Trees".
 */
public final class Merkle {
    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a leaf that holds {@code entry}. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        return sha.digest(entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    /** Adds the hash of the next leaf. */
    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            hash = node(roots.remove(roots.size() - 1), hash);
        }
        roots.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root of the tree as it is. */
    public byte[] root() {
        if (roots.isEmpty()) {
            return sha256().digest();
        }
        byte[] hash = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            hash = node(roots.get(i), hash);
        }
        return hash;
    }
}
