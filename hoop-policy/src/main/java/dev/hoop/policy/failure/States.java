package dev.hoop.policy.failure;

import java.util.Map;

/** What SQLSTATEs mean. Source: ISO/IEC 9075-2, "SQLSTATE class and subclass codes"; PostgreSQL, "PostgreSQL Error Codes". */
public final class States {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("22001", "A text is too long for its type"),
            Map.entry("22003", "A number is out of range"),
            Map.entry("22007", "A date or time is malformed"),
            Map.entry("22012", "Division by zero"),
            Map.entry("22018", "A value cannot be cast to the type"),
            Map.entry("22P02", "A value cannot be read as the type"),
            Map.entry("23502", "A column that must not be NULL would be"),
            Map.entry("23503", "A foreign key is violated"),
            Map.entry("23505", "A unique key is violated"),
            Map.entry("23514", "A check constraint is violated"),
            Map.entry("40001", "The transaction cannot be serialized"),
            Map.entry("40P01", "A deadlock was found"),
            Map.entry("57014", "The statement was cancelled"),
            Map.entry("P0001", "A function raised an exception"));
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("01", "A warning"),
            Map.entry("02", "There are no data"),
            Map.entry("08", "The connection failed"),
            Map.entry("0A", "The feature is not supported"),
            Map.entry("21", "The number of rows or columns is wrong"),
            Map.entry("22", "A value is invalid"),
            Map.entry("23", "A constraint is violated"),
            Map.entry("25", "The transaction is in the wrong state"),
            Map.entry("28", "The login was refused"),
            Map.entry("40", "The transaction was rolled back"),
            Map.entry("42", "The statement is wrong, or access to what it names is refused"),
            Map.entry("53", "The target is out of resources"),
            Map.entry("54", "A limit of the target is exceeded"),
            Map.entry("55", "An object of the target is in the wrong state"),
            Map.entry("57", "An operator intervened"),
            Map.entry("58", "The target's system failed"),
            Map.entry("P0", "A function raised an exception"));

    private States() {}

    /** What the state means, as a sentence without its full stop. @param state may be null */
    public static String text(String state) {
        if (state == null) {
            return "The target reports a failure";
        }
        String known = NAMES.get(state);
        if (known == null && state.length() == 5) {
            known = CLASSES.get(state.substring(0, 2));
        }
        return known == null ? "The target reports a failure" : known;
    }

    /** What is said in place of a text that may hold a row's value. @param state may be null */
    public static String withheld(String state) {
        return text(state) + ". The target's own text is withheld, since the policy masks values that it could hold";
    }
}
