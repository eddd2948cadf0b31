package dev.hoop.policy.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A mistake in a file.
 *
 * @param line    from 1
 * @param column  from 1
 * @param message what is wrong, and what to write instead
 */
public record Problem(String file, int line, int column, String message) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** A line each. */
    public static String list(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
