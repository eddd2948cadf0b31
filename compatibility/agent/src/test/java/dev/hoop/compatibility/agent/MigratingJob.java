package dev.hoop.compatibility.agent;

import com.sun.management.HotSpotDiagnosticMXBean;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * A job in a process of its own: the migrations of the samples, a query, and then a dump of everything that is in its
 * memory while the connection is open. Arguments: the URL, a user or nothing, a control that the dump must hold, the
 * dump's file. A password, if there is to be one, comes on standard input.
 */
final class MigratingJob {
    private static final Path SAMPLES = Path.of("..", "..", "samples");

    private MigratingJob() {}

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        String user = arguments[1].isEmpty() ? null : arguments[1];
        String read = new String(System.in.readAllBytes());
        String password = read.isEmpty() ? null : read;
        char[] control = arguments[2].toCharArray();

        Path migrations = SAMPLES.resolve("flyway-migration/src/main/resources/db/migration");
        int ran = Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:" + migrations)
                .load()
                .migrate()
                .migrationsExecuted;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_user")) {
            statement.setQueryTimeout(60);
            rows.next();
            System.out.println("flyway " + ran + " as " + rows.getString(1));
            if (user == null) {
                liquibase(url);
            }
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(arguments[3], false);
        }
        System.out.println("dumped " + control.length);
    }

    private static void liquibase(String url) throws Exception {
        String own = url + (url.contains("?") ? "&" : "?") + "currentSchema=liquibase";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema liquibase");
        }
        DirectoryResourceAccessor resources =
                new DirectoryResourceAccessor(SAMPLES.resolve("liquibase-migration/src/main/resources"));
        Database database = DatabaseFactory.getInstance().openDatabase(own, null, null, null, resources);
        try (Liquibase liquibase = new Liquibase("db/changelog.yaml", resources, database)) {
            liquibase.update(new Contexts());
        }
        System.out.println("liquibase done");
    }
}
