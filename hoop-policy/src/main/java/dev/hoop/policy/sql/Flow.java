package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a value comes from.
 *
 * @param origins base columns
 * @param direct  whether it is a plain copy of one column
 * @param hidden  why more may flow into it than {@code origins} says; empty if nothing can
 */
record Flow(Set<ColumnName> origins, boolean direct, String hidden) {
    static final Flow NOTHING = new Flow(Set.of(), false, "");

    static Flow copy(ColumnName column) {
        return new Flow(Set.of(column), true, "");
    }

    static Flow derived(Set<ColumnName> origins) {
        return origins.isEmpty() ? NOTHING : new Flow(origins, false, "");
    }

    /** Both together, computed into something new. */
    Flow with(Flow other) {
        if (isNothing()) {
            return other.computed();
        }
        if (other.isNothing()) {
            return computed();
        }
        if (origins.containsAll(other.origins) && (other.hidden.isEmpty() || !hidden.isEmpty())) {
            return computed();
        }
        Set<ColumnName> all = new HashSet<>(origins);
        all.addAll(other.origins);
        return new Flow(all, false, hidden.isEmpty() ? other.hidden : hidden);
    }

    /** The same columns, no longer copied plainly. */
    Flow computed() {
        return direct ? new Flow(origins, false, hidden) : this;
    }

    /** The same, and more. */
    Flow hiding(String reason) {
        return hidden.isEmpty() ? new Flow(origins, direct, reason) : this;
    }

    /** One or the other, row by row. */
    Flow or(Flow other) {
        return direct && other.equals(this) ? this : with(other);
    }

    boolean isHidden() {
        return !hidden.isEmpty();
    }

    boolean isNothing() {
        return origins.isEmpty() && hidden.isEmpty();
    }
}
