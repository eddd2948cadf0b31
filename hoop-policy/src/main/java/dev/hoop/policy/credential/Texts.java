package dev.hoop.policy.credential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Secrets as texts in arrays, which can be wiped. */
final class Texts {
    /** The largest secret, in bytes. */
    static final int MOST_BYTES = 1 << 16;

    private Texts() {}

    /** A file's text, without white space at its ends. */
    static char[] file(Path file) throws UnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                Arrays.fill(bytes, (byte) 0);
                throw new UnavailableException("the file " + file + " is larger than 64 KiB");
            }
            return text(bytes, "the file " + file);
        } catch (IOException e) {
            throw new UnavailableException(
                    "the file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The text of bytes in UTF-8, without white space at its ends. The bytes are wiped. */
    static char[] text(byte[] bytes, String source) throws UnavailableException {
        CharBuffer chars = CharBuffer.allocate(0);
        try {
            chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] all = chars.array();
            int from = 0;
            int to = chars.limit();
            while (from < to && Character.isWhitespace(all[from])) {
                from++;
            }
            while (to > from && Character.isWhitespace(all[to - 1])) {
                to--;
            }
            if (from == to) {
                throw new UnavailableException(source + " is empty");
            }
            return Arrays.copyOfRange(all, from, to);
        } catch (CharacterCodingException e) {
            throw new UnavailableException(source + " is no text in UTF-8");
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(chars.array(), '\0');
        }
    }
}
