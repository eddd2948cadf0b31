package dev.hoop.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a family of attacks. A case is a line with what is expected, on which servers, and why, and below it the
 * statements, indented by four blanks, or by more where one goes on:
 *
 * <pre>
 * masked on all: a function around the column
 *     select lower(email) from people
 * </pre>
 *
 * What is expected holds under the policies that the file's first line names; that nothing is seen holds under all of
 * them.
 */
final class AttackCorpus {
    /** What comes of a case. */
    enum Expected {
        /** A statement of it is refused by hoop. */
        DENIED,
        /** All of it runs, and what it shows is masked. */
        MASKED,
        /** All of it runs, and nothing of it is masked: it touches nothing that is. */
        ALLOWED,
        /** The server itself refuses it; its words are looked at. */
        FAILS,
        /** It may end in any way, as long as nothing is seen. */
        SAFE
    }

    /** @param line where it stands in its file */
    record Case(
            String family,
            int line,
            Expected expected,
            Set<AttackedServer.Kind> servers,
            String why,
            List<String> statements) {
        @Override
        public String toString() {
            return family + ":" + line + " " + why;
        }
    }

    private final String family;
    private final List<Case> cases = new ArrayList<>();
    private Set<AttackPolicies> policies = EnumSet.of(AttackPolicies.MASKS);
    private Set<AttackPolicies> expecting = EnumSet.of(AttackPolicies.MASKS);

    private AttackCorpus(String family) {
        this.family = family;
    }

    static AttackCorpus of(String family) {
        AttackCorpus corpus = new AttackCorpus(family);
        String name = "attacks/" + family + ".txt";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(AttackCorpus.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            corpus.read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corpus;
    }

    List<Case> cases() {
        return cases;
    }

    /** Under which nothing may be seen. */
    Set<AttackPolicies> policies() {
        return policies;
    }

    /** Under which the cases end as they say. */
    Set<AttackPolicies> expecting() {
        return expecting;
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("policies: ")) {
                policies = policies(line.substring(10));
                expecting = policies;
            } else if (line.startsWith("expecting: ")) {
                expecting = policies(line.substring(11));
            } else if (line.startsWith("     ")) {
                more(line.substring(4));
            } else if (line.startsWith("    ")) {
                cases.get(cases.size() - 1).statements().add(line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(heading(line, i + 1));
            }
        }
    }

    private void more(String line) {
        List<String> statements = cases.get(cases.size() - 1).statements();
        statements.set(statements.size() - 1, statements.get(statements.size() - 1) + "\n" + line);
    }

    private static Set<AttackPolicies> policies(String names) {
        Set<AttackPolicies> policies = EnumSet.noneOf(AttackPolicies.class);
        Arrays.stream(names.split(",")).map(AttackPolicies::of).forEach(policies::add);
        return policies;
    }

    private Case heading(String line, int number) {
        int on = line.indexOf(" on ");
        int colon = line.indexOf(": ");
        if (on < 0 || colon < on) {
            throw new IllegalArgumentException(family + ":" + number + " is no heading: " + line);
        }
        Set<AttackedServer.Kind> servers = EnumSet.noneOf(AttackedServer.Kind.class);
        for (String name : line.substring(on + 4, colon).split(",? ")) {
            if (name.equals("all")) {
                servers.addAll(EnumSet.allOf(AttackedServer.Kind.class));
            } else {
                servers.add(AttackedServer.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return new Case(
                family,
                number,
                Expected.valueOf(line.substring(0, on).toUpperCase(Locale.ROOT)),
                servers,
                line.substring(colon + 2),
                new ArrayList<>());
    }
}
