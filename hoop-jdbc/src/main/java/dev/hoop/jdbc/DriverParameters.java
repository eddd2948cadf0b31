package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which parameters of the real driver a client may give: those that are known to be harmless. Any other could load
 * classes, read or write files on the client's side, run statements that no policy sees, lead to another server than the
 * URL names, or change how statements are read; one that a driver learns tomorrow could do so, too.
 *
 * <p>Sources: pgjdbc 42.7 "Connection Parameters"; MariaDB Connector/J 3.5 "Connection Strings"; MySQL Connector/J 9
 * "Configuration Properties"; H2 2.5 "Settings".
 */
final class DriverParameters {
    private static final Set<String> POSTGRESQL = names("""
            user password ApplicationName connectTimeout loginTimeout socketTimeout cancelSignalTimeout queryTimeout
            sslResponseTimeout gssResponseTimeout ssl sslmode sslNegotiation sslcert sslkey sslrootcert sslpassword
            pemKeyAlgorithm channelBinding requireAuth scramMaxIterations gssEncMode kerberosServerName useSpnego gsslib
            tcpKeepAlive tcpNoDelay sendBufferSize receiveBufferSize maxSendBufferSize maxResultBuffer
            targetServerType loadBalanceHosts hostRecheckSeconds assumeMinServerVersion protocolVersion
            currentSchema readOnly readOnlyMode autosave cleanupSavepoints
            prepareThreshold preparedStatementCacheQueries preparedStatementCacheSizeMiB
            databaseMetadataCacheFields databaseMetadataCacheFieldsMiB flushCacheOnDdl
            defaultRowFetchSize adaptiveFetch adaptiveFetchMinimum adaptiveFetchMaximum
            reWriteBatchedInserts reWriteBatchedInsertsSize binaryTransfer binaryTransferEnable binaryTransferDisable
            stringtype unknownLength disableColumnSanitiser hideUnprivilegedObjects quoteReturningIdentifiers
            escapeSyntaxCallMode convertBooleanToNumeric groupStartupParameters logServerErrorDetail
            logUnclosedConnections preferQueryMode localSocketAddress gssUseDefaultCreds
            loggerLevel classLoaderStrategy jaasLogin sspiServiceClass""");
    private static final Set<String> MYSQL = names("""
            user password connectTimeout socketTimeout tcpKeepAlive tcpNoDelay tcpKeepIdle tcpKeepCount tcpKeepInterval
            tcpAbortiveClose tcpRcvBuf tcpSndBuf sslMode useSSL requireSSL verifyServerCertificate trustServerCertificate
            enabledSslCipherSuites enabledSslProtocolSuites tlsCiphersuites tlsVersions serverSslCert keyStore trustStore
            keyStorePassword trustStorePassword keyPassword keyStoreType trustStoreType
            clientCertificateKeyStoreUrl clientCertificateKeyStorePassword clientCertificateKeyStoreType
            trustCertificateKeyStoreUrl trustCertificateKeyStorePassword trustCertificateKeyStoreType
            fallbackToSystemKeyStore fallbackToSystemTrustStore restrictedAuth disconnectOnExpiredPasswords
            useUnicode characterEncoding connectionCollation useCompression maxAllowedPacket
            timezone serverTimezone connectionTimeZone forceConnectionTimeZoneToSession preserveInstants
            useLegacyDatetimeCode pureLocalDateTime autocommit transactionIsolation defaultFetchSize useCursorFetch
            useServerPrepStmts cachePrepStmts cacheServerConfiguration prepStmtCacheSize prepStmtCacheSqlLimit
            rewriteBatchedStatements useBulkStmts useBulkStmtsForInserts continueBatchOnError disablePipeline
            useAffectedRows useLocalSessionState useLocalTransactionState readOnlyPropagatesToServer
            returnMultiValuesGeneratedIds jdbcCompliantTruncation tinyInt1isBit transformedBitIsBoolean yearIsDateType
            zeroDateTimeBehavior oldModeNoPrecisionTimestamp uuidAsString geometryDefaultType useMysqlMetadata
            useInformationSchema nullDatabaseMeansCurrent nullCatalogMeansCurrent useCatalogTerm databaseTerm
            blankTableNameMeta metaExportedKeys failOverReadOnly retriesAllDown
            galeraAllowedState allowMultiQueries useIpForKillQuery useReadAheadInput maxAllowedColumns
            connectionAttributes maxReconnects initialTimeout""");
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
    private static final Map<String, Set<String>> HARMLESS =
            Map.of("postgresql", POSTGRESQL, "mysql", MYSQL, "mariadb", MYSQL, "h2", H2);
    /** What a client that gives it wants most often; everything else that is refused has the general reason. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("socketfactory", "it makes the driver load a class"),
            Map.entry("sslfactory", "it makes the driver load a class"),
            Map.entry("loggerfile", "it lets the driver write files of the client"),
            Map.entry("allowlocalinfile", "it lets the server read files of the client"),
            Map.entry("allowloadlocalinfile", "it lets the server read files of the client"),
            Map.entry("autodeserialize", "it makes the driver load classes that the server names"),
            Map.entry("pghost", "it leads to another server than the URL names"),
            Map.entry("pgport", "it leads to another server than the URL names"),
            Map.entry("pgdbname", "it leads to another database than the URL names"),
            Map.entry("options", "it sends settings that no policy has judged"),
            Map.entry("replication", "it opens a stream of changes that no policy sees"),
            Map.entry("allowencodingchanges", "it changes how statements are read"),
            Map.entry("sessionvariables", "it changes how statements are read"),
            Map.entry("preferquerymode", "it changes how statements are read; only the extended modes pass"),
            Map.entry("initsql", "it sends statements that no policy has judged"),
            Map.entry("init", "it sends statements that no policy has judged"));
    /** For drivers that are not known, of whose parameters nothing more can be said. */
    private static final Pattern LOADING = Pattern.compile(
            ".*(factory|factoryarg|class|classname|plugin|plugins|interceptors?|callback|handler|verifier|transform"
                    + "|provider|logger|logfile|loggerfile|file|path|init.*|options|executor|executorarg)$");

