import org.flywaydb.core.Flyway;

/** What Flyway's command line does with the jars in its drivers folder. The arguments are the URL and a folder of migrations. */
public class FlywayMigration {
    public static void main(String[] args) {
        int migrations = Flyway.configure()
                .dataSource(args[0], null, null)
                .locations("filesystem:" + args[1])
                .load()
                .migrate()
                .migrationsExecuted;
        System.out.println(migrations + " migrated");
    }
}
