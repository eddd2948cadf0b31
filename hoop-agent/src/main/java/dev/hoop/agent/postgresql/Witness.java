package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.RowDescription.Field;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.Guard;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.operation.ColumnName;

import java.util.Optional;

/**
 * A second witness of where a result's columns come from, beside what was read in the statement: the server's own word, by
 * the ids of tables and columns in its description. It can only add doubt.
 */
final class Witness {
    private final Guard guard;
    private final TableIds tables;

    Witness(Guard guard, TableIds tables) {
        this.guard = guard;
        this.tables = tables;
    }

    /** @throws HoopException with {@code HOOP-INTERNAL} if the server calls a column masked that has no mask here */
    void check(Columns columns, ResultGuard result) {
        for (int i = 1; i <= columns.columns(); i++) {
            Field field = columns.field(i);
            if (field.table() == 0 || result.masked(i)) {
                continue;
            }
            Optional<ColumnName> origin = tables.column(field.table(), field.column());
            if (origin.filter(guard::masked).isPresent()) {
                throw new HoopException(
                        ErrorCode.INTERNAL,
                        "The target says that column " + i + " of the result is " + origin.get()
                                + ", which is masked, while the statement was read otherwise, so nothing of it is"
                                + " delivered. Please report the statement");
            }
        }
    }
}
