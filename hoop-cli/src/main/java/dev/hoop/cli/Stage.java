package dev.hoop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a tour shows, and whether each step behaved. */
final class Stage {
    private final PrintWriter out;
    private final boolean json;
    private final boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
    private final List<String> failures = new ArrayList<>();
    private int chapters;

    /** @param json to tell only whether each step behaved, an object a line */
    Stage(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void chapter(String title) {
        chapters++;
        line("");
        line(paint("1", chapters + ". " + title));
    }

    void say(String text) {
        line("   " + text);
    }

    /** What the person would have typed. */
    void type(String text) {
        line("   " + paint("36", "> " + text));
    }

    /** What came back. */
    void show(String text) {
        text.lines().forEach(line -> line("     " + line));
    }

    /** One thing that must be so. */
    void check(boolean good, String what) {
        line("   " + (good ? paint("32", "✓ ") : paint("31", "✗ ")) + what);
        if (json) {
            out.println(Json.text(
                    Json.object(Map.entry("chapter", chapters), Map.entry("step", what), Map.entry("behaved", good))));
        }
        if (!good) {
            failures.add(what);
        }
    }

    /** Sums up. Returns whether every step behaved. */
    boolean close() {
        line("");
        if (failures.isEmpty()) {
            line(paint("32", "Every step behaved."));
        } else {
            line(paint("31", failures.size() + " did not behave:"));
            failures.forEach(f -> line("  ✗ " + f));
        }
        return failures.isEmpty();
    }

    private void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
