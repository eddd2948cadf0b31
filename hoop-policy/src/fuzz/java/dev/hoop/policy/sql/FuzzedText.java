package dev.hoop.policy.sql;

import java.nio.charset.StandardCharsets;

/**
 * What a fuzzer's bytes stand for: the first says in which dialect and under which settings the rest is read.
 *
 * @param text in UTF-8; what is no UTF-8 reads as replacement characters
 */
record FuzzedText(SqlSettings settings, String text) {
    private static final int DIALECTS = Dialect.values().length;

    static FuzzedText of(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        int flags = first / DIALECTS;
        SqlSettings settings = new SqlSettings(
                Dialect.values()[first % DIALECTS], (flags & 1) == 0, (flags & 2) != 0, (flags & 4) != 0, "");
        String text = bytes.length < 2 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        return new FuzzedText(settings, text);
    }

    /** The bytes that stand for a text under a dialect's usual settings. */
    static byte[] bytes(Dialect dialect, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[encoded.length + 1];
        bytes[0] = (byte) dialect.ordinal();
        System.arraycopy(encoded, 0, bytes, 1, encoded.length);
        return bytes;
    }
}
