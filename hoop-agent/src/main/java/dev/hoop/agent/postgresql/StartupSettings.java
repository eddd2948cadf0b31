package dev.hoop.agent.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client's startup message sets beside user and database. What only changes how values are shown goes on to the
 * server. Anything else is the statement that it amounts to, so that the policy can judge it, and takes effect before the
 * first one of the client's. Source: PostgreSQL, "Message Formats", StartupMessage; "libpq: options".
 *
 * @param parameters for the server
 * @param statements that they amount to, each for the policy
 */
record StartupSettings(Map<String, String> parameters, List<String> statements) {
    private static final Set<String> OWN = Set.of("user", "database", "options", "replication");
    private static final Set<String> SHOWING = Set.of(
            "application_name", "client_encoding", "datestyle", "intervalstyle", "timezone", "extra_float_digits");
    /** What texts are read by stays as the server has it. */
    private static final Set<String> READING = Set.of("standard_conforming_strings", "backslash_quote");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    /** Between options are spaces; a backslash takes the next character's meaning away. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\\\\]|\\\\.)+");

    /**
     * @param given the parameters of a startup message
     * @throws HoopException with {@code HOOP-PROTOCOL} if it asks for what is refused
     */
    static StartupSettings of(Map<String, String> given) {
        if (given.containsKey("replication") && !off(given.get("replication"))) {
            throw refused("replication is not let through: what it reads cannot be masked");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!OWN.contains(name) && !name.startsWith("_pq_.")) {
                settings.put(name.toLowerCase(Locale.ROOT), value);
            }
        });
        options(given.getOrDefault("options", ""), settings);
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> statements = new ArrayList<>();
        settings.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                throw refused("it has a parameter that is no setting's name");
            }
            if (READING.contains(name)) {
                throw refused("the setting " + name + " changes how statements are read. Set it by a statement");
            }
            if (!SHOWING.contains(name)) {
                statements.add("SET " + name + " TO '" + value.replace("'", "''") + "'");
            }
            parameters.put(name, value);
        });
        return new StartupSettings(parameters, statements);
    }

    private static boolean off(String value) {
        return Set.of("false", "off", "no", "0").contains(value.toLowerCase(Locale.ROOT));
    }

    private static void options(String options, Map<String, String> settings) {
        Matcher words = WORD.matcher(options);
        while (words.find()) {
            String word = unescaped(words.group());
            String setting;
            if (word.equals("-c")) {
                setting = words.find() ? unescaped(words.group()) : "";
            } else if (word.startsWith("--") || word.startsWith("-c")) {
                setting = word.substring(2);
            } else {
                throw refused("of its options only settings, as -c name=value, can be judged");
            }
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw refused("behind -c in its options comes name=value");
            }
            settings.put(
                    setting.substring(0, equals).toLowerCase(Locale.ROOT).replace('-', '_'),
                    setting.substring(equals + 1));
        }
    }

    private static String unescaped(String word) {
        return word.replaceAll("(?s)\\\\(.)", "$1");
    }

    private static HoopException refused(String why) {
        return new HoopException(ErrorCode.PROTOCOL, "The client's startup is refused: " + why);
    }
}
