package dev.hoop.compatibility.pgjdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method of a test class, whatever its invocations and theirs.
 *
 * @param type   the class's full name
 * @param method without parameters; empty for what comes before the class's tests
 */
record TestMethod(String type, String method) implements Comparable<TestMethod> {
    private static final Pattern SEGMENT = Pattern.compile("\\[([a-z-]+):([^\\]]*)\\]");

    /** @param id JUnit's, such as {@code [engine:junit-jupiter]/[class:a.B]/[method:c()]} */
    static TestMethod of(String id) {
        String type = "";
        String method = "";
        Matcher segments = SEGMENT.matcher(id);
        while (segments.find()) {
            String value = segments.group(2);
            switch (segments.group(1)) {
                case "class", "class-template" -> type = value;
                case "nested-class", "nested-class-template" -> type += "$" + value;
                case "method", "test-template", "test-factory" -> method = value.replaceFirst("\\(.*", "");
                default -> {} // which invocation of it
            }
        }
        return new TestMethod(type, method);
    }

    @Override
    public int compareTo(TestMethod other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : method.compareTo(other.method);
    }

    /** The method as people read it. */
    String shown() {
        return method.isEmpty() ? "(before its tests)" : method;
    }

    @Override
    public String toString() {
        return type + "#" + shown();
    }
}
