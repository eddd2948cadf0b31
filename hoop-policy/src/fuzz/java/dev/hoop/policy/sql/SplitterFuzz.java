package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is cut, joined and cut again gives the same statements. Not one with an executable comment, which can begin in
 * one statement and end in another.
 */
public final class SplitterFuzz {
    private SplitterFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedText input = FuzzedText.of(bytes);
        if (input.settings().dialect() == Dialect.MYSQL && input.text().contains("/*")) {
            return;
        }
        List<String> once = cut(input.text(), input.settings());
        List<String> twice = cut(String.join(";\n", once), input.settings());
        if (!once.equals(twice)) {
            throw new AssertionError(once + " is cut into " + twice);
        }
    }

    private static List<String> cut(String text, SqlSettings settings) {
        List<String> statements = new ArrayList<>();
        try {
            for (List<Token> piece : new Splitter(text, settings).pieces()) {
                statements.add(text.substring(
                        piece.get(0).start(), piece.get(piece.size() - 1).end()));
            }
        } catch (NotUnderstood e) {
            return List.of();
        }
        return statements;
    }
}
