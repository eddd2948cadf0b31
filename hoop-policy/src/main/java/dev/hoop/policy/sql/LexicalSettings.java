package dev.hoop.policy.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Settings of a connection that change how the texts after them read: where strings end, what is a name, which bytes are
 * a character. A statement that may change one in a way that cannot be told is not believed: a text that hides a statement
 * from the one reading of a string shows it to the other.
 */
final class LexicalSettings {
    static final Change SOMEHOW = new Change.ReadsSomehow();
    static final String REASON = "it may change how the texts after it read";

    private static final String CONFORMING = "standard_conforming_strings";
    private static final Set<String> POSTGRESQL = Set.of(CONFORMING, "client_encoding");
    private static final Set<String> NAMES = Set.of(
            CONFORMING,
            "client_encoding",
            "names",
            "sql_mode",
            "charset",
            "character",
            "character_set_client",
            "character_set_connection",
            "mode",
            "compatibility");

    private static final Set<String> SAFE = Set.of(
            "client_encoding utf8", "client_encoding utf-8", "client_encoding unicode", "names utf8", "names utf8mb4");
    private static final Set<String> ON = Set.of("on", "true", "yes", "1");
    private static final Set<String> OFF = Set.of("off", "false", "no", "0");

    private LexicalSettings() {}

    /** What the statement changes of them if it runs well; {@link #SOMEHOW} if that cannot be told. */
    static List<Change> changes(List<Token> statement, String sql, SqlSettings settings) {
        Optional<Change> certain = certain(statement, sql, settings);
        if (certain.isPresent()) {
            return List.of(certain.get());
        }
        return mayChange(statement, sql) ? List.of(SOMEHOW) : List.of();
    }

    private static Optional<Change> certain(List<Token> statement, String sql, SqlSettings settings) {
        return switch (settings.dialect()) {
            case POSTGRESQL -> reset(statement).or(() -> conforming(statement, sql, settings));
            case MYSQL -> mode(statement, sql, settings);
            case H2, STANDARD -> Optional.empty();
        };
    }

    /** {@code RESET} of the one or of all, {@code DISCARD ALL}. */
    private static Optional<Change> reset(List<Token> statement) {
        boolean all = statement.size() == 2
                && (statement.get(0).is("reset") || statement.get(0).is("discard"))
                && statement.get(1).is("all");
        boolean one = statement.size() == 2
                && statement.get(0).is("reset")
                && name(statement.get(1)).equals(CONFORMING);
        return all || one ? Optional.of(new Change.ReadsAsAtFirst()) : Optional.empty();
    }

    private static Optional<Change> conforming(List<Token> statement, String sql, SqlSettings settings) {
        return assigned(statement, CONFORMING, sql).flatMap(value -> {
            String said = value.toLowerCase(Locale.ROOT);
            if (!ON.contains(said) && !OFF.contains(said)) {
                return Optional.empty();
            }
            boolean local = statement.get(1).is("local");
            return Optional.of(new Change.Reads(settings.withStandardConformingStrings(ON.contains(said)), local));
        });
    }

    private static Optional<Change> mode(List<Token> statement, String sql, SqlSettings settings) {
        boolean number = statement.get(statement.size() - 1).kind() == Kind.NUMBER;
        return number
                ? Optional.empty()
                : assigned(statement, "sql_mode", sql)
                        .flatMap(settings::withSqlMode)
                        .map(s -> new Change.Reads(s, false));
    }

    /** The value of {@code SET [SESSION | LOCAL] name = value}, if it is written out and nothing follows. */
    private static Optional<String> assigned(List<Token> statement, String setting, String sql) {
        int name = statement.size() > 1
                        && (statement.get(1).is("session") || statement.get(1).is("local"))
                ? 2
                : 1;
        boolean assigns = statement.size() == name + 3
                && statement.get(0).is("set")
                && isOwn(statement.get(name), setting)
                && (statement.get(name + 1).isOperator("=")
                        || statement.get(name + 1).isOperator(":=")
                        || statement.get(name + 1).is("to"));
        return assigns ? written(statement.get(name + 2), sql) : Optional.empty();
    }

