package dev.hoop.recording.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signed head of the log. Source: C2SP tlog-checkpoint and signed-note.
 *
 * @param body       what is signed: origin, size and root, a line each
 * @param signatures the lines below
 */
public record Checkpoint(String origin, long size, byte[] root, byte[] body, List<Line> signatures) {
    private static final int MAX_SIGNATURES = 100;

    /** One signature: who says to have made it, the key's id, and the signature's bytes. */
    record Line(String name, byte[] id, byte[] signature) {
        String text() {
            byte[] both = Arrays.copyOf(id, 4 + signature.length);
            System.arraycopy(signature, 0, both, 4, signature.length);
            return "— " + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
        }
    }

    static byte[] body(String origin, long size, byte[] root) {
        return (origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a checkpoint as {@link #text} writes it; extension lines are let through, and are signed like the rest.
     *
     * @throws IllegalArgumentException if it is none; the message says where
     */
    public static Checkpoint parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int blank = text.lastIndexOf("\n\n");
        if (blank < 0 || !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("the checkpoint has no blank line before its signatures");
        }
        String body = text.substring(0, blank + 1);
        String[] lines = body.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("the checkpoint is not origin, size and root");
        }
        byte[] root = Base64.getDecoder().decode(lines[2]);
        if (root.length != 32) {
            throw new IllegalArgumentException("the checkpoint's root is not 32 bytes long");
        }
        List<Line> signatures = lines(text.substring(blank + 2));
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), root, body.getBytes(StandardCharsets.UTF_8), signatures);
    }

    private static List<Line> lines(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the checkpoint's last line is cut off");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            byte[] both = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
            if (both.length < 5 || lines.size() == MAX_SIGNATURES) {
                throw new IllegalArgumentException("a signature line of the checkpoint is malformed");
            }
            Line parsed = new Line(parts[1], Arrays.copyOf(both, 4), Arrays.copyOfRange(both, 4, both.length));
            boolean again =
                    lines.stream().anyMatch(l -> l.name().equals(parsed.name()) && Arrays.equals(l.id(), parsed.id()));
            if (again || !parsed.text().equals(line + "\n")) {
                throw new IllegalArgumentException("a signature line of the checkpoint is malformed");
            }
            lines.add(parsed);
        }
        return lines;
    }

    byte[] text() {
        StringBuilder text = new StringBuilder(new String(body, StandardCharsets.UTF_8)).append('\n');
        signatures.forEach(line -> text.append(line.text()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Line> line(VerifierKey key) {
        return signatures.stream()
                .filter(l -> l.name().equals(key.name()) && Arrays.equals(l.id(), key.id()))
                .findFirst();
    }

    /** Whether {@code key} says to have signed this at all. */
    public boolean names(VerifierKey key) {
        return line(key).isPresent();
    }

    /** Whether {@code key} signed this: as the log, or as a witness, by the key's type. */
    public boolean signedBy(VerifierKey key) {
        return line(key)
                .filter(l -> key.type() == VerifierKey.COSIGNATURE
                        ? cosigned(key, l.signature())
                        : key.verifies(body, l.signature()))
                .isPresent();
    }

    private boolean cosigned(VerifierKey key, byte[] signature) {
        if (signature.length != 72) {
            return false;
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        return key.verifies(cosignedMessage(seconds, body), Arrays.copyOfRange(signature, 8, 72));
    }

    /** What a witness signs. Source: C2SP tlog-cosignature, "cosignature/v1". */
    static byte[] cosignedMessage(long seconds, byte[] body) {
        byte[] start = ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] message = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, message, start.length, body.length);
        return message;
    }
}
