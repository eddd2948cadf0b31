package dev.hoop.compatibility;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A migration in Java: numbers customers by a statement for each, in a batch. */
final class V30__Number_customers extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement();
                PreparedStatement update =
                        context.getConnection().prepareStatement("UPDATE customers SET loyalty = ? WHERE id = ?");
                ResultSet customers = statement.executeQuery("SELECT id FROM customers ORDER BY id")) {
            for (int number = 1; customers.next(); number++) {
                update.setInt(1, number);
                update.setLong(2, customers.getLong("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
