package dev.hoop.docs;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The first thing that a newcomer does. */
class FirstQueryTest {
    @Test
    void masksDeniesAndRecords() throws SQLException {
        String url = "jdbc:hoop:h2:mem:shop;hoop.policy=starter;hoop.archive=target/hoop-archive";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(40), email VARCHAR(80))");
            statement.executeUpdate("INSERT INTO customers VALUES (1, 'Ada', 'ada@example.com')");

            ResultSet rows = statement.executeQuery("SELECT name, email AS contact FROM customers");
            rows.next();
            assertThat(rows.getString("contact")).isEqualTo("a***@example.com");

            assertThatThrownBy(() -> statement.execute("DROP TABLE customers"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }

        assertThat(Path.of("target/hoop-archive/checkpoint")).matches(Files::isRegularFile);
    }
}
