package dev.hoop.compatibility.pgjdbc;

import dev.hoop.jdbc.HoopDriver;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * Takes the place of pgjdbc's driver: connects through hoop what asks for {@code jdbc:postgresql:}. Keeps a connection of
 * its own open beside, as a pool would, so that the archive is opened once rather than for each test.
 */
public final class TakeOverDriver implements Driver {
    private static final String PREFIX = "jdbc:postgresql:";

    static {
        try {
            org.postgresql.Driver.deregister();
            DriverManager.registerDriver(new TakeOverDriver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final HoopDriver HOOP = new HoopDriver();
    private static Connection kept; // guarded by the class

    private final Driver real = new org.postgresql.Driver();

    /** Made by {@link DriverManager}. */
    public TakeOverDriver() {}

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!real.acceptsURL(url)) {
            return null;
        }
        keepOne();
        return HOOP.connect("jdbc:hoop:" + url.substring("jdbc:".length()), properties);
    }

    private static synchronized void keepOne() throws SQLException {
        if (kept == null) {
            Properties login = new Properties();
            login.setProperty("user", Server.ADMINISTRATOR);
            login.setProperty("password", Server.ADMINISTRATORS_PASSWORD);
            String port = System.getProperty("test.url.PGPORT");
            kept = HOOP.connect("jdbc:hoop:postgresql://127.0.0.1:" + port + "/postgres", login);
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return url.startsWith(PREFIX) && real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return real.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
