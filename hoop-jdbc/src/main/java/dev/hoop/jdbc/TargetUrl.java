package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.sql.Dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@code jdbc:hoop:} URL, taken apart. Immutable.
 *
 * @param real       what the real driver gets: without hoop's own parameters
 * @param scheme     of the real URL, such as {@code postgresql}
 * @param address    host, port and database, or whatever names the target; without credentials and parameters
 * @param settings   hoop's own parameters
 * @param parameters the real driver's parameters, decoded, in order
 */
record TargetUrl(
        String real, String scheme, String address, Map<String, String> settings, Map<String, String> parameters) {
    static final String PREFIX = "jdbc:hoop:";

    private static final Set<String> SEMICOLONS = Set.of("h2", "sqlserver", "derby", "hsqldb", "jtds", "db2");
    private static final Map<String, String> PORTS = Map.of("postgresql", "5432", "mysql", "3306", "mariadb", "3306");

    TargetUrl {
        settings = Map.copyOf(settings);
        parameters = new LinkedHashMap<>(parameters);
    }

    static boolean claims(String url) {
        return url != null && url.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** @throws HoopException with {@code HOOP-RESOURCE} if it cannot be read; the message does not repeat it */
    static TargetUrl of(String url) {
        String rest = url.substring(PREFIX.length());
        int colon = rest.indexOf(':');
        if (colon < 1 || !rest.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            throw unreadable(
                    "behind it comes the real URL without its jdbc:, as in jdbc:hoop:postgresql://host/database");
        }
        String scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
        if (scheme.equals("hoop") || scheme.equals("jdbc")) {
            throw unreadable("the prefix stands there once, and the real URL comes without its jdbc:");
        }
        return semicolons(scheme) ? split(scheme, rest, ';', ";") : split(scheme, rest, '?', "&");
    }

    private static boolean semicolons(String scheme) {
        return SEMICOLONS.contains(scheme);
    }

    private static TargetUrl split(String scheme, String rest, char start, String between) {
        int query = rest.indexOf(start);
        String body = query < 0 ? rest : rest.substring(0, query);
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        String tail = query < 0 ? "" : rest.substring(query + 1);
        for (String part : tail.split(between)) {
            int equals = part.indexOf('=');
            String name = decoded(start, equals < 0 ? part : part.substring(0, equals))
                    .trim();
            String value = equals < 0 ? "" : decoded(start, part.substring(equals + 1));
            if (name.toLowerCase(Locale.ROOT).startsWith("hoop.")) {
                settings.put(name.toLowerCase(Locale.ROOT), value);
            } else if (!part.isEmpty()) {
                parameters.put(name, value);
                kept.add(part);
            }
        }
        String real = "jdbc:" + body + (kept.isEmpty() ? "" : start + String.join(between, kept));
        return new TargetUrl(real, scheme, address(scheme, body), settings, parameters);
    }

    private static String decoded(char start, String text) {
        if (start == ';') {
            return text;
        }
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable("a parameter is not encoded as in a URL");
        }
    }

    private static String address(String scheme, String body) {
        String rest = body.substring(scheme.length() + 1);
        String port = PORTS.get(scheme);
        if (!rest.startsWith("//")) {
            return port == null ? rest : "localhost:" + port + "/" + rest;
        }
        rest = rest.substring(2);
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String database = slash < 0 ? "" : rest.substring(slash);
        if (authority.contains("(")) {
            throw unreadable("hosts with settings of their own, in parentheses, are refused");
        }
        if (authority.substring(authority.lastIndexOf('@') + 1).contains("%") || database.contains("%")) {
            throw unreadable("a host or database that is encoded, with %, is refused: write it as it is");
        }
        return hosts(authority, port) + database;
    }

    private static String hosts(String authority, String port) {
        String named = authority.substring(authority.lastIndexOf('@') + 1); // what is before it are credentials
        return List.of(named.split(",")).stream()
                .map(h -> port == null || h.matches(".*:[0-9]+") ? h : (h.isEmpty() ? "localhost" : h) + ":" + port)
                .collect(Collectors.joining(","));
    }

    private static HoopException unreadable(String expected) {
        return new HoopException(ErrorCode.RESOURCE, "The URL after jdbc:hoop: cannot be read: " + expected);
    }

    Dialect dialect() {
        return switch (scheme) {
            case "postgresql" -> Dialect.POSTGRESQL;
            case "mysql", "mariadb" -> Dialect.MYSQL;
            case "h2" -> Dialect.H2;
            default -> Dialect.STANDARD;
        };
    }

    /** The kind of resource, as {@code hoop.yaml} has it. */
    String kind() {
        return switch (dialect()) {
            case POSTGRESQL -> "postgresql";
            case MYSQL -> "mysql";
            case H2, STANDARD -> "jdbc";
        };
    }

    /** What clients may see of it: with the real scheme, and with no parameter that could be secret. */
    String shown() {
        String slashes = real.startsWith("jdbc:" + scheme + "://") ? "//" : "";
        StringBuilder shown = new StringBuilder(PREFIX + scheme + ":" + slashes + address);
        char before = semicolons(scheme) ? ';' : '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            if (DriverParameters.harmless(parameter.getKey())) {
                shown.append(before).append(parameter.getKey()).append('=').append(parameter.getValue());
                before = semicolons(scheme) ? ';' : '&';
            }
        }
        return shown.toString();
    }

    /** Without parameters, which may be secret. */
    @Override
    public String toString() {
        return PREFIX + scheme + " at " + address;
    }
}
