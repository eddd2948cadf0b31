package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A reading in lines that people can check: one block for each statement, in the form that the corpora have. */
final class Report {
    private Report() {}

    static String of(Script script) {
        return script.statements().stream().map(Report::of).collect(Collectors.joining());
    }

    private static String of(Statement statement) {
        StringBuilder out = new StringBuilder();
        line(out, "= " + statement.operation().command(), effects(statement));
        line(out, "  reads", sorted(statement.reads()));
        line(out, "  writes", sorted(statement.writes()));
        line(out, "  inspects", sorted(statement.operation().inspected()));
        line(out, "  routines", sorted(statement.operation().routines()));
        line(out, "  columns", columns(statement.output()));
        line(out, "  transaction", transaction(statement));
        line(out, "  unknown", statement.operation().unknown().orElse(""));
        return out.toString();
    }

    private static String effects(Statement statement) {
        List<String> effects = new ArrayList<>();
        statement
                .operation()
                .uses()
                .forEach(u -> effects.add(u.effect().text().substring(4)
                        + u.target().map(t -> " " + t).orElse("")));
        return String.join(", ", effects.stream().sorted().toList());
    }

    private static String columns(Output output) {
        if (output instanceof Output.Columns known) {
            return known.columns().stream().map(Report::column).collect(Collectors.joining("; "));
        }
        return output instanceof Output.Unresolved open ? "? " + open.reason() : "";
    }

    private static String column(OutputColumn column) {
        String label = column.label().isEmpty() ? "-" : column.label();
        String from =
                column.origins().stream().map(ColumnName::toString).sorted().collect(Collectors.joining(" "));
        return from.isEmpty() ? label : label + (column.direct() ? " = " : " ~ ") + from;
    }

    private static String transaction(Statement statement) {
        String scope = statement.scopeChange() ? " scope" : "";
        return statement.transaction() == Statement.Transaction.NONE ? scope.trim() : statement.transaction() + scope;
    }

    private static String sorted(Collection<?> items) {
        return items.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder out, String name, String content) {
        if (!content.isEmpty()) {
            out.append(name).append(": ").append(content).append('\n');
        }
    }
}
