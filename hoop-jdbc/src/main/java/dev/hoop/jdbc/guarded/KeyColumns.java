package dev.hoop.jdbc.guarded;

import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.Statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column MariaDB and MySQL number by themselves: their drivers give what was generated a name of their own. Kept
 * as long as the connection, for a table has one such column and seldom another.
 */
final class KeyColumns {
    private static final int MOST = 1000;
    private static final String QUESTION = """
            SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
             WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ? AND EXTRA LIKE '%auto_increment%'""";

    private final Connection bare;
    private final Map<RelationName, Optional<String>> known = new HashMap<>();

    KeyColumns(Connection bare) {
        this.bare = bare;
    }

    /** Empty if the script does not write one table, or if that cannot be told. */
    Optional<String> column(Script script) {
        List<RelationName> written = script.statements().stream()
                .map(Statement::writes)
                .flatMap(w -> w.stream())
                .distinct()
                .toList();
        if (written.size() != 1 || written.get(0).schema().isEmpty()) {
            return Optional.empty();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(written.get(0), this::ask);
    }

    private Optional<String> ask(RelationName table) {
        try (PreparedStatement question = bare.prepareStatement(QUESTION)) {
            question.setString(1, table.schema().orElse(null));
            question.setString(2, table.name());
            try (ResultSet columns = question.executeQuery()) {
                return columns.next() ? Optional.ofNullable(columns.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) { // then any column could be meant
            return Optional.empty();
        }
    }
}
