package dev.hoop.policy.rules;

import dev.hoop.policy.problem.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A policy is either read, or refused with every mistake at its line and column. */
public final class PolicyFuzz {
    private PolicyFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Problem> problems = Policy.check("policy.yaml", text);
        if (problems.isEmpty()) {
            Policy.parse("policy.yaml", text);
        }
        for (Problem problem : problems) {
            if (problem.line() < 1 || problem.column() < 1 || problem.message().isBlank()) {
                throw new AssertionError(problem.toString());
            }
        }
    }
}
