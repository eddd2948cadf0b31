package dev.hoop.jdbc.flyway;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.base.BaseDatabaseType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParsingContext;

import java.sql.Connection;
import java.sql.Types;

/**
 * Claims {@code jdbc:hoop:} URLs for the driver and no database: which that is, Flyway learns from the product's name,
 * and then uses its own type for it.
 *
 * <p>Flyway 10 to 13 keep this class where it is, though its package is called internal.
 */
public final class HoopDatabaseType extends BaseDatabaseType {
    /** Made by Flyway. */
    public HoopDatabaseType() {}

    @Override
    public String getName() {
        return "hoop";
    }

    @Override
    public int getNullType() {
        return Types.NULL;
    }

    @Override
    public boolean supportsReadOnlyTransactions() {
        return false;
    }

    @Override
    public boolean handlesJDBCUrl(String url) {
        return url.startsWith("jdbc:hoop:");
    }

    @Override
    public String getDriverClass(String url, ClassLoader loader) {
        return "dev.hoop.jdbc.HoopDriver";
    }

    @Override
    public boolean handlesDatabaseProductNameAndVersion(String name, String version, Connection connection) {
        return false;
    }

    @Override
    public Database<?> createDatabase(
            Configuration configuration, JdbcConnectionFactory connections, StatementInterceptor interceptor) {
        throw new UnsupportedOperationException("hoop stands before a database and is none");
    }

    @Override
    public Parser createParser(Configuration configuration, ResourceProvider resources, ParsingContext context) {
        throw new UnsupportedOperationException("hoop stands before a database and is none");
    }
}
