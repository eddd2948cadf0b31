package dev.hoop.policy;

import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Masks;
import dev.hoop.policy.masking.TextType;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Relation;
import dev.hoop.policy.sql.Statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which mask each column of a result gets. Immutable.
 *
 * <p>A result that is not what the statement was read to answer (more columns, other labels) has no known origins: all
 * of it is redacted if anything at all could be masked.
 */
final class ResultPlan {
    private final List<ResultColumn> columns;
    private final Mask[] masks; // by column - 1; null where there is none
    private final int[] lengths;
    private final TextType[] types;

    private ResultPlan(ResultShape shape, Mask[] masks) {
        this.masks = masks;
        lengths = new int[masks.length];
        types = new TextType[masks.length];
        List<ResultColumn> described = new ArrayList<>(masks.length);
        for (int i = 0; i < masks.length; i++) {
            lengths[i] = shape.length(i + 1);
            types[i] = masks[i] == null ? TextType.TEXT : TextType.of(shape.type(i + 1));
            Optional<String> mask = Optional.ofNullable(masks[i]).map(Mask::name);
            described.add(new ResultColumn(shape.label(i + 1), shape.type(i + 1), mask));
        }
        columns = List.copyOf(described);
    }

    static ResultPlan of(Statement statement, SessionPolicy policy, ResultShape shape) {
        boolean understood =
                statement.operation().unknown().isEmpty(); // else what is told of its columns may not be all
        Mask[] masks = new Mask[shape.columns()];
        if (understood && statement.output() instanceof Output.Columns known && matches(known, shape)) {
            for (int i = 0; i < masks.length; i++) {
                masks[i] = ColumnMask.of(known.columns().get(i), policy).orNull();
            }
        } else {
            boolean beyond = !understood || beyond(statement.output(), shape);
            Arrays.fill(masks, ColumnMask.ofAny(statement, policy, beyond).orNull());
        }
        return new ResultPlan(shape, masks);
    }

    /** For a result of which nothing is known. */
    static ResultPlan unresolved(SessionPolicy policy, ResultShape shape) {
        Mask[] masks = new Mask[shape.columns()];
        if (policy.masksAnything()) {
            Arrays.fill(masks, Masks.redact());
        }
        return new ResultPlan(shape, masks);
    }

    /** For a result that describes the target and holds no row of it. */
    static ResultPlan open(ResultShape shape) {
        return new ResultPlan(shape, new Mask[shape.columns()]);
    }

    /** For a result whose labels name columns of the relation. Any other label can be any column of it. */
    static ResultPlan columnsOf(Relation relation, SessionPolicy policy, ResultShape shape) {
        Mask[] masks = new Mask[shape.columns()];
        for (int i = 0; i < masks.length; i++) {
            String label = shape.label(i + 1);
            String column = relation.columns().contains(label) ? label : ColumnName.ANY;
            masks[i] = policy.mask(new ColumnName(relation.name(), column)).orElse(null);
        }
        return new ResultPlan(shape, masks);
    }

    private static boolean matches(Output.Columns known, ResultShape shape) {
        if (known.columns().size() != shape.columns()) {
            return false;
        }
        for (int i = 0; i < shape.columns(); i++) {
            String label = known.columns().get(i).label();
            if (!label.isEmpty() && !label.equalsIgnoreCase(shape.label(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there may be values in it that are of nothing that the statement is known to read. */
    private static boolean beyond(Output output, ResultShape shape) {
        return output instanceof Output.Unresolved unresolved && unresolved.beyond()
                || output instanceof Output.Columns known
                        && (known.columns().size() != shape.columns()
                                || known.columns().stream().anyMatch(OutputColumn::hidden));
    }

    /** Whether the plan was made for a result of this shape. */
    boolean fits(ResultShape shape) {
        if (shape.columns() != masks.length) {
            return false;
        }
        for (int i = 0; i < masks.length; i++) {
            boolean same = columns.get(i).label().equals(shape.label(i + 1))
                    && (masks[i] == null
                            || columns.get(i).type().equals(shape.type(i + 1)) && lengths[i] == shape.length(i + 1));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    List<ResultColumn> columns() {
        return columns;
    }

    /** The mask, or null. */
    Mask mask(int column) {
        return masks[column - 1];
    }

    /** What a masked text of the column must be. */
    TextType type(int column) {
        return types[column - 1];
    }

    int length(int column) {
        return lengths[column - 1];
    }
}
