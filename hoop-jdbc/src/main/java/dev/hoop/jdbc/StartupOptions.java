package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's {@code options} parameter, such as {@code -c statement_timeout=5s}: settings that take effect before the
 * first statement. Each is the statement that it amounts to, so that the policy can judge it. Source: PostgreSQL,
 * "Parameter Interaction via the Configuration File", "libpq: options".
 */
final class StartupOptions {
    /** Between options are spaces; a backslash takes the next character's meaning away. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\\\\]|\\\\.)+");

    private static final Pattern SETTING = Pattern.compile("([A-Za-z_][A-Za-z0-9_.\\-]*)=(.*)", Pattern.DOTALL);
    /** What texts are read by: they are not tracked, so they stay as they are. */
    private static final Set<String> READING =
            Set.of("standard_conforming_strings", "backslash_quote", "client_encoding", "escape_string_warning");

    private StartupOptions() {}

    /**
     * The statements that the options amount to.
     *
     * @throws HoopException with {@code HOOP-RESOURCE} if they are not settings, or change how texts are read
     */
    static List<String> statements(String options) {
        List<String> statements = new ArrayList<>();
        Matcher words = WORD.matcher(options);
        while (words.find()) {
            String word = unescaped(words.group());
            if (word.equals("-c")) {
                if (!words.find()) {
                    throw refused("behind -c comes name=value");
                }
                statements.add(statement(unescaped(words.group())));
            } else if (word.startsWith("--") || word.startsWith("-c")) {
                statements.add(statement(word.substring(2)));
            } else {
                throw refused("only settings, as -c name=value, can be judged");
            }
        }
        return statements;
    }

    private static String unescaped(String word) {
        return word.replaceAll("(?s)\\\\(.)", "$1");
    }

    private static String statement(String setting) {
        Matcher parts = SETTING.matcher(setting);
        if (!parts.matches()) {
            throw refused("behind -c comes name=value");
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT).replace('-', '_');
        if (READING.contains(name)) {
            throw refused("the setting " + name + " changes how statements are read");
        }
        return "SET " + name + " TO '" + parts.group(2).replace("'", "''") + "'";
    }

    private static HoopException refused(String reason) {
        return new HoopException(
                ErrorCode.RESOURCE,
                "The driver's parameter 'options' is refused: " + reason + ". Take it out of the URL and properties");
    }
}
