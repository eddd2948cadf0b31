package dev.hoop.agent.postgresql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A program of PostgreSQL's that the machine has. */
record Tool(Path program, Path folder) {
    private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** What a run has written, errors included, in the order in which it came. @param code with which it ended */
    record Outcome(String text, int code) {}

    /** Skips the test where there is none. @param folder in which it runs */
    static Tool found(String name, Path folder) {
        List<Path> there = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!there.isEmpty(), "there is no " + name + " on the path");
        return new Tool(there.get(0), folder);
    }

    int major() throws IOException, InterruptedException {
        Matcher version = MAJOR.matcher(run(0, "", "--version").text());
        assumeTrue(version.find(), "its version is not one of PostgreSQL's");
        return Integer.parseInt(version.group(1));
    }

    /** @param port of whom it connects to */
    Outcome run(int port, String database, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", Integer.toString(port));
        builder.environment().put("PGUSER", "postgres");
        builder.environment().put("PGDATABASE", database);
        builder.environment().put("PGSSLMODE", "disable");
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(text, process.waitFor());
    }
}
