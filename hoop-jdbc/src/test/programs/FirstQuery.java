import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What somebody writes who has the single jar and a driver, and nothing else. The argument is the URL. */
public class FirstQuery {
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection(args[0]);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (id INT PRIMARY KEY, name VARCHAR(40), email VARCHAR(80))");
            statement.executeUpdate("INSERT INTO people VALUES (1, 'Ada', 'ada@example.com')");
            ResultSet rows = statement.executeQuery("SELECT name, email FROM people");
            rows.next();
            System.out.println(rows.getString(1) + " " + rows.getString(2));
            try {
                statement.execute("DROP TABLE people");
            } catch (SQLException e) {
                System.out.println(e.getSQLState());
            }
        }
    }
}
