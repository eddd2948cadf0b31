package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;

/** Reads a text of any number of statements, none remembered. */
final class ScriptReader {
    /** A script, and whether it would read the same if its literals were others. */
    record Result(Script script, boolean literalsMatter) {}

    private final String sql;
    private final SqlSettings settings;
    private final Catalog catalog;

    ScriptReader(String sql, SqlSettings settings, Catalog catalog) {
        this.sql = sql;
        this.settings = settings;
        this.catalog = catalog;
    }

    Result read(String fingerprint) {
        try {
            Splitter splitter = new Splitter(sql, settings);
            List<List<Token>> pieces = splitter.pieces();
            String doubt = splitter.doubt().isEmpty() ? settingsDoubt(pieces) : splitter.doubt();
            List<Statement> statements = new ArrayList<>();
            boolean literalsMatter = !doubt.isEmpty() || mayChangeSettings(pieces);
            for (List<Token> piece : pieces) {
                StatementReader.Result result = StatementReader.read(sql, piece, settings, catalog);
                boolean lexical = LexicalSettings.mayChange(piece, sql);
                literalsMatter |= result.literalsMatter() || lexical || LexicalSettings.literalsTell(piece);
                String why = lexical ? "it may change how the texts after it read" : doubt;
                statements.add(why.isEmpty() ? result.statement() : doubted(result.statement(), why));
            }
            return new Result(new Script(statements, fingerprint), literalsMatter);
        } catch (NotUnderstood e) {
            Statement unknown = StatementReader.unknown("statement", e.getMessage());
            return new Result(new Script(List.of(unknown), fingerprint), true);
        }
    }

    private static Statement doubted(Statement statement, String doubt) {
        Findings findings = new Findings();
        findings.command(statement.operation().command());
        findings.include(statement);
        findings.unknown(doubt);
        return findings.statement(new Output.Unresolved(doubt));
    }

    /** A script that may change how strings read must read the same either way. */
    private String settingsDoubt(List<List<Token>> pieces) {
        if (!mayChangeSettings(pieces)
                || sql.indexOf('\\') < 0 && (settings.dialect() != Dialect.MYSQL || sql.indexOf('"') < 0)) {
            return "";
        }
        SqlSettings other = new SqlSettings(
                settings.dialect(),
                !settings.standardConformingStrings(),
                settings.ansiQuotes(),
                !settings.noBackslashEscapes(),
                settings.scope());
        SqlSettings quotes = new SqlSettings(
                settings.dialect(),
                settings.standardConformingStrings(),
                !settings.ansiQuotes(),
                settings.noBackslashEscapes(),
                settings.scope());
        return sameCut(pieces, other) && sameCut(pieces, quotes)
                ? ""
                : "a script that may change how its own strings read";
    }

    private boolean mayChangeSettings(List<List<Token>> pieces) {
        return pieces.size() > 1 && pieces.stream().anyMatch(this::maySet);
    }

    private boolean maySet(List<Token> piece) {
        return settings.dialect() != Dialect.H2
                && piece.stream().anyMatch(t -> t.is("set") || t.is("reset") || t.is("discard") || t.is("set_config"));
    }

    private boolean sameCut(List<List<Token>> pieces, SqlSettings other) {
        try {
            return new Splitter(sql, other).pieces().equals(pieces);
        } catch (NotUnderstood e) {
            return false;
        }
    }
}
