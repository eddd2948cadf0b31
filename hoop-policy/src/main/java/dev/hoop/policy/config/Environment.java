package dev.hoop.policy.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What surrounds the process: system properties, environment variables, the working directory. Thread-safe. */
public final class Environment {
    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> variables;
    private final Path directory;

    /**
     * @param properties answers null for what is not set
     * @param variables  answers null for what is not set
     * @param directory  that relative paths start from
     */
    public Environment(UnaryOperator<String> properties, UnaryOperator<String> variables, Path directory) {
        this.properties = Objects.requireNonNull(properties);
        this.variables = Objects.requireNonNull(variables);
        this.directory = Objects.requireNonNull(directory);
    }

    /** That of this process. */
    public static Environment ofProcess() {
        return new Environment(System::getProperty, System::getenv, Path.of("").toAbsolutePath());
    }

    /** One that has these variables and nothing else. */
    public static Environment of(Map<String, String> variables, Path directory) {
        return new Environment(name -> null, Map.copyOf(variables)::get, directory);
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.apply(name));
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.apply(name));
    }

    public Path directory() {
        return directory;
    }
}
