package dev.hoop.compatibility.pgjdbc;

import javax.tools.ToolProvider;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The suite as pgjdbc publishes it, compiled. No test is edited. One class that they share, {@code TestUtil}, asks for
 * the server's version only of pgjdbc's own connection class and otherwise takes the server to be too old, which skips
 * some nine hundred tests; it is made to ask any connection with the interface that pgjdbc's class has.
 *
 * @param source  the folder with {@code pom.xml} and {@code build.properties}
 * @param classes the compiled tests and their resources
 * @param libraries what the tests need beside the driver
 */
record Suite(Path source, Path classes, List<Path> libraries) {
    private static final String ASKS_THE_CLASS = "if (con instanceof PgConnection) {";
    private static final String ASKS_THE_INTERFACE = "if (con instanceof BaseConnection) {";
    private static final int ASKED = 5;

    /** @param build with the unpacked artifact in {@code suite}, and jars in {@code suite-libraries} */
    static Suite compiled(Path build) throws IOException {
        Path source = only(build.resolve("suite"));
        List<Path> libraries = list(build.resolve("suite-libraries"));
        Suite suite = new Suite(source, build.resolve("suite-classes"), libraries);
        if (!Files.exists(suite.classes)) {
            suite.overlay();
            suite.compile();
            suite.copyResources();
        }
        return suite;
    }

    private static Path only(Path directory) throws IOException {
        List<Path> found = list(directory).stream().filter(Files::isDirectory).toList();
        if (found.size() != 1) {
            throw new IOException("one folder is expected in " + directory + ", and there are " + found.size());
        }
        return found.get(0);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private void overlay() throws IOException {
        Path shared = source.resolve("src/test/java/org/postgresql/test/TestUtil.java");
        String text = Files.readString(shared);
        if (text.split(java.util.regex.Pattern.quote(ASKS_THE_CLASS), -1).length - 1 != ASKED) {
            throw new IOException(shared + " is not as it was; see what it asks of connections");
        }
        Files.writeString(
                shared,
                text.replace(ASKS_THE_CLASS, ASKS_THE_INTERFACE)
                        .replace("((PgConnection) con)", "((BaseConnection) con)"));
    }

    private void compile() throws IOException {
        Path tests = source.resolve("src/test/java");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-parameters", "--release", "17"));
        arguments.addAll(List.of("-encoding", "UTF-8", "-d", classes.toString(), "-cp", classPath(List.of())));
        try (Stream<Path> files = Files.walk(tests)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IOException("the suite does not compile");
        }
    }

    private void copyResources() throws IOException {
        Path resources = source.resolve("src/test/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = classes.resolve(resources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** What the suite's process has: its tests, what they need, the driver, and hoop. */
    String classPath(List<Path> first) {
        return Stream.concat(
                        Stream.concat(first.stream(), Stream.concat(Stream.of(classes), libraries.stream()))
                                .map(Path::toString),
                        Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
