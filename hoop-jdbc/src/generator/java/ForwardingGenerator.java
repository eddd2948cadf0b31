import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the Forwarding classes from {@code java.sql} and from the table that says what each method is to the policy.
 *
 * <p>Run by the build with the JDK's source launcher: {@code java ForwardingGenerator.java TABLE OUTPUT-DIRECTORY}. It
 * fails on a method that the table lacks, and leaves those out that are written by hand, so that a Guarded class
 * without them does not compile.
 */
final class ForwardingGenerator {
    private static final String PACKAGE = "dev.hoop.jdbc.guarded";
    private static final Set<String> BY_HAND = Set.of("RUNS_SQL", "RETURNS_DATA", "HANDS_OUT_OBJECT", "SETS_STATE");
    private static final Map<String, String> PARENTS =
            Map.of("PreparedStatement", "GuardedStatement", "CallableStatement", "GuardedPreparedStatement");
    /** What leads to the bare connection, or is one of ours when it is handed back. */
    private static final Set<String> OBJECTS =
            Set.of("Savepoint", "Blob", "Clob", "NClob", "SQLXML", "Array", "Ref", "RowId", "Struct", "Object");
    private static final Map<Class<?>, String> BOXES = Map.of(
            boolean.class, "Boolean", byte.class, "Byte", short.class, "Short", int.class, "Integer",
            long.class, "Long", float.class, "Float", double.class, "Double");

    /** What the templates call, and a Guarded class has. */
    private static final Map<String, List<String>> HOOKS = Map.of(
            "ResultSet",
            List.of(
                    "int column(String label) throws java.sql.SQLException",
                    "Delivery delivery()",
                    "RowChanges changes() throws java.sql.SQLException"),
            "PreparedStatement",
            List.of("Bound bound()", "int column(int parameter)"),
            "CallableStatement",
            List.of(
                    "int column(String parameter)",
                    "Delivery delivery() throws java.sql.SQLException",
                    "void registered(int parameter)",
                    "void registered(String parameter)"),
            "DatabaseMetaData",
            List.of("java.sql.ResultSet described(String call, Session.Call<java.sql.ResultSet> question)"
                    + " throws java.sql.SQLException"));

    private final Map<String, String> kinds;
    private final Set<String> used = new HashSet<>();

