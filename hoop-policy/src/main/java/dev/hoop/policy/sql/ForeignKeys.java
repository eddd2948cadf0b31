package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

/**
 * Finds the foreign keys of a definition. A key compares the columns on both of its ends, when it is made and with each
 * row that is written from then on, and so tells whether a value is there: all of these columns are looked at.
 */
final class ForeignKeys {
    private final Reading reading;
    private final Cursor cursor;

    ForeignKeys(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
    }

    /** Looks through the rest of the definition, and leaves the cursor where it is. */
    void of(RelationName defined) {
        int start = cursor.position();
        for (int i = start; i < cursor.size(); i++) {
            cursor.moveTo(i);
            if (cursor.acceptWords("foreign", "key")) {
                if (cursor.peek().kind().isName()) {
                    cursor.take();
                }
                columns(defined);
            } else if (cursor.accept("references") && cursor.peek().kind().isName()) {
                columns(reading.relation(reading.dotted()));
            }
        }
        cursor.moveTo(start);
    }

    private void columns(RelationName relation) {
        if (!cursor.at(Kind.LEFT)) {
            return;
        }
        int end = cursor.closingOf(cursor.position());
        for (int i = cursor.position() + 1; i < end; i++) {
            if (cursor.at(i).kind().isName()) {
                reading.findings().inspects(new ColumnName(relation, reading.folded(cursor.at(i))));
            }
        }
    }
}
