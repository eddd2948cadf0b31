package dev.hoop.jdbc.vendor;

import dev.hoop.jdbc.guarded.Vendor;
import dev.hoop.policy.failure.Quoted;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** H2. Its messages quote values and the whole statement, so little of them passes. */
public final class H2Vendor implements Vendor {
    public static final Vendor INSTANCE = new H2Vendor();

    /** By code: what the message begins with, up to where values may come. Source: H2, "ErrorCode". */
    private static final Map<Integer, Pattern> HARMLESS = Map.of(
            23505, Pattern.compile("Unique index or primary key violation: \"[\\w.]+ ON [\\w.]+\\([\\w ,]+\\)"),
            23502, Pattern.compile("NULL not allowed for column \"[\\w.]+\""),
            23506, Pattern.compile("Referential integrity constraint violation"),
            23503, Pattern.compile("Referential integrity constraint violation"),
            23513, Pattern.compile("Check constraint violation: \"[\\w.]+"),
            22012, Pattern.compile("Division by zero"),
            22001, Pattern.compile("Value too long for column \"[\\w. ]+(\\([0-9]+\\))?\""));
    /** About names in the client's statement. */
    private static final Set<Integer> NAMES =
            Set.of(42101, 42102, 42103, 42104, 42111, 42112, 42121, 42122, 90079, 90022, 90012, 57014, 40001, 50200);

    private H2Vendor() {}

    @Override
    public Optional<String> text(Object value) {
        String name = value.getClass().getName();
        return name.equals("org.h2.api.Interval") ? Optional.of(value.toString()) : Optional.empty();
    }

    @Override
    public Optional<String> harmless(SQLException failure, String sql) {
        String message = String.valueOf(failure.getMessage());
        int statement = message.indexOf("; SQL statement:");
        String text = statement < 0 ? message : message.substring(0, statement);
        Pattern pattern = HARMLESS.get(failure.getErrorCode());
        if (pattern != null) {
            Matcher beginning = pattern.matcher(text);
            return beginning.lookingAt() ? Optional.of(beginning.group()) : Optional.empty();
        }
        return NAMES.contains(failure.getErrorCode()) && Quoted.onlyNames(text, sql, Set.of())
                ? Optional.of(text)
                : Optional.empty();
    }
}
