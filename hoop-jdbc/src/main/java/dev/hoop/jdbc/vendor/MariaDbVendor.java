package dev.hoop.jdbc.vendor;

import dev.hoop.audit.ErrorCode;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Vendor;
import dev.hoop.policy.Guard;
import dev.hoop.policy.failure.Quoted;
import dev.hoop.policy.sql.SqlSettings;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MariaDB and MySQL. A SIGNAL can carry any text under any number, so a message must look as its number's does. */
public final class MariaDbVendor implements Vendor {
    public static final Vendor INSTANCE = new MariaDbVendor();

    private static final Pattern CONNECTION = Pattern.compile("^\\(conn=[0-9]+\\) ");
    private static final String NAME = "['`][\\w.$]+['`]";
    /** By number. Source: MariaDB, "MariaDB Error Codes". */
    private static final Map<Integer, Pattern> NAMES = Map.ofEntries(
            Map.entry(1044, Pattern.compile("Access denied for user .* to database " + NAME)),
            Map.entry(1048, Pattern.compile("Column " + NAME + " cannot be null")),
            Map.entry(1049, Pattern.compile("Unknown database " + NAME)),
            Map.entry(1050, Pattern.compile("Table " + NAME + " already exists")),
            Map.entry(1051, Pattern.compile("Unknown table " + NAME)),
            Map.entry(1054, Pattern.compile("Unknown column " + NAME + " in '[A-Z ]+'")),
            Map.entry(1060, Pattern.compile("Duplicate column name " + NAME)),
            Map.entry(1091, Pattern.compile("Can't DROP .*" + NAME + "; check that (it|column/key) exists")),
            Map.entry(1146, Pattern.compile("Table " + NAME + " doesn't exist")),
            Map.entry(1305, Pattern.compile("(FUNCTION|PROCEDURE) [\\w.]+ does not exist")),
            Map.entry(1364, Pattern.compile("Field " + NAME + " doesn't have a default value")),
            Map.entry(1205, Pattern.compile("Lock wait timeout exceeded; try restarting transaction")),
            Map.entry(1213, Pattern.compile("Deadlock found when trying to get lock; try restarting transaction")),
            Map.entry(1317, Pattern.compile("Query execution was interrupted")));

    private static final Pattern KEY = Pattern.compile("Duplicate entry '.*' for key '([\\w.$]+)'", Pattern.DOTALL);
    private static final Pattern SYNTAX =
            Pattern.compile("(You have an error in your SQL syntax; .*?) near '.*' at line [0-9]+", Pattern.DOTALL);

    private MariaDbVendor() {}

    @Override
    public SqlSettings settings(Connection bare, SqlSettings usual) throws SQLException {
        String mode = mode(bare);
        return usual.withSqlMode(mode)
                .orElseThrow(() -> new Refusal(
                        ErrorCode.RESOURCE,
                        "The target reads SQL as another product does, or in a way that hoop does not know (sql_mode "
                                + mode + "). Have it set up without ORACLE, MSSQL and modes that are newer than hoop"));
    }

    /** Asked only when it is in doubt, since that takes a statement. */
    @Override
    public void report(Connection bare, Guard guard) throws SQLException {
        if (!guard.knowsHowTextsRead()) {
            guard.reported("sql_mode", mode(bare));
        }
    }

    private static String mode(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement();
                ResultSet mode = statement.executeQuery("SELECT @@SESSION.sql_mode")) {
            mode.next();
            return String.valueOf(mode.getString(1)).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public Optional<String> harmless(SQLException failure, String sql) {
        String text = CONNECTION.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
        if (failure.getErrorCode() == 1062) {
            Matcher key = KEY.matcher(text);
            return key.matches() && Quoted.onlyNames("'" + key.group(1) + "'", key.group(1), Set.of())
                    ? Optional.of("Duplicate entry for key '" + key.group(1) + "'")
                    : Optional.empty();
        }
        if (failure.getErrorCode() == 1064) {
            Matcher syntax = SYNTAX.matcher(text);
            return syntax.matches() ? Optional.of("You have an error in your SQL syntax") : Optional.empty();
        }
        Pattern pattern = NAMES.get(failure.getErrorCode());
        boolean known = pattern != null && pattern.matcher(text).matches();
        return known && names(text, sql) ? Optional.of(text) : Optional.empty();
    }

    /** The server qualifies names with the database, and says in which clause it looked. */
    private static boolean names(String text, String sql) {
        String bare = text.replaceAll("'[\\w$]+\\.([\\w$]+)'", "'$1'").replaceAll(" in '[A-Z ]+'$", "");
        return Quoted.onlyNames(bare, sql, Set.of());
    }
}