    private ForwardingGenerator(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Map<String, String> kinds = new LinkedHashMap<>();
        Set<String> interfaces = read(Path.of(arguments[0]), kinds);
        Path directory = Path.of(arguments[1], PACKAGE.split("\\."));
        Files.createDirectories(directory);
        ForwardingGenerator generator = new ForwardingGenerator(kinds);
        for (String name : interfaces) {
            if (name.equals("NClob")) { // adds nothing to Clob
                continue;
            }
            String source = generator.source(Class.forName("java.sql." + name));
            Path file = directory.resolve("Forwarding" + name + ".java");
            if (!Files.exists(file) || !Files.readString(file).equals(source)) {
                Files.writeString(file, source);
            }
        }
        Set<String> unknown = new HashSet<>(kinds.keySet());
        unknown.removeAll(generator.used);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(arguments[0] + " names methods that this JDK does not have: " + unknown);
        }
    }

    private static Set<String> read(Path table, Map<String, String> kinds) throws IOException {
        Set<String> interfaces = new java.util.LinkedHashSet<>();
        String current = "";
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("[")) {
                current = line.substring(1, line.length() - 1);
                interfaces.add(current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" +", 2);
                kinds.put(current + "." + parts[1], parts[0]);
            }
        }
        return interfaces;
    }

    private String source(Class<?> type) {
        String name = type.getSimpleName();
        String parent = PARENTS.getOrDefault(name, "Guarded");
        StringBuilder out = new StringBuilder();
        out.append("package ").append(PACKAGE).append(";\n\n");
        out.append("/** Forwards the plain methods of a {@link java.sql.").append(name).append("}. Generated. */\n");
        out.append("@SuppressWarnings({\"deprecation\", \"removal\"})\n");
        out.append("abstract class Forwarding").append(name).append(" extends ").append(parent);
        out.append(" implements java.sql.").append(name).append(" {\n");
        out.append("    final java.sql.").append(name).append(" delegate;\n\n");
        out.append("    Forwarding").append(name).append("(Session session, java.sql.").append(name);
        out.append(" delegate) {\n        super(session");
        out.append(PARENTS.containsKey(name) ? ", delegate" : "").append(");\n");
        out.append("        this.delegate = delegate;\n    }\n\n");
        out.append("    @Override\n    java.sql.").append(name).append(" inner() {\n");
        out.append("        return delegate;\n    }\n");
        HOOKS.getOrDefault(name, List.of()).forEach(h -> out.append("\n    abstract ").append(h).append(";\n"));
        methods(type).forEach(m -> out.append(method(name, m)));
        return out.append("}\n").toString();
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean ours = Set.of("equals", "hashCode", "toString").contains(method.getName());
            if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic() && !ours) {
                methods.add(method);
            }
        }
        methods.sort(Comparator.comparing(ForwardingGenerator::signature));
        return methods;
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String method(String type, Method method) {
        String key = type + "." + signature(method);
        String kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalStateException("This JDK has " + key + ", which the table of methods does not classify");
        }
        used.add(key);
        if (BY_HAND.contains(kind)) {
            return "";
        }
        boolean fails = Arrays.asList(method.getExceptionTypes()).contains(java.sql.SQLException.class);
        String body = switch (kind) {
            case "PLAIN" -> plain(type, method, fails);
            case "DATA" -> data(type, method);
            case "PARAMETER" -> parameter(method);
            case "UPDATES" -> update(method);
            case "OUT_PARAMETER" -> guarded(call(method) + ";\n            registered(a0);");
            case "DESCRIBES" -> "        return described(\"" + method.getName() + "\", () -> " + call(method) + ");\n";
            case "REFUSED" -> "        throw refused(\"" + type + "." + method.getName() + "\");\n";
            default -> throw new IllegalStateException(key + " is of no known kind: " + kind);
        };
        return header(method, fails) + body + "    }\n";
    }

    private static String header(Method method, boolean fails) {
        StringBuilder out = new StringBuilder("\n    @Override\n");
        if (method.isAnnotationPresent(Deprecated.class)) {
            out.append("    @Deprecated\n");
        }
        out.append("    public ");
        TypeVariable<Method>[] variables = method.getTypeParameters();
        if (variables.length > 0) {
            out.append(Arrays.stream(variables).map(TypeVariable::getName).collect(Collectors.joining(", ", "<", "> ")));
        }
        out.append(name(method.getGenericReturnType())).append(' ').append(method.getName()).append('(');
        Type[] types = method.getGenericParameterTypes();
        out.append(IntStream.range(0, types.length)
                .mapToObj(i -> name(types[i]) + " a" + i)
                .collect(Collectors.joining(", ")));
        return out.append(')').append(fails ? " throws java.sql.SQLException" : "").append(" {\n").toString();
    }

    private static String plain(String type, Method method, boolean fails) {
        String simple = method.getReturnType().getSimpleName();
        if (OBJECTS.contains(simple) || simple.equals("ResultSet") || simple.endsWith("Statement")
                || simple.equals("Connection") || simple.endsWith("MetaData")) {
            throw new IllegalStateException(type + "." + signature(method) + " hands out an object and is not plain");
        }
        String statement = (method.getReturnType() == void.class ? "" : "return ") + call(method) + ";";
        return fails ? guarded(statement) : "        " + statement + "\n";
    }

    private static String data(String type, Method method) {
        Class<?> result = method.getReturnType();
        Class<?>[] parameters = method.getParameterTypes();
        boolean named = parameters[0] == String.class;
        if (named && type.equals("ResultSet")) {
            String rest = IntStream.range(1, parameters.length).mapToObj(i -> ", a" + i).collect(Collectors.joining());
            return "        return " + method.getName() + "(column(a0)" + rest + ");\n";
        }
        boolean asked = parameters.length == 2 && parameters[1] == Class.class;
        String wanted = asked ? "a1" : BOXES.getOrDefault(result, result.getTypeName()) + ".class";
        StringBuilder out = new StringBuilder("        int column = ");
        out.append(type.equals("ResultSet") ? "a0" : "column(a0)").append(";\n");
        out.append("        Delivery delivery = delivery();\n");
        if (parameters.length == 2 && parameters[1] == Map.class) {
            out.append("        session.refuseTypeMap(a1);\n");
        }
        out.append("        if (delivery.masked(column)) {\n            return delivery.masked(column, ").append(wanted);
        out.append(", ").append(result.isPrimitive() ? zero(result) : "null").append(");\n        }\n");
        if (Set.of("Blob", "Clob", "NClob").contains(result.getSimpleName())) {
            out.append("        session.readsLargeObject();\n");
        }
        boolean typed = !result.isPrimitive() && result != String.class && result != byte[].class;
        out.append(guarded("return delivery.of(column, " + call(method) + (typed ? ", " + wanted : "") + ");"));
        return out.toString();
    }

    private static String zero(Class<?> primitive) {
        return primitive == boolean.class ? "false" : Set.of("byte", "short").contains(primitive.getName())
                ? "(" + primitive + ") 0"
                : Map.of("int", "0", "long", "0L", "float", "0F", "double", "0D").get(primitive.getName());
    }

    private static String parameter(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String recorded;
        if (method.getName().equals("setNull")) {
            recorded = "bound().nil(column(a0));";
        } else if (types[1] == java.io.InputStream.class || types[1] == java.io.Reader.class) {
            recorded = "bound().stream(column(a0), " + (types.length > 2 ? "a2" : "-1") + ");";
        } else {
            recorded = "bound().set(column(a0), a1);";
        }
        String lob = Set.of("setBlob", "setClob", "setNClob").contains(method.getName())
                ? "        session.writesLargeObject();\n"
                : "";
        return lob + guarded(call(method) + ";\n            " + recorded);
    }

    private static String update(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String rest = IntStream.range(1, types.length).mapToObj(i -> ", a" + i).collect(Collectors.joining());
        if (types[0] == String.class) {
            return "        " + method.getName() + "(column(a0)" + rest + ");\n";
        }
        boolean streamed = types.length > 1
                && (types[1] == java.io.InputStream.class || types[1] == java.io.Reader.class);
        String kept = types.length == 1
                ? "changes.nil(a0);"
                : streamed
                        ? "changes.stream(a0, " + (types.length > 2 ? "a2" : "-1") + ");"
                        : "changes.set(a0, a1);";
        String lob = Set.of("updateBlob", "updateClob", "updateNClob").contains(method.getName())
                ? "        session.writesLargeObject();\n"
                : "";
        return "        RowChanges changes = changes();\n" + lob + guarded(call(method) + ";\n            " + kept);
    }

    private static String call(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return "delegate." + method.getName() + IntStream.range(0, types.length)
                .mapToObj(i -> OBJECTS.contains(types[i].getSimpleName()) ? "inner(a" + i + ")" : "a" + i)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String guarded(String statements) {
        return "        try {\n            " + statements
                + "\n        } catch (java.sql.SQLException | RuntimeException e) {\n            throw failed(e);\n        }\n";
    }

    private static String name(Type type) {
        return type.getTypeName().replace('$', '.');
    }
}
