package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which columns and functions the expressions of a statement name. Used once. */
final class Expressions {
    /** Functions and constructs with brackets that change nothing, reach nothing and run no text, in every dialect. */
    private static final Set<String> HARMLESS = Set.of(
            "abs",
            "and",
            "as",
            "avg",
            "between",
            "by",
            "cast",
            "ceil",
            "ceiling",
            "char_length",
            "coalesce",
            "concat",
            "count",
            "current_date",
            "current_timestamp",
            "date_trunc",
            "exp",
            "extract",
            "floor",
            "from",
            "greatest",
            "having",
            "in",
            "least",
            "left",
            "length",
            "like",
            "ln",
            "lower",
            "ltrim",
            "max",
            "min",
            "mod",
            "not",
            "now",
            "nullif",
            "on",
            "or",
            "power",
            "replace",
            "right",
            "round",
            "rtrim",
            "select",
            "sign",
            "sqrt",
            "substr",
            "substring",
            "sum",
            "then",
            "trim",
            "upper",
            "when",
            "where",
            "else",
            "case",
            "numeric",
            "decimal",
            "varchar",
            "char",
            "set");

    /** Reserved in every dialect, so that no column can be called so without quotes. */
    private static final Set<String> NO_COLUMN = Set.of(
            "and",
            "or",
            "not",
            "null",
            "is",
            "in",
            "between",
            "like",
            "true",
            "false",
            "case",
            "when",
            "then",
            "else",
            "where",
            "group",
            "by",
            "having",
            "order",
            "as",
            "distinct",
            "for");

    private final Scope scope;
    private final Set<ColumnName> inspected = new HashSet<>();
    private final Set<ColumnName> named = new HashSet<>();
    private final Set<String> routines = new TreeSet<>();
    private final List<List<Token>> waiting = new ArrayList<>();

    Expressions(Scope scope) {
        this.scope = scope;
    }

    Set<ColumnName> inspected() {
        return inspected;
    }

    Set<String> routines() {
        return routines;
    }

    /** Looks at tokens once all relations are known. */
    void later(List<Token> tokens) {
        waiting.add(tokens);
    }

    void lookLater() {
        waiting.forEach(tokens -> look(tokens, true));
        waiting.clear();
    }

    /** @param inspects whether the result of the statement depends on these columns' values */
    void look(List<Token> tokens, boolean inspects) {
        Set<ColumnName> columns = columns(tokens);
        if (inspects) {
            inspected.addAll(columns);
        }
    }

    /** The statement depends on the values of these. */
    void inspect(Set<ColumnName> columns) {
        inspected.addAll(columns);
    }

    /** Every column that the tokens name or could name. */
    Set<ColumnName> columns(List<Token> tokens) {
        Set<ColumnName> columns = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.DOT && (i == 0 || !tokens.get(i - 1).kind().isName())) {
                columns.addAll(scope.anything()); // a field of a whole row
            }
            if (!token.kind().isName()) {
                continue;
            }
            int last = i;
            while (last + 2 < tokens.size()
                    && tokens.get(last + 1).kind() == Kind.DOT
                    && tokens.get(last + 2).kind().isName()) {
                last += 2;
            }
            boolean call = last + 1 < tokens.size() && tokens.get(last + 1).kind() == Kind.LEFT;
            if (call) {
                routine(tokens, i, last);
            } else if (last > i) {
                String qualifier = scope.fold(tokens.get(last - 2));
                columns.addAll(scope.candidates(Optional.of(qualifier), scope.fold(tokens.get(last))));
            } else if (token.kind() == Kind.QUOTED
                    || !NO_COLUMN.contains(token.text().toLowerCase(Locale.ROOT))) {
                columns.addAll(scope.candidates(Optional.empty(), scope.fold(token)));
            }
            i = last;
        }
        named.addAll(columns);
        return columns;
    }

    private void routine(List<Token> tokens, int first, int last) {
        boolean plain = first == last && tokens.get(first).kind() == Kind.WORD;
        String name = tokens.get(last).text().toLowerCase(Locale.ROOT);
        if (!plain || !HARMLESS.contains(name) && !NO_COLUMN.contains(name)) {
            StringBuilder qualified = new StringBuilder();
            for (int i = first; i <= last; i++) {
                qualified.append(scope.fold(tokens.get(i)).toLowerCase(Locale.ROOT));
            }
            routines.add(
                    tokens.subList(first, last + 1).stream().anyMatch(t -> t.kind() == Kind.DOT)
                            ? qualified.toString().replace("..", ".")
                            : name);
        }
    }

    /** The named columns of a relation, those of the output among them. */
    Set<ColumnName> columnsOf(RelationName relation, Output output) {
        Set<ColumnName> columns = new HashSet<>(named);
        if (output instanceof Output.Columns known) {
            known.columns().forEach(c -> columns.addAll(c.origins()));
        } else {
            columns.add(new ColumnName(relation, ColumnName.ANY));
        }
        columns.removeIf(c -> !c.relation().equals(relation));
        return columns;
    }

    /**
     * Whether a condition certainly leaves rows out: one of its ANDs compares a column with a value, and no OR, NOT or
     * CASE is about. What looks otherwise is taken for a condition that may hold for every row.
     */
    boolean narrows(List<Token> condition) {
        for (Token token : condition) {
            if (token.kind() == Kind.WORD
                            && Set.of("or", "not", "case", "xor")
                                    .contains(token.text().toLowerCase(Locale.ROOT))
                    || token.isOperator("||")
                    || token.kind() == Kind.BAD) {
                return false;
            }
        }
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= condition.size(); i++) {
            boolean end = i == condition.size();
            Kind kind = end ? Kind.END : condition.get(i).kind();
            depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
            if (end
                    || depth == 0
                            && kind == Kind.WORD
                            && condition.get(i).text().equalsIgnoreCase("and")) {
                if (compares(condition.subList(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean compares(List<Token> part) {
        int i = 0;
        while (i + 2 < part.size()
                && part.get(i).kind().isName()
                && part.get(i + 1).kind() == Kind.DOT) {
            i += 2;
        }
        if (i + 2 >= part.size()
                || !part.get(i).kind().isName()
                || NO_COLUMN.contains(part.get(i).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        Token operator = part.get(i + 1);
        Token value = part.get(i + 2);
        boolean single = i + 3 == part.size() && (value.kind().isLiteral() || value.kind() == Kind.PARAMETER);
        boolean list =
                operator.kind() == Kind.WORD && operator.text().equalsIgnoreCase("in") && value.kind() == Kind.LEFT;
        return list || single && Set.of("=", "<", ">", "<=", ">=").contains(operator.text());
    }
}
