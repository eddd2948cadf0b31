package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.jdbc.agent.TunnelSocketFactory;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.tunnel.Tunnel;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Connections through the agent: the real driver's own, on a tunnel in place of TCP. Policy, masks, recording and the
 * credential are the agent's, so nothing of the engine runs here, and what the driver hands out is not wrapped. Immutable.
 */
final class ThroughAgent {
    private static final System.Logger LOG = System.getLogger("dev.hoop.jdbc");

    /**
     * Who logs in, and how the connection to the server is protected, is the agent's affair. These say something of that, or
     * of a TCP connection that is not there, so they end here. Source: pgjdbc 42.7, "Connection Parameters".
     */
    private static final Set<String> AGENTS_AFFAIR = Arrays.stream("""
                    user password ssl sslmode sslNegotiation sslResponseTimeout sslfactory sslcert sslkey sslrootcert
                    sslpassword pemKeyAlgorithm channelBinding requireAuth scramMaxIterations gssEncMode
                    gssResponseTimeout gssUseDefaultCreds gsslib kerberosServerName useSpnego jaasLogin
                    jaasApplicationName sspiServiceClass localSocketAddress classLoaderStrategy""".trim().split("\\s+"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Nothing to encrypt, since the tunnel is; and no answer to whoever asks for a password. */
    private static final Map<String, String> FIXED = Map.of(
            "sslmode", "disable",
            "gssEncMode", "disable",
            "channelBinding", "disable",
            "requireAuth", "none",
            "user", "hoop",
            "password", "");

    /** What the agent says when it lets nobody in, as pgjdbc hands it on. */
    private static final Pattern AGENTS_ANSWER =
            Pattern.compile("(?:[A-Z]+: )?(.*) \\[(HOOP-[A-Z-]+)\\](?:\\n.*)?", Pattern.DOTALL);

    private static final String PGJDBC = "org.postgresql.Driver";
    private static final int LONGEST_CHAIN = 10;

    private final TargetUrl url;
    private final Settings settings;
    private final String resource;
    private final Tunnel tunnel;

    private ThroughAgent(TargetUrl url, Settings settings, String resource, Tunnel tunnel) {
        this.url = url;
        this.settings = settings;
        this.resource = resource;
        this.tunnel = tunnel;
    }

    /**
     * @param parameters of the real driver, in the URL and the properties
     * @throws HoopException if the agent cannot be gone through for this, or the settings cannot be used
     */
    static ThroughAgent of(TargetUrl url, Map<String, String> parameters, Settings settings, Environment environment) {
        if (!url.scheme().equals("postgresql")) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "Through an agent, jdbc:hoop:postgresql: is what there is so far, and not jdbc:hoop:" + url.scheme()
                            + ":. Leave hoop.agent out for the embedded placement");
        }
        String hosts = url.address().replaceFirst("/.*", "");
        if (hosts.contains(",")) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The URL names several hosts, and a resource behind an agent is one. Name one, or have the agent know"
                            + " each by a name of its own");
        }
        Duration patience = Optional.ofNullable(parameters.get("connectTimeout"))
                .filter(seconds -> seconds.matches("[1-9][0-9]{0,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Tunnel.PATIENCE);
        return new ThroughAgent(
                url,
                settings,
                settings.resource().orElse(hosts),
                Tunnel.of(settings, environment, Clock.systemUTC(), patience));
    }

    /**
     * Connects.
     *
     * @param driver pgjdbc's; another might pass the socket factory over and go straight to the server
     * @throws SQLException with the agent's own code where it refuses
     */
    Connection connect(Driver driver, Map<String, String> parameters) throws SQLException {
        if (!driver.getClass().getName().equals(PGJDBC)) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "Only pgjdbc is known to go through an agent. Add org.postgresql:postgresql to the class path, and"
                            + " leave hoop.driver out");
        }
        Properties properties = properties(parameters);
        Runnable connected = TunnelSocketFactory.route(properties, tunnel, resource);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                ThroughAgent.class.getClassLoader()); // where pgjdbc, if not in it, finds the factory
        try {
            Connection connection = driver.connect(real(), properties);
            if (connection == null) {
                throw new HoopException(ErrorCode.RESOURCE, "pgjdbc refuses the URL");
            }
            return connection;
        } catch (SQLException e) {
            throw refused(e);
        } finally {
            thread.setContextClassLoader(before);
            connected.run();
        }
    }

    private static Properties properties(Map<String, String> parameters) {
        Properties properties = new Properties();
        parameters.forEach((name, value) -> {
            String folded = name.toLowerCase(Locale.ROOT).trim();
            if (!AGENTS_AFFAIR.contains(folded)) {
                properties.setProperty(name, value);
            } else if (folded.equals("password") && !value.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A password is configured for a connection that goes through the agent, which has its own. It is"
                                + " not used: take it out of the job");
            }
        });
        FIXED.forEach(properties::setProperty);
        return properties;
    }

    /** Without parameters, which are properties now; the database is the resource's name where the URL has none. */
    private String real() {
        String address = url.address().endsWith("/")
                ? url.address().substring(0, url.address().length() - 1)
                : url.address();
        if (address.contains("/")) {
            return "jdbc:postgresql://" + address;
        }
        String name = settings.resource()
                .orElseThrow(() -> new HoopException(
                        ErrorCode.RESOURCE,
                        "Neither does the URL name a database, nor hoop.resource the resource. Name one of them"));
        return "jdbc:postgresql://" + address + "/" + name;
    }

    /** What is ours or the agent's in a failure; else without the driver's text, which may hold the URL. */
    private Refusal refused(SQLException failure) {
        int length = 0;
        for (Throwable cause = failure; cause != null && length < LONGEST_CHAIN; cause = cause.getCause()) {
            if (cause instanceof HoopException ours) {
                return new Refusal(ours);
            }
            length++;
        }
        Matcher answer = AGENTS_ANSWER.matcher(String.valueOf(failure.getMessage()));
        if (answer.matches()) {
            for (ErrorCode code : ErrorCode.values()) {
                if (code.text().equals(answer.group(2))) {
                    return new Refusal(code, answer.group(1));
                }
            }
        }
        String state = failure.getSQLState() == null ? "" : " (SQLSTATE " + failure.getSQLState() + ")";
        return new Refusal(
                ErrorCode.RESOURCE,
                "The resource '" + resource + "' cannot be connected to through the agent at " + tunnel.agent() + state
                        + ". Whoever runs the agent finds the reason in its log");
    }
}
