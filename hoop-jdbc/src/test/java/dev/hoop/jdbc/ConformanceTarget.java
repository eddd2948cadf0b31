package dev.hoop.jdbc;

import dev.hoop.jdbc.DifferentialTest.Server;
import dev.hoop.jdbc.Snapshot.Change;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Script;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database in which texts run with the rights that their readings call for, and that is made anew whenever a text has
 * changed it for good. Owned by one thread.
 */
final class ConformanceTarget implements AutoCloseable {
    private static final String LEAST = "hoop_least";
    private static final String ALL = "hoop_all";

    private final Server server;
    private final boolean h2;
    private final List<String> setup;
    private final boolean keeps;
    private Connection administrator;
    private Connection client;
    private String schema;
    private Snapshot before;

    /** One that is as the setup made it before each text. */
    static ConformanceTarget takingBackChanges(Server server, List<String> setup) {
        return new ConformanceTarget(server, setup, false);
    }

    /** One that is empty at first, and then as the texts before have left it. */
    static ConformanceTarget keepingChanges(Server server) {
        return new ConformanceTarget(server, List.of(), true);
    }

    private ConformanceTarget(Server server, List<String> setup, boolean keeps) {
        this.keeps = keeps;
        this.server = server;
        this.h2 = server.dialect == Dialect.H2;
        this.setup = setup;
    }

    boolean keepsChanges() {
        return keeps;
    }

    /** What stands for the name of the database in a text. */
    String withName(String text) throws SQLException {
        connection();
        return text.replace("@db@", h2 ? administrator.getCatalog() : schema);
    }

    /** A connection that may do everything. */
    Connection connection() throws SQLException {
        if (administrator == null) {
            String url = "jdbc:" + server.fresh(setup.toArray(String[]::new));
            administrator = DriverManager.getConnection(url);
            schema = h2 ? "PUBLIC" : administrator.getCatalog();
            if (h2) {
                DifferentialTest.run(administrator, "create user hoop_least password ''");
                client = DriverManager.getConnection(url.replace(";DB_CLOSE_DELAY=1", ""), LEAST, "");
            } else {
                client = clientOfMysql(url);
            }
            before = Snapshot.of(h2 ? administrator : client, server);
        }
        return administrator;
    }

    /** One whose rights are those of a role, so that the transaction in which a text ran can be looked at. */
    private Connection clientOfMysql(String url) throws SQLException {
        for (String sql : List.of(
                "create role if not exists hoop_least",
                "create role if not exists hoop_all",
                "grant all privileges on *.* to hoop_all with grant option",
                "create user if not exists hoop_client@localhost",
                "grant hoop_least to hoop_client@localhost",
                "grant hoop_all to hoop_client@localhost")) {
            DifferentialTest.run(administrator, sql);
        }
        Connection connected =
                DriverManager.getConnection(url.replace("/" + schema + "?user=root", "/?user=hoop_client"));
        DifferentialTest.run(connected, "set role " + ALL);
        DifferentialTest.run(connected, "use `" + schema + "`");
        return connected;
    }

    /**
     * What a text changes.
     *
     * @throws SQLException if it does not run; {@link LeastRights#refused} tells whether for want of rights
     */
    Change run(String sql, Script script) throws SQLException {
        LeastRights least = LeastRights.of(script, server.dialect, schema);
        boolean everything = least.administers();
        if (!everything) {
            revoke();
            least.grant(administrator, server.dialect, schema, LEAST);
        }
        Connection runs = h2 && everything ? administrator : client;
        try {
            if (!h2) {
                DifferentialTest.run(client, "set role " + (everything ? ALL : LEAST));
                client.setAutoCommit(false);
            }
            attempt(runs, sql);
            if (!h2) {
                DifferentialTest.run(client, "set role " + ALL);
            }
            Change change = before.change(Snapshot.of(h2 ? administrator : client, server));
            takeBack(change);
            return change;
        } catch (SQLException e) {
            if (!keeps) {
                close();
            }
            throw e;
        }
    }

    private void attempt(Connection runs, String sql) throws SQLException {
        try {
            DifferentialTest.run(runs, sql);
        } catch (SQLException e) {
            if (h2 || LeastRights.refused(e, server.dialect)) {
                throw e;
            }
            runs.rollback();
            runs.setAutoCommit(true);
            DifferentialTest.run(runs, sql);
        }
    }

    private void revoke() throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            if (h2) {
                for (String table : tables()) {
                    statement.execute("revoke all on \"" + table + "\" from " + LEAST);
                }
                statement.execute("revoke alter any schema from " + LEAST);
            } else {
                statement.execute("revoke all privileges, grant option from " + LEAST);
            }
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = administrator.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private void takeBack(Change change) throws SQLException {
        if (keeps) {
            if (!h2) {
                client.commit();
                client.setAutoCommit(true);
            }
            before = change.isNone() ? before : Snapshot.of(h2 ? administrator : client, server);
            return;
        }
        boolean asItWas = change.isNone() && h2 && client.getAutoCommit();
        if (!h2 && !client.isClosed() && !client.getAutoCommit()) {
            client.rollback();
            client.setAutoCommit(true);
            asItWas = before.equals(Snapshot.of(client, server));
        }
        if (!asItWas) {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        if (administrator != null) {
            client.close();
            if (!h2) {
                DifferentialTest.run(administrator, "drop database if exists `" + schema + "`");
            }
            administrator.close();
            administrator = null;
        }
    }
}
