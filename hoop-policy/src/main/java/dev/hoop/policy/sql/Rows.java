package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query answers.
 *
 * @param columns in order, or empty if they are not known
 * @param rest    what flows into columns that are not known
 * @param reason  why they are not known
 */
record Rows(Optional<List<Named>> columns, Flow rest, String reason) {
    /** A column and what flows into it. The label is empty if the server chooses. */
    record Named(String label, Flow flow) {}

    static Rows of(List<Named> columns) {
        return new Rows(Optional.of(List.copyOf(columns)), Flow.NOTHING, "");
    }

    static Rows open(Flow rest, String reason) {
        return new Rows(Optional.empty(), rest, reason);
    }

    /** Everything that flows into any column. */
    Flow all() {
        Flow all = rest.computed();
        for (Named column : columns.orElse(List.of())) {
            all = all.with(column.flow());
        }
        return all;
    }

    /** The rows of both, column by column. */
    Rows union(Rows other) {
        if (columns.isEmpty() || other.columns.isEmpty()) {
            return open(all().with(other.all()), columns.isEmpty() ? reason : other.reason);
        }
        List<Named> left = columns.get();
        List<Named> right = other.columns.get();
        if (left.size() != right.size()) {
            return open(all().with(other.all()), "queries of different width in one");
        }
        List<Named> both = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            both.add(new Named(
                    left.get(i).label(), left.get(i).flow().or(right.get(i).flow())));
        }
        return of(both);
    }

    /** The same columns under new labels; fewer labels than columns leave the others theirs. */
    Rows labelled(List<String> labels) {
        if (labels.isEmpty()) {
            return this;
        }
        if (columns.isEmpty()) {
            return this;
        }
        List<Named> named = new ArrayList<>(columns.get());
        if (labels.size() > named.size()) {
            return open(all(), "more column names than columns");
        }
        for (int i = 0; i < labels.size(); i++) {
            named.set(i, new Named(labels.get(i), named.get(i).flow()));
        }
        return of(named);
    }
}
