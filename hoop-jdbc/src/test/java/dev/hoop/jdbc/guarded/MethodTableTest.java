package dev.hoop.jdbc.guarded;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** That the table knows every JDBC method of the JDK that runs, and that nothing it marks is merely forwarded. */
class MethodTableTest {
    private static final Set<String> BY_HAND = Set.of("RUNS_SQL", "RETURNS_DATA", "HANDS_OUT_OBJECT", "SETS_STATE");

    private final Map<String, String> kinds = table();

    private static Map<String, String> table() {
        Map<String, String> kinds = new LinkedHashMap<>();
        String current = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" +", 2);
                kinds.put(current + "." + parts[1], parts[0]);
            }
        }
        return kinds;
    }

    private static Iterable<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/generator/resources/jdbc-methods.txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> interfaces() {
        return Stream.of(
                java.sql.Connection.class,
                java.sql.Statement.class,
                java.sql.PreparedStatement.class,
                java.sql.CallableStatement.class,
                java.sql.ResultSet.class,
                java.sql.DatabaseMetaData.class,
                java.sql.ResultSetMetaData.class,
                java.sql.ParameterMetaData.class,
                java.sql.Savepoint.class,
                java.sql.Array.class,
                java.sql.Blob.class,
                java.sql.Clob.class,
                java.sql.SQLXML.class,
                java.sql.Struct.class,
                java.sql.Ref.class,
                java.sql.RowId.class);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> !Set.of("equals", "hashCode", "toString").contains(m.getName()));
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void classifiesEveryMethodOfThisJdk() {
        assertThat(interfaces().flatMap(MethodTableTest::methods).map(MethodTableTest::key))
                .isNotEmpty()
                .allMatch(kinds::containsKey);
    }

    @Test
    void overridesEveryMethodThatIsNotPlain() throws ReflectiveOperationException {
        for (Class<?> type : interfaces().toList()) {
            Class<?> guarded = Class.forName("dev.hoop.jdbc.guarded.Guarded" + type.getSimpleName());
            for (Method method : methods(type).toList()) {
                Method found = guarded.getMethod(method.getName(), method.getParameterTypes());
                assertThat(found.isDefault()).as(key(method)).isFalse();
                if (BY_HAND.contains(kinds.get(key(method)))) {
                    assertThat(found.getDeclaringClass().getSimpleName())
                            .as(key(method))
                            .startsWith("Guarded");
                }
            }
        }
    }
}
