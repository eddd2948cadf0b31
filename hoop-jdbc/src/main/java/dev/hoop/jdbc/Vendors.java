package dev.hoop.jdbc;

import dev.hoop.jdbc.guarded.Vendor;
import dev.hoop.jdbc.postgresql.PostgresVendor;
import dev.hoop.jdbc.vendor.H2Vendor;
import dev.hoop.jdbc.vendor.MariaDbVendor;
import dev.hoop.policy.sql.Dialect;

import java.sql.Connection;

/** Which {@link Vendor} a connection is of. */
final class Vendors {
    private Vendors() {}

    static Vendor of(Dialect dialect, Connection bare) {
        return switch (dialect) {
            case H2 -> H2Vendor.INSTANCE;
            case MYSQL -> MariaDbVendor.INSTANCE;
            case POSTGRESQL -> postgresql(bare);
            case STANDARD -> Vendor.ANY;
        };
    }

    /** With the interfaces of pgjdbc, if its classes are where ours are. */
    private static Vendor postgresql(Connection bare) {
        try {
            return PostgresVendor.of(bare);
        } catch (LinkageError e) {
            return Vendor.ANY;
        }
    }
}