    private static final Pattern SECRET =
            Pattern.compile(".*(user|pass|secret|token|key|cred|cert|store|auth|hash|cipher|login).*");

    private DriverParameters() {}

    private static Set<String> names(String text) {
        return Arrays.stream(text.trim().split("\\s+"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is set because the driver's own default is not harmless: MariaDB's lets the server ask for any file. */
    static Map<String, String> defaults(String scheme) {
        return MYSQL.equals(HARMLESS.get(scheme))
                ? Map.of("allowLocalInfile", "false", "allowLoadLocalInfile", "false")
                : Map.of();
    }

    /**
     * Whether this is a property of the whole process, which came along because a client took those for defaults, and says
     * nothing to the driver. It is not handed on.
     */
    static boolean isOfTheProcess(String scheme, String name, String value) {
        String folded = name.toLowerCase(Locale.ROOT).trim();
        return value.equals(System.getProperty(name))
                && !REASONS.containsKey(folded)
                && !HARMLESS.getOrDefault(scheme, Set.of()).contains(folded);
    }

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
        Set<String> harmless = HARMLESS.get(scheme);
        boolean passes = harmless == null
                ? !LOADING.matcher(folded).matches()
                : harmless.contains(folded) || isOff(value) && REASONS.containsKey(folded);
        boolean judged = scheme.equals("postgresql") && name.equals("options"); // see StartupOptions
        if (judged || value.equals(DEFAULTS.get(folded))) {
            return;
        }
        if (passes && folded.equals("preferquerymode")) {
            passes = value.toLowerCase(Locale.ROOT).startsWith("extended");
        }
        if (!passes) {
            throw refused(name, REASONS.getOrDefault(folded, "it is none of those that are known to be harmless"));
        }
    }

    /** What asks for nothing; tools spell out some defaults. */
    private static boolean isOff(String value) {
        return value.equalsIgnoreCase("false") || value.equals("0");
    }

    private static HoopException refused(String name, String reason) {
        String shown = name.length() > 64 ? name.substring(0, 64) : name;
        return new HoopException(
                ErrorCode.RESOURCE,
                "The driver's parameter '" + shown + "' is refused: " + reason
                        + ". Take it out of the URL and properties");
    }
}
