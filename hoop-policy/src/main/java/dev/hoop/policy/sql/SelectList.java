package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a plain query, and where their values come from. */
record SelectList(List<Token> tokens, Scope scope, Expressions expressions) {
    Output output() {
        List<OutputColumn> columns = new ArrayList<>();
        boolean unresolved = false;
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            Kind kind = i == tokens.size() ? Kind.END : tokens.get(i).kind();
            depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
            if (i == tokens.size() || depth == 0 && kind == Kind.COMMA) {
                if (i == from) {
                    throw new NotUnderstood("an empty place in the list of columns");
                }
                unresolved |= !item(tokens.subList(from, i), columns);
                from = i + 1;
            }
        }
        if (unresolved) {
            return new Output.Unresolved("the columns behind * are not known");
        }
        if (!scope.relations().isEmpty() && !scope.isKnown()) {
            // Without the catalog, a relation may be a view: its columns may come from anywhere.
            return new Output.Unresolved("a relation is not in the catalog");
        }
        return new Output.Columns(columns);
    }

    /** @return false if it stands for columns that are not known */
    private boolean item(List<Token> item, List<OutputColumn> columns) {
        Token last = item.get(item.size() - 1);
        boolean star = last.isOperator("*");
        if (star && (item.size() == 1 || item.size() == 3 && item.get(1).kind() == Kind.DOT)) {
            Optional<String> of = item.size() == 1 ? Optional.empty() : Optional.of(scope.fold(item.get(0)));
            Optional<List<ColumnName>> all = scope.columns(of);
            all.ifPresent(names -> names.forEach(c -> columns.add(new OutputColumn(c.name(), Set.of(c), true))));
            return all.isPresent();
        }
        if (star) {
            throw new NotUnderstood("a * behind something that is no table");
        }
        List<Token> value = item;
        Set<ColumnName> origins = new java.util.HashSet<>();
        String label = "";
        int size = item.size();
        if (size > 2 && last.kind().isName() && item.get(size - 2).is("as") || size > 2 && isAs(item.get(size - 2))) {
            value = item.subList(0, size - 2);
            label = scope.fold(last);
        } else if (size > 1 && last.kind().isName() && endsValue(item.get(size - 2))) {
            value = item.subList(0, size - 1); // an alias without AS
            label = scope.fold(last);
            origins.addAll(expressions.columns(item)); // should it be no alias but a column behind a modifier
        }
        origins.addAll(expressions.columns(value));
        boolean plain = plain(value) && origins.size() == 1;
        if (label.isEmpty() && plain(value)) {
            label = scope.fold(value.get(value.size() - 1));
        }
        boolean direct = plain && !origins.iterator().next().name().equals(ColumnName.ANY);
        columns.add(new OutputColumn(label, origins, direct));
        return true;
    }

    private static boolean isAs(Token token) {
        return token.kind() == Kind.WORD && token.text().equalsIgnoreCase("as");
    }

    private static boolean endsValue(Token token) {
        return token.kind() == Kind.RIGHT
                || token.kind().isName()
                || token.kind().isLiteral();
    }

    /** Whether it is a column's name, qualified or not. */
    private static boolean plain(List<Token> value) {
        for (int i = 0; i < value.size(); i++) {
            boolean fits =
                    i % 2 == 0 ? value.get(i).kind().isName() : value.get(i).kind() == Kind.DOT;
            if (!fits) {
                return false;
            }
        }
        return value.size() % 2 == 1;
    }
}
