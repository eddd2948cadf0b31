package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.jdbc.catalog.JdbcCatalog;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.jdbc.guarded.Vendor;
import dev.hoop.policy.Guard;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.SqlSettings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * The driver for {@code jdbc:hoop:} URLs: the real URL behind that prefix, without its {@code jdbc:}. Parameters and
 * properties that begin with {@code hoop.} are hoop's own. Thread-safe.
 */
public final class HoopDriver implements Driver {
    private static final Environment ENVIRONMENT = Environment.ofProcess();
    private static final Sessions EMBEDDED = new Embedded(ENVIRONMENT);

    static {
        try {
            DriverManager.registerDriver(new HoopDriver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Sessions sessions;

    /** The driver as applications, and what finds drivers for them, make it. */
    public HoopDriver() {
        this(EMBEDDED);
    }

    HoopDriver(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean acceptsURL(String url) {
        return TargetUrl.claims(url);
    }

    /**
     * Connects.
     *
     * @return null if the URL is not for this driver, as JDBC demands
     * @throws SQLException whose message ends with one of hoop's codes, and holds no credentials
     */
    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!TargetUrl.claims(url)) {
            return null;
        }
        try {
            return connect(TargetUrl.of(url), properties == null ? new Properties() : properties);
        } catch (HoopException e) {
            throw new Refusal(e);
        }
    }

    private Connection connect(TargetUrl url, Properties properties) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        Properties real = new Properties();
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : properties.stringPropertyNames()) { // with those of its defaults
            String value = properties.getProperty(name);
            if (name.startsWith("hoop.")) {
                settings.put(name, value);
            } else if (!DriverParameters.isOfTheProcess(url.scheme(), name, value)) {
                real.setProperty(name, value);
                given.put(name, value);
            }
        }
        DriverParameters.defaults(url.scheme()).forEach(real::setProperty);
        DriverParameters.check(url.scheme(), url.parameters());
        DriverParameters.check(url.scheme(), given);
        given.putAll(url.parameters());
        Settings all = Settings.of(url.settings(), settings, ENVIRONMENT);
        Driver driver = Drivers.find(url, all.driver());
        return all.agent().isPresent()
                ? ThroughAgent.of(url, given, all, ENVIRONMENT).connect(driver, given)
                : connect(url, all, driver, real, startup(url, given));
    }

    /** What the client has set from the start of the connection on, as the statements that it amounts to. */
    private static List<String> startup(TargetUrl url, Map<String, String> parameters) {
        String options = url.dialect() == Dialect.POSTGRESQL ? parameters.get("options") : null;
        return options == null ? List.of() : StartupOptions.statements(options);
    }

    private Connection connect(TargetUrl url, Settings settings, Driver driver, Properties real, List<String> startup)
            throws SQLException {
        JdbcCatalog catalog = JdbcCatalog.of(url.dialect());
        Sessions.Opened opened =
                sessions.open(new Sessions.Request(settings, url.kind(), url.address(), url.dialect(), catalog));
        try {
            for (String sql : startup) {
                Guard guard = opened.guard();
                guard.begin(guard.read(sql), Parameters.NONE, true).completed(-1);
            }
            return connect(url, driver, real, catalog, opened);
        } catch (SQLException | RuntimeException e) {
            close(opened);
            throw unreachable(url, e);
        }
    }

    private static Connection connect(
            TargetUrl url, Driver driver, Properties real, JdbcCatalog catalog, Sessions.Opened opened)
            throws SQLException {
        Connection bare = driver.connect(url.real(), real);
        if (bare == null) {
            throw new HoopException(ErrorCode.RESOURCE, "The driver of " + url.scheme() + " refuses the URL");
        }
        try {
            Vendor vendor = Vendors.of(url.dialect(), bare);
            SqlSettings settings = vendor.settings(bare, SqlSettings.of(url.dialect()));
            opened.guard().connected(settings.withScope(scope(url, real, vendor.namesResolveIn(bare))));
            catalog.connected(bare, () -> vendor.idle(bare));
            return new Session(opened.guard(), bare, url.dialect(), vendor, url.shown(), opened.closing()).connection();
        } catch (SQLException | RuntimeException e) {
            bare.close();
            throw e;
        }
    }

    /**
     * Connections that are asked for in the same way begin with the same search path, and share what is read; another
     * user or schema is another scope. A digest, since there are secrets in it.
     */
    private static String scope(TargetUrl url, Properties real, String resolvedIn) {
        StringBuilder asked = new StringBuilder(url.real()).append('\n').append(resolvedIn);
        real.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> asked.append('\n').append(name).append('=').append(real.getProperty(name)));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(asked.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void close(Sessions.Opened opened) {
        try {
            opened.guard().close(CloseReason.TARGET_GONE);
        } finally {
            opened.closing().run();
        }
    }

    /** Without the driver's text, which may hold the URL and so the password. */
    private static SQLException unreachable(TargetUrl url, Exception failure) {
        if (failure instanceof HoopException refused) {
            return new Refusal(refused);
        }
        if (failure instanceof Refusal refused) {
            return refused;
        }
        String state = failure instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        String what = state.startsWith("28")
                ? " refuses the login. Check its user and password"
                : " cannot be connected to. Check that it runs, and that the address and the database are right";
        return new Refusal(
                ErrorCode.RESOURCE,
                "The " + url.scheme() + " target at " + url.address() + what
                        + (state.isEmpty() ? "" : " (SQLSTATE " + state + ")"));
    }

    /** The real driver's properties and hoop's own, none of them with a value that could be secret. */
    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        List<DriverPropertyInfo> infos = new ArrayList<>(HoopProperties.all());
        if (TargetUrl.claims(url)) {
            try {
                TargetUrl target = TargetUrl.of(url);
                Driver driver = Drivers.find(target, Optional.empty());
                for (DriverPropertyInfo info : driver.getPropertyInfo(target.real(), new Properties())) {
                    if (!DriverParameters.harmless(info.name)) {
                        info.value = null;
                    }
                    infos.add(info);
                }
            } catch (HoopException e) {
                throw new Refusal(e);
            }
        }
        return infos.toArray(DriverPropertyInfo[]::new);
    }

    @Override
    public int getMajorVersion() {
        return 0;
    }

    @Override
    public int getMinorVersion() {
        return 1;
    }

    /** What passes the policy is all of the real driver's, save what goes around it; so no. */
    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("hoop does not log through java.util.logging", "0A000");
    }
}
