package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which parameters of the real driver a client may give. Refused is what loads classes, reads or writes files on the
 * client's side, runs statements that no policy sees, or changes how statements are read.
 */
final class DriverParameters {
    private static final String CLASSES = "it makes the driver load a class";
    private static final String FILES = "it lets the driver or the server read or write files of the client";
    private static final String STATEMENTS = "it sends statements that no policy has judged";
    private static final String READING = "it changes how statements are read";

    private static final Pattern LOADING = Pattern.compile(
            ".*(factory|factoryarg|classname|plugin|plugins|pluginclassname|interceptors?|callback|callbackhandler"
                    + "|hostnameverifier|propertiestransform|clientinfoprovider|profilereventhandler)$");
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("loggerfile", FILES),
            Map.entry("allowlocalinfile", FILES),
            Map.entry("allowloadlocalinfile", FILES),
            Map.entry("allowloadlocalinfileinpath", FILES),
            Map.entry("allowurlinlocalinfile", FILES),
            Map.entry("pgservicefile", FILES),
            Map.entry("service", FILES),
            Map.entry("useconfigs", READING),
            Map.entry("logger", CLASSES),
            Map.entry("autodeserialize", CLASSES),
            Map.entry("xmlfactoryfactory", CLASSES),
            Map.entry("initsql", STATEMENTS),
            Map.entry("connectioninitsql", STATEMENTS),
            Map.entry("sessionvariables", READING),
            Map.entry("options", STATEMENTS),
            Map.entry("replication", "it opens a stream of changes that no policy sees"),
            Map.entry("allowencodingchanges", READING),
            Map.entry("jaasapplicationname", CLASSES));
    /** Of pgjdbc, whose data sources spell them out in the URLs that they make. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "jaasapplicationname", "pgjdbc",
            "sslfactory", "org.postgresql.ssl.LibPQFactory",
            "xmlfactoryfactory", "");

    private static final Set<String> H2 = Set.of(
            "user",
            "password",
            "mode",
            "schema",
            "db_close_delay",
            "db_close_on_exit",
            "database_to_upper",
            "database_to_lower",
            "case_insensitive_identifiers",
            "ifexists",
            "forbid_creation",
            "lock_timeout",
            "query_timeout",
            "network_timeout",
            "default_lock_timeout",
            "default_null_ordering",
            "non_keywords",
            "auto_server",
            "auto_reconnect",
            "open_new",
            "cipher",
            "file_lock",
            "access_mode_data",
            "time zone",
            "write_delay",
            "cache_size",
            "max_length_inplace_lob",
            "password_hash",
            "zero_based_enums");
    private static final Pattern SECRET =
            Pattern.compile(".*(user|pass|secret|token|key|cred|cert|store|auth|hash|cipher|login).*");

    private DriverParameters() {}

    /** Whether the parameter may be shown. */
    static boolean harmless(String name) {
        return !SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** @throws HoopException with {@code HOOP-RESOURCE}, naming the parameter and the reason, never its value */
    static void check(String scheme, Map<String, String> parameters) {
        parameters.forEach((name, value) -> check(scheme, name, value));
    }

    private static void check(String scheme, String name, String value) {
        String folded = name.toLowerCase(Locale.ROOT).trim();
        if (scheme.equals("h2")) {
            if (!H2.contains(folded)) {
                throw refused(
                        name,
                        folded.equals("init") ? STATEMENTS : "only settings of H2 that are known to be harmless pass");
            }
            return;
        }
        if (value.equals(DEFAULTS.get(folded))) {
            return;
        }
        boolean off = value.equalsIgnoreCase("false") || value.equals("0");
        if (LOADING.matcher(folded).matches()) {
            throw refused(name, CLASSES);
        }
        boolean judged = scheme.equals("postgresql") && name.equals("options"); // see StartupOptions
        if (REFUSED.containsKey(folded) && !off && !judged) {
            throw refused(name, REFUSED.get(folded));
        }
        if (folded.equals("preferquerymode") && !value.toLowerCase(Locale.ROOT).startsWith("extended")) {
            throw refused(name, READING);
        }
    }

    private static HoopException refused(String name, String reason) {
        String shown = name.length() > 64 ? name.substring(0, 64) : name;
        return new HoopException(
                ErrorCode.RESOURCE,
                "The driver's parameter '" + shown + "' is refused: " + reason
                        + ". Take it out of the URL and properties");
    }
}
