package dev.hoop.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables that benchmarks read and fill: customers, two of whose five columns are sensitive, and orders. */
final class Shop {
    /** How many customers there are; their ids begin with 0. */
    static final int CUSTOMERS = 1_000;

    private Shop() {}

    static void build(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS customers");
            statement.execute("DROP TABLE IF EXISTS orders");
            statement.execute("CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(40), email VARCHAR(80),"
                    + " card VARCHAR(19), balance BIGINT)");
            statement.execute(
                    "CREATE TABLE orders (id BIGINT PRIMARY KEY, customer INT, item VARCHAR(40), price BIGINT)");
        }
        String insert = "INSERT INTO customers VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int id = 0; id < CUSTOMERS; id++) {
                statement.setInt(1, id);
                statement.setString(2, "Customer number " + id);
                statement.setString(3, "customer." + id + "@example.com");
                statement.setString(4, card(id));
                statement.setLong(5, 1_000L * id + 99);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A number that a card could have, with its check digit, so that a detector finds it. */
    static String card(int id) {
        String payload = "4" + String.format("%014d", id);
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            int digit = payload.charAt(payload.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return payload + (10 - sum % 10) % 10;
    }
}
