package dev.hoop.policy;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Parameters;

import java.security.SecureRandom;

/**
 * What a session has been given in place of masked values, so that it is recognised when a client that has read a row
 * writes it back: it would replace the value that it hides.
 *
 * <p>Keeps seeded hashes of the last few thousand texts, and no text. Results and operations of one session come one
 * after the other; were two to meet, a lost hash would let one value through, and nothing else.
 */
final class WriteBack {
    private static final int SLOTS = 4096;
    /** Shorter ones are too much like what a client may want to write by itself. */
    private static final int SHORTEST = 3;

    private final long seed = new SecureRandom().nextLong() | 1;
    private long[] delivered; // by hash; null until there is one
    private String last; // most masks give the same text over and over

    /** A masked column's text goes to the client. */
    void delivered(String masked) {
        if (masked == last || masked.length() < SHORTEST) {
            return;
        }
        last = masked;
        if (delivered == null) {
            delivered = new long[SLOTS];
        }
        long hash = hash(masked);
        delivered[slot(hash)] = hash;
    }

    boolean isEmpty() {
        return delivered == null;
    }

    boolean knows(String text) {
        if (delivered == null || text.length() < SHORTEST) {
            return false;
        }
        long hash = hash(text);
        return delivered[slot(hash)] == hash;
    }

    /** Whether one of the parameters is what was delivered. */
    boolean isIn(Parameters parameters) {
        Recogniser recogniser = new Recogniser();
        for (int row = 0; row < parameters.rows() && !recogniser.found; row++) {
            parameters.write(row, recogniser);
        }
        return recogniser.found;
    }

    /** Of all characters; four at a step, for this is done for every masked text, and each step waits for the one before. */
    private long hash(String text) {
        int length = text.length();
        long hash = seed + length;
        int i = 0;
        for (; i < length - 3; i += 4) {
            long four = (long) text.charAt(i) << 48
                    | (long) text.charAt(i + 1) << 32
                    | (long) text.charAt(i + 2) << 16
                    | text.charAt(i + 3);
            hash = mixed(hash, four);
        }
        for (; i < length; i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return hash == 0 ? 1 : hash; // an empty slot is 0
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * 0x9E37_79B9_7F4A_7C15L;
        return mixed ^ mixed >>> 29;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 40) & SLOTS - 1;
    }

    private final class Recogniser implements CellWriter {
        private boolean found;

        @Override
        public void text(int column, String value) {
            found |= knows(value);
        }

        @Override
        public void typed(int column, String type, String text) {
            found |= knows(text);
        }

        @Override
        public void nil(int column) {}

        @Override
        public void bool(int column, boolean value) {}

        @Override
        public void integer(int column, long value) {}

        @Override
        public void real(int column, double value) {}

        @Override
        public void binary(int column, byte[] value, int offset, int length) {}
    }
}
