/** The {@code jdbc:hoop:} driver. Without its prefix an application need not know it: it is found as a JDBC driver. */
module dev.hoop.jdbc {
    requires transitive java.sql;
    requires dev.hoop.policy;

    exports dev.hoop.jdbc;
}
