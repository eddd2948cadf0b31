/** The {@code jdbc:hoop:} driver. An application that connects by URL need not name it: it is found as a JDBC driver. */
module dev.hoop.jdbc {
    requires transitive java.sql;
    requires dev.hoop.policy;
    requires static flyway.core;
    requires static liquibase.core;
    requires static org.postgresql.jdbc;
    requires static spring.boot;
    requires static spring.core;

    exports dev.hoop.jdbc;
    exports dev.hoop.jdbc.agent to
            org.postgresql.jdbc; // which makes the socket factory

    uses java.sql.Driver;
    uses dev.hoop.audit.recorder.RecorderFactory;

    provides java.sql.Driver with
            dev.hoop.jdbc.HoopDriver;
}
