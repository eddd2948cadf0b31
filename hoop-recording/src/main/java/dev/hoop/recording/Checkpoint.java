package dev.hoop.recording;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The head of a log. Source: C2SP tlog-checkpoint, "Note text". */
record Checkpoint(String origin, long size, byte[] root) {
    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** The head that a note is about. @throws IllegalArgumentException if it is none */
    static Checkpoint parse(String note) {
        List<String> lines = note.lines().limit(3).toList();
        if (lines.size() < 3 || !lines.get(1).matches("0|[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("the checkpoint is cut off or damaged");
        }
        byte[] root = Base64.getDecoder().decode(lines.get(2));
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root);
    }

    boolean is(MerkleTree tree) {
        return size == tree.size() && Arrays.equals(root, tree.root());
    }

    @Override
    public String toString() {
        return origin + " at " + size;
    }
}
