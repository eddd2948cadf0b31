package dev.hoop.policy.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one statement from its tokens. */
final class StatementReader {
    private static final int MAX_NESTING = 8;
    private static final Set<String> SHOWN = Set.of(
            "select",
            "insert",
            "update",
            "delete",
            "merge",
            "create",
            "alter",
            "drop",
            "with",
            "copy",
            "explain",
            "call",
            "set",
            "grant",
            "revoke",
            "do",
            "begin",
            "truncate",
            "values",
            "replace");

    /** A statement, and whether another one would be read if the literals were others, or the session's names. */
    record Result(Statement statement, boolean literalsMatter, boolean namesMatter) {}

    private StatementReader() {}

    /** A statement that nobody has prepared another one for, such as one in a body. */
    static Result read(String sql, List<Token> tokens, SqlSettings settings, Catalog catalog, int nesting) {
        return read(sql, tokens, settings, catalog, SessionNames.NONE, nesting);
    }

    static Result read(
            String sql, List<Token> tokens, SqlSettings settings, Catalog catalog, SessionNames names, int nesting) {
        try {
            if (nesting > MAX_NESTING) {
                throw new NotUnderstood("statements inside statements, deeper than " + MAX_NESTING);
            }
            return read(new Reading(sql, Escapes.resolved(tokens), settings, catalog, names), nesting);
        } catch (NotUnderstood e) {
            return new Result(unknown(command(tokens), e.getMessage()), false, false);
        }
    }

    private static Result read(Reading reading, int nesting) {
        Findings findings = reading.findings();
        Output output;
        String command = reading.cursor().peek().kind() == Kind.WORD
                ? reading.cursor().peek().text()
                : "";
        try {
            output = new CommandReader(reading, nesting).read();
            if (!reading.cursor().atEnd()) {
                throw reading.cursor().unexpected();
            }
        } catch (NotUnderstood e) {
            findings.command(shown(command));
            findings.unknown(e.getMessage());
            output = new Output.Unresolved(e.getMessage());
        } catch (StackOverflowError e) {
            findings.command(shown(command));
            findings.unknown("nested too deeply");
            output = new Output.Unresolved("nested too deeply");
        }
        return new Result(findings.statement(output), reading.literalsAsked(), reading.namesAsked());
    }

    /** A statement of which nothing is known but why. */
    static Statement unknown(String command, String reason) {
        Findings findings = new Findings();
        findings.command(command);
        findings.unknown(reason);
        findings.changesScope();
        return findings.statement(new Output.Unresolved(reason));
    }

    private static String command(List<Token> tokens) {
        return tokens.isEmpty() || tokens.get(0).kind() != Kind.WORD
                ? shown("")
                : shown(tokens.get(0).text());
    }

    private static String shown(String word) {
        return SHOWN.contains(word) ? word.toUpperCase(Locale.ROOT) : "statement";
    }
}
