package dev.hoop.policy.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large the program is that a pattern in RE2's syntax compiles to, counted roughly from its repetitions. RE2 needs
 * time proportional to a text, but memory proportional to this, and nested repetitions multiply.
 */
public final class PatternSize {
    private static final int MOST = 20_000;

    private final String pattern;
    private final Deque<Long> groups = new ArrayDeque<>(); // what comes before each that is open
    private long size;
    private long atom;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if it is too large, or cannot be told */
    public static void check(String pattern) {
        new PatternSize(pattern).read();
    }

    private void read() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characters();
                case '(' -> {
                    groups.push(size);
                    size = 0;
                    atom = 0;
                }
                case ')' -> close();
                case '{' -> repeat();
                case '*', '+', '?', '|', '^', '$' -> size++;
                default -> atom(1);
            }
            if (size > MOST) {
                throw new IllegalArgumentException(
                        "the pattern repeats what repeats, and would take too much memory; write smaller numbers in braces");
            }
        }
    }

    private void atom(long of) {
        atom = of;
        size += of;
    }

    private void escape() {
        if (at < pattern.length() && pattern.charAt(at) == 'Q') {
            throw new IllegalArgumentException("a pattern has no \\Q; write a backslash before each character");
        }
        at++;
        atom(1);
    }

    private void characters() {
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        int first = at;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            if (pattern.charAt(at) == '\\') {
                at++;
            } else if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0) {
                at = pattern.indexOf(":]", at) + 1;
            }
            at++;
        }
        at++;
        atom(1);
    }

    private void close() {
        long inner = size + 2;
        size = groups.isEmpty() ? size : groups.pop();
        atom(inner);
    }

    /** {@code {n}}, {@code {n,}} and {@code {n,m}}; any other brace is a character. */
    private void repeat() {
        int end = pattern.indexOf('}', at);
        String[] counts = end < 0 ? new String[0] : pattern.substring(at, end).split(",", -1);
        if (counts.length < 1 || counts.length > 2 || !counts[0].matches("[0-9]{1,6}")) {
            atom(1);
            return;
        }
        long most = Long.parseLong(counts[0]);
        if (counts.length == 2 && counts[1].matches("[0-9]{1,6}")) {
            most = Math.max(most, Long.parseLong(counts[1]));
        }
        at = end + 1;
        size += atom * Math.max(most - 1, 0);
        atom *= Math.max(most, 1);
    }
}
