package dev.hoop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What a tour shows, and whether each step behaved. */
final class Stage {
    private final PrintWriter out;
    private final boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
    private final List<String> failures = new ArrayList<>();
    private int chapters;

    Stage(PrintWriter out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println(paint("1", ++chapters + ". " + title));
    }

    void say(String text) {
        out.println("   " + text);
    }

    /** What the person would have typed. */
    void type(String text) {
        out.println("   " + paint("36", "> " + text));
    }

    /** What came back. */
    void show(String text) {
        text.lines().forEach(line -> out.println("     " + line));
    }

    /** One thing that must be so. */
    void check(boolean good, String what) {
        out.println("   " + (good ? paint("32", "✓ ") : paint("31", "✗ ")) + what);
        if (!good) {
            failures.add(what);
        }
    }

    /** Sums up. Returns whether every step behaved. */
    boolean close() {
        out.println();
        if (failures.isEmpty()) {
            out.println(paint("32", "Every step behaved."));
        } else {
            out.println(paint("31", failures.size() + " did not behave:"));
            failures.forEach(f -> out.println("  ✗ " + f));
        }
        return failures.isEmpty();
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
