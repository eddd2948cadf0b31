package dev.hoop.policy.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our reading of a corpus beside PostgreSQL's own. Run as a program on other corpora, it prints their rows of the table and
 * writes what differs beside them.
 *
 * @param refused texts that the grammar refuses, or of which it cannot tell what they do, or that run what another prepared
 */
record GrammarComparison(String corpus, int right, int refused, List<String> unknown, List<String> wrong) {
    static final String HEADING = "| corpus | texts | right | unknown | that is | wrong | not compared |";
    static final String RULE = "|---|---:|---:|---:|---|---:|---:|";
    /** An EXECUTE whose PREPARE is another text does what that says, and by itself nothing that could be compared. */
    private static final String ELSEWHERE = "what EXECUTE names";

    private static final String BETWEEN = "\n----\n";

    static GrammarComparison of(Path corpus) throws IOException {
        String name = corpus.getFileName().toString().replaceFirst("\\.sql$", "");
        String content = Files.readString(corpus);
        String[] texts = content.replaceFirst("\n----\n$", "").split(BETWEEN, -1);
        List<String> answers = Files.readAllLines(corpus.resolveSibling(name + ".answers"));
        if (texts.length != answers.size()) {
            throw new IllegalStateException(name + " has " + texts.length + " texts and " + answers.size()
                    + " answers; make them anew as src/conformance/answers.mjs says");
        }
        int right = 0;
        int refused = 0;
        List<String> unknown = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Optional<List<GrammarAnswer>> grammars = GrammarAnswer.parse(answers.get(i));
            List<Statement> ours = new SqlReader()
                    .read(texts[i], SqlSettings.of(Dialect.POSTGRESQL), Catalog.NONE)
                    .statements();
            Optional<String> reason =
                    ours.stream().flatMap(s -> s.operation().unknown().stream()).findFirst();
            boolean alone = reason.isPresent() && reason.get().startsWith(ELSEWHERE);
            if (alone || grammars.isEmpty() || !grammars.get().stream().allMatch(GrammarAnswer::isComparable)) {
                refused++;
            } else if (reason.isPresent()) {
                unknown.add(reason.get() + " <- " + line(texts[i]));
            } else {
                String difference = difference(grammars.get(), ours);
                right += difference.isEmpty() ? 1 : 0;
                if (!difference.isEmpty()) {
                    wrong.add(difference + " <- " + line(texts[i]));
                }
            }
        }
        return new GrammarComparison(name, right, refused, unknown, wrong);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String difference(List<GrammarAnswer> grammars, List<Statement> ours) {
        if (grammars.size() != ours.size()) {
            return " statements: grammar " + grammars.size() + ", ours " + ours.size() + ";";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < grammars.size(); i++) {
            out.append(grammars.get(i).differenceTo(GrammarAnswer.of(ours.get(i))));
        }
        return out.toString();
    }

    int understood() {
        return right + unknown.size() + wrong.size();
    }

    /** A row of the table in docs/conformance.md. */
    String row() {
        String rate = unknown.isEmpty() ? "-" : "1 in " + Math.round((double) understood() / unknown.size());
        return String.format(
                "| %s | %d | %d | %d | %s | %d | %d |",
                corpus, understood(), right, unknown.size(), rate, wrong.size(), refused);
    }

    public static void main(String[] corpora) throws IOException {
        for (String corpus : corpora) {
            GrammarComparison comparison = of(Path.of(corpus));
            System.out.println(comparison.row());
            Files.write(Path.of(corpus + ".unknown"), comparison.unknown());
            Files.write(Path.of(corpus + ".wrong"), comparison.wrong());
        }
    }
}