    /** Whether it is the setting of this session, and not the server's. */
    private static boolean isOwn(Token token, String setting) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return text.equals(setting)
                || text.equals("@@" + setting)
                || text.equals("@@session." + setting)
                || text.equals("@@local." + setting);
    }

    /** A word, a number, or a string that says what stands in it. */
    private static Optional<String> written(Token token, String sql) {
        String text = sql.substring(token.start(), token.end());
        if (token.kind() == Kind.WORD || token.kind() == Kind.NUMBER) {
            return Optional.of(text);
        }
        char quote = text.charAt(0);
        boolean plain = token.kind() == Kind.STRING
                && (quote == '\'' || quote == '"')
                && text.indexOf('\\') < 0
                && text.indexOf(quote, 1) == text.length() - 1;
        return plain ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }

    /** Whether the statement may change one. */
    static boolean mayChange(List<Token> statement, String sql) {
        Token first = statement.get(0);
        if (first.is("show") || first.is("set") && isSafe(statement, sql)) {
            return false;
        }
        boolean sets = first.is("set") || first.is("reset");
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.get(i);
            if (isSetConfig(token) && !harmless(statement, i + 1, sql)) {
                return true;
            }
            if (sets && NAMES.contains(name(token))) {
                return true;
            }
        }
        return mentions(statement, sql);
    }

    /** Whether its literals tell what it sets. */
    static boolean literalsTell(List<Token> statement) {
        return statement.get(0).is("set") || statement.stream().anyMatch(LexicalSettings::isSetConfig);
    }

    private static boolean isSetConfig(Token token) {
        return token.kind().isName() && token.text().equalsIgnoreCase("set_config");
    }

    /** A variable of MySQL stands with its at signs and what qualifies it. */
    private static String name(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return text.substring(Math.max(text.lastIndexOf('@'), text.lastIndexOf('.')) + 1);
    }

    /** {@code SET name = value}, where the value is the one that texts are read by. */
    private static boolean isSafe(List<Token> statement, String sql) {
        int name = statement.size() > 1
                        && (statement.get(1).is("session") || statement.get(1).is("local"))
                ? 2
                : 1;
        boolean names = statement.size() == 3 && statement.get(1).is("names");
        boolean assigns = statement.size() == name + 3
                && (statement.get(name + 1).isOperator("=")
                        || statement.get(name + 1).is("to"));
        if (!names && !assigns) {
            return false;
        }
        Token last = statement.get(statement.size() - 1);
        String value =
                sql.substring(last.start(), last.end()).toLowerCase(Locale.ROOT).replace("'", "");
        return SAFE.contains((names ? "names" : name(statement.get(name))) + " " + value);
    }

    /** Whether the call names another setting, in a plain string. */
    private static boolean harmless(List<Token> statement, int bracket, String sql) {
        return namesAnother(statement, bracket, sql) || givesAList(statement, bracket, sql);
    }

    /** Whether the value is a list, which no such setting takes, whatever the name is. */
    private static boolean givesAList(List<Token> statement, int bracket, String sql) {
        if (bracket + 3 >= statement.size()
                || !statement.get(bracket + 1).kind().isName()
                || statement.get(bracket + 2).kind() != Kind.COMMA
                || statement.get(bracket + 3).kind() != Kind.STRING) {
            return false;
        }
        Token value = statement.get(bracket + 3);
        String literal = sql.substring(value.start(), value.end());
        return literal.startsWith("'") && literal.indexOf(',') > 0 && literal.indexOf('\\') < 0;
    }

    private static boolean namesAnother(List<Token> statement, int bracket, String sql) {
        if (bracket + 2 >= statement.size()
                || statement.get(bracket).kind() != Kind.LEFT
                || statement.get(bracket + 1).kind() != Kind.STRING
                || statement.get(bracket + 2).kind() != Kind.COMMA) {
            return false;
        }
        Token argument = statement.get(bracket + 1);
        String literal = sql.substring(argument.start(), argument.end()).toLowerCase(Locale.ROOT);
        return literal.startsWith("'")
                && literal.indexOf('\\') < 0
                && !NAMES.contains(literal.substring(1, literal.length() - 1));
    }

    /** Code in strings, and settings of roles and databases: one of the names is there at all. */
    private static boolean mentions(List<Token> statement, String sql) {
        String text = sql.substring(
                        statement.get(0).start(),
                        statement.get(statement.size() - 1).end())
                .toLowerCase(Locale.ROOT);
        return POSTGRESQL.stream().anyMatch(text::contains);
    }
}
