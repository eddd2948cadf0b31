package dev.hoop.cli;

import org.flywaydb.core.Flyway;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The job of the tour's last part, in a process of its own: it migrates and reads through an agent, and has neither the
 * address nor the credential of a database. What it prints is for the tour to show.
 */
public final class TourJob {
    /** Kept, since loggers that nobody holds forget their level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private TourJob() {}

    /** @param args the URL; and no more, for all else is in the environment, as in a pipeline */
    public static void main(String[] args) throws SQLException {
        FLYWAY.setLevel(Level.WARNING);
        String url = args[0];
        PrintStream out = System.out;
        var result = Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dev/hoop/cli/demo/migration", "classpath:dev/hoop/cli/demo/agent")
                .load()
                .migrate();
        result.migrations.forEach(m -> out.println("V" + m.version + " " + m.description));
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT name, email AS contact FROM customers ORDER BY id")) {
                while (rows.next()) {
                    out.println(rows.getString(1) + " | " + rows.getString(2));
                }
            }
            refused(statement, out);
        }
    }

    private static void refused(Statement statement, PrintStream out) {
        try {
            statement.execute("DROP TABLE customers");
            out.println("DROP TABLE customers was run");
        } catch (SQLException e) {
            out.println("SQLSTATE " + e.getSQLState() + ": " + e.getMessage());
        }
    }
}
