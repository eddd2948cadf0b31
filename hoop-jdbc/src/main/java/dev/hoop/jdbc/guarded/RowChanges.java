package dev.hoop.jdbc.guarded;

import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Statement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of a result's rows. The driver makes a statement of each; the one that it amounts to is judged before and
 * recorded with the values. That needs a query of one table whose columns are plainly the table's. The query is read anew
 * each time: the driver uses the table's name as it stood in the query, which may mean another table by now.
 */
final class RowChanges {
    /** pgjdbc takes for the table what stands behind the first FROM, wherever that is. */
    private static final Pattern FROM = Pattern.compile("from", Pattern.CASE_INSENSITIVE);

    private final Session session;
    private final String query;
    private final TreeSet<Integer> set = new TreeSet<>();
    private Bound values = new Bound(); // by column

    /** @param query the text that the rows are of; empty if the driver does not let them be changed */
    RowChanges(Session session, String query) {
        this.session = session;
        this.query = query;
    }

    /** A call of the driver. */
    @FunctionalInterface
    interface Change {
        void run() throws SQLException;
    }

    /** The one table, and its columns by their place in the result. */
    private record Table(RelationName name, List<OutputColumn> columns) {
        private static String quoted(String name, char quote) {
            String mark = String.valueOf(quote);
            return mark + name.replace(mark, mark + mark) + mark;
        }

        String text(char quote) {
            return name.schema().map(s -> quoted(s, quote) + ".").orElse("") + quoted(name.name(), quote);
        }

        String column(int place, char quote) throws SQLException {
            if (place < 1 || place > columns.size()) {
                throw refused("there is no column " + place);
            }
            OutputColumn column = columns.get(place - 1);
            return column.origins().stream()
                    .filter(o -> column.direct() && o.relation().equals(name))
                    .map(ColumnName::name)
                    .filter(n -> !n.equals(ColumnName.ANY))
                    .findFirst()
                    .map(n -> quoted(n, quote))
                    .orElseThrow(() -> refused("column " + place + " is not plainly one of the table's"));
        }
    }

    void set(int column, Object value) {
        values.set(column, value);
        set.add(column);
    }

    void nil(int column) {
        set(column, null);
    }

    void stream(int column, long length) {
        values.stream(column, length);
        set.add(column);
    }

    void update(Change change) throws SQLException {
        if (set.isEmpty()) { // the driver has nothing to send
            forget(change);
            return;
        }
        Table table = table();
        judged(
                "UPDATE " + table.text(quote()) + " SET " + columns(table, c -> c + " = ?", ", ") + " WHERE "
                        + any(table) + " = ?",
                change);
    }

    void insert(Change change) throws SQLException {
        Table table = table();
        judged(
                set.isEmpty()
                        ? "INSERT INTO " + table.text(quote()) + " DEFAULT VALUES"
                        : "INSERT INTO " + table.text(quote()) + " (" + columns(table, c -> c, ", ") + ") VALUES ("
                                + columns(table, c -> "?", ", ") + ")",
                change);
    }

    void delete(Change change) throws SQLException {
        Table table = table();
        judged("DELETE FROM " + table.text(quote()) + " WHERE " + any(table) + " = ?", change);
    }

    /** The driver asks for the row again. */
    void refresh(Change change) throws SQLException {
        judged(query, change);
    }

    void forget(Change change) throws SQLException {
        try {
            change.run();
        } catch (SQLException | RuntimeException e) {
            throw session.failed(e, query);
        } finally {
            clear();
        }
    }

    private void clear() {
        set.clear();
        values = new Bound();
    }

    private void judged(String sql, Change change) throws SQLException {
        Running running = session.begin(session.read(sql), set.isEmpty() ? Parameters.NONE : values);
        session.during(running, sql, () -> {
            change.run();
            return null;
        });
        clear();
    }

    private char quote() {
        return session.dialect() == dev.hoop.policy.sql.Dialect.MYSQL ? '`' : '"';
    }

    private String columns(Table table, Function<String, String> each, String between) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int place : set) {
            names.add(each.apply(table.column(place, quote())));
        }
        return String.join(between, names);
    }

    /** A column that rows are found by. Which it is, the driver decides. */
    private String any(Table table) throws SQLException {
        return table.column(1, quote());
    }

    private Table table() throws SQLException {
        if (query.isEmpty()) {
            throw refused("the result is read-only");
        }
        if (FROM.split(query, -1).length != 2) {
            throw refused("its query has the word FROM more than once, perhaps in a string");
        }
        SqlOperation operation = session.read(query);
        List<Statement> statements = operation.script().statements();
        List<RelationName> read =
                statements.stream().flatMap(s -> s.reads().stream()).toList();
        List<OutputColumn> columns = statements.stream()
                .map(Statement::output)
                .flatMap(o -> o instanceof Output.Columns known ? known.columns().stream() : Stream.empty())
                .collect(Collectors.toList());
        if (statements.size() != 1
                || read.size() != 1
                || columns.isEmpty()
                || !statements.get(0).writes().isEmpty()) {
            throw refused("the query does not plainly read one table");
        }
        return new Table(read.get(0), columns);
    }

    private static Refusal refused(String reason) {
        return Refusal.protocol("Changing rows through this result is refused: " + reason
                + ", so no policy could judge the change. Use an UPDATE, INSERT or DELETE");
    }
}
