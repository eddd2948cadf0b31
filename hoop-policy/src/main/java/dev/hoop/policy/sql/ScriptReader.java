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
    private SessionNames names; // when the next statement runs

    ScriptReader(String sql, SqlSettings settings, Catalog catalog, SessionNames names) {
        this.sql = sql;
        this.settings = settings;
        this.catalog = catalog;
        this.names = names;
    }

    Result read(String fingerprint) {
        try {
            Splitter splitter = new Splitter(sql, settings);
            List<List<Token>> pieces = splitter.pieces();
            String doubt = splitter.doubt().isEmpty() ? settingsDoubt(pieces) : splitter.doubt();
            List<Statement> statements = new ArrayList<>();
            boolean literalsMatter = !doubt.isEmpty() || mayChangeSettings(pieces);
            boolean ofSession = false;
            for (List<Token> piece : pieces) {
                StatementReader.Result result = StatementReader.read(sql, piece, settings, catalog, names, 0);
                List<Change> changes = LexicalSettings.changes(piece, sql, settings);
                boolean somehow = changes.contains(LexicalSettings.SOMEHOW);
                literalsMatter |= result.literalsMatter() || !changes.isEmpty() || LexicalSettings.literalsTell(piece);
                ofSession |= result.namesMatter();
                String why = somehow ? LexicalSettings.REASON : doubt;
                Statement statement = changing(result.statement(), changes);
                statement = why.isEmpty() ? statement : Findings.doubted(statement, why);
                names = names.after(statement);
                statements.add(statement);
            }
            return new Result(new Script(statements, fingerprint, ofSession), literalsMatter);
        } catch (NotUnderstood e) {
            Statement unknown = StatementReader.unknown("statement", e.getMessage());
            return new Result(new Script(List.of(unknown), fingerprint, false), true);
        }
    }

    private static Statement changing(Statement statement, List<Change> changes) {
        if (changes.isEmpty()) {
            return statement;
        }
        List<Change> all = new ArrayList<>(statement.changes());
        all.addAll(changes);
        return new Statement(
                statement.operation(),
                statement.reads(),
                statement.writes(),
                statement.output(),
                statement.transaction(),
                statement.scopeChange(),
                all);
    }

    /** A script that may change how strings read must read the same either way. */
    private String settingsDoubt(List<List<Token>> pieces) {
        boolean same = !mayChangeSettings(pieces)
                || SessionSettings.all(settings).stream()
                        .allMatch(other -> SessionSettings.sameCut(sql, settings, other));
        return same ? "" : "a script that may change how its own strings read";
    }

    private boolean mayChangeSettings(List<List<Token>> pieces) {
        return pieces.size() > 1 && pieces.stream().anyMatch(this::maySet);
    }

    private boolean maySet(List<Token> piece) {
        return settings.dialect() != Dialect.H2
                && piece.stream().anyMatch(t -> t.is("set") || t.is("reset") || t.is("discard") || t.is("set_config"));
    }
}
