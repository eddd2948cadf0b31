package dev.hoop.compatibility.pgjdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** Takes the place of pgjdbc's driver: connects through hoop what asks for {@code jdbc:postgresql:}. */
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

    private final Driver real = new org.postgresql.Driver();

    /** Made by {@link DriverManager}. */
    public TakeOverDriver() {}

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return real.acceptsURL(url)
                ? new dev.hoop.jdbc.HoopDriver().connect("jdbc:hoop:" + url.substring("jdbc:".length()), properties)
                : null;
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
