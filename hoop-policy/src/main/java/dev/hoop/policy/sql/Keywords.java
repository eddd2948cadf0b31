package dev.hoop.policy.sql;

import java.util.Set;

/** Which words cannot be names where. Source: PostgreSQL docs, "SQL Key Words". */
final class Keywords {
    /** No column, no alias. */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create"
                            + " current_catalog current_date current_role current_time current_timestamp current_user default"
                            + " deferrable desc distinct do else end except false fetch for foreign from grant group having in"
                            + " initially intersect into lateral leading limit localtime localtimestamp not null offset on"
                            + " only or order placing primary references returning select session_user some symmetric"
                            + " system_user table then to trailing true union unique user using variadic when where window"
                            + " with")
                    .split(" "));
    /** A function or type at most. */
    private static final Set<String> FUNCTION_OR_TYPE = Set.of(
            ("authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left"
                            + " like natural notnull outer overlaps right similar tablesample verbose")
                    .split(" "));
    /** No label of a column without AS. */
    private static final Set<String> NO_LABEL = Set.of(
            ("array as char character create day except fetch filter for from grant group having hour intersect into"
                            + " isnull limit minute month notnull offset on order over overlaps precision returning second"
                            + " to union varying where window with within without year")
                    .split(" "));

    private Keywords() {}

    /** Whether PostgreSQL takes the word for a column or an alias. */
    static boolean isName(String word) {
        return !RESERVED.contains(word) && !FUNCTION_OR_TYPE.contains(word);
    }

    /** Whether PostgreSQL takes the word for a label that stands right behind an expression. */
    static boolean isLabel(String word) {
        return !NO_LABEL.contains(word);
    }
}
