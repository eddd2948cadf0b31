package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists of functions that the reader knows, held against what the real servers have. A function that a new version
 * brings fails the test until somebody has said whether it is harmless; until then its calls are {@code sql.routine}.
 */
class RoutineListsTest {
    /** Help topics that are called in the manner of functions, and are none of their own or are statements. */
    private static final Set<String> MARIADB_SYNTAX =
            Set.of("and", "or", "xor", "not", "between", "in", "is", "like", "div", "mod", "case", "analyse", "table");

    /** Native to MySQL, which is read by the same lists. */
    private static final Set<String> MYSQL_ALONE = Set.of(
            "any_value",
            "bin_to_uuid",
            "current_catalog",
            "current_schema",
            "every",
            "grouping",
            "is_uuid",
            "json_storage_size",
            "regexp_like",
            "uuid_to_bin",
            "validate_password_strength");

    /** Native to H2 in some of its modes, or behind FROM alone. */
    private static final Set<String> H2_COMPATIBILITY = Set.of(
            "add_months",
            "date_add",
            "epoch",
            "generate_series",
            "identity",
            "json",
            "md5",
            "months_between",
            "orahash",
            "scope_identity",
            "system_range",
            "table_distinct",
            "to_date",
            "to_timestamp",
            "to_timestamp_tz",
            "unnest",
            "yearweek");

    @Test
    void everyFunctionOfMariaDbIsOnAList() throws SQLException, IOException {
        Set<String> known = known("standard", "mysql");

        Set<String> functions =
                names(Servers.mariadb(), "select lower(function) from information_schema.sql_functions");

        assertThat(functions).hasSizeGreaterThan(250);
        functions.removeAll(MARIADB_SYNTAX);
        functions.removeAll(known);
        assertThat(functions).isEmpty();
    }

    /** A name that the server does not have can be given to a stored function, which may do anything. */
    @Test
    void noHarmlessFunctionOfMariaDbCouldBeSomebodysOwn() throws SQLException, IOException {
        Set<String> harmless = harmless("standard", "mysql");
        harmless.removeAll(MYSQL_ALONE);

        Set<String> missing = missing(Servers.mariadb(), harmless, 1305, 1630);

        assertThat(missing).isEmpty();
    }

    @Test
    void noHarmlessFunctionOfH2CouldBeSomebodysOwn() throws SQLException, IOException {
        Set<String> harmless = harmless("standard", "h2");
        harmless.removeAll(H2_COMPATIBILITY);

        Set<String> missing = missing("h2:mem:functions", harmless, 90022);

        assertThat(missing).isEmpty();
    }

    /** Those that a server answers to have no function of that name. */
    private static Set<String> missing(String url, Set<String> names, Integer... codes) throws SQLException {
        Set<String> missing = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                try {
                    statement.execute("select " + name + "(1)");
                } catch (SQLException e) {
                    if (Set.of(codes).contains(e.getErrorCode())) {
                        missing.add(name);
                    }
                }
            }
        }
        return missing;
    }

    @Test
    void everyFunctionOfH2IsOnAList() throws ReflectiveOperationException, IOException {
        Set<String> known = known("standard", "h2");

        Set<String> functions = new TreeSet<>();
        functions.addAll(lower((Collection<?>) held("expression.function.BuiltinFunctions", "FUNCTIONS")));
        functions.addAll(lower(((Map<?, ?>) held("expression.aggregate.Aggregate", "AGGREGATES")).keySet()));
        functions.addAll(lower(((Map<?, ?>) held("mode.FunctionsLegacy", "FUNCTIONS")).keySet()));
        Stream.of(Class.forName("org.h2.expression.analysis.WindowFunctionType").getEnumConstants())
                .forEach(f -> functions.add(f.toString().toLowerCase(Locale.ROOT)));

        assertThat(functions).hasSizeGreaterThan(200);
        functions.removeAll(known);
        assertThat(functions).isEmpty();
    }

    /** PostgreSQL's catalog tells which functions change nothing and reach nothing; see the query. */
    @Test
    void everyFunctionThatPostgresDeclaresHarmlessIsOnAList() throws SQLException, IOException {
        Set<String> known = known("standard", "postgresql", "postgresql-catalog");

        Set<String> functions =
                names(Servers.postgresql(), Files.readString(Path.of("../hoop-policy/src/conformance/routines.sql")));

        assertThat(functions).hasSizeGreaterThan(500);
        functions.removeAll(known);
        assertThat(functions).isEmpty();
    }

    /** What H2 keeps to itself, since it tells nobody in SQL. */
    private static Object held(String type, String field) throws ReflectiveOperationException {
        Field names = Class.forName("org.h2." + type).getDeclaredField(field);
        names.setAccessible(true);
        return names.get(null);
    }

    private static Set<String> lower(Collection<?> names) {
        Set<String> lower = new TreeSet<>();
        names.forEach(n -> lower.add(n.toString().toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static Set<String> names(String url, String sql) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The names on the lists of the reader, whatever they say of them. */
    private static Set<String> known(String... lists) throws IOException {
        return named(line -> true, lists);
    }

    private static Set<String> harmless(String... lists) throws IOException {
        Set<String> harmless = named(line -> line.startsWith("harmless:"), lists);
        harmless.removeAll(named(line -> !line.startsWith("harmless:"), lists));
        return harmless;
    }

    private static Set<String> named(Predicate<String> wanted, String... lists) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String list : lists) {
            try (InputStream text =
                    RoutineListsTest.class.getResourceAsStream("/dev/hoop/policy/sql/routines-" + list + ".txt")) {
                new String(text.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> !l.startsWith("#") && l.contains(":"))
                        .filter(wanted)
                        .flatMap(l ->
                                Stream.of(l.substring(l.indexOf(':') + 1).trim().split(" +")))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
