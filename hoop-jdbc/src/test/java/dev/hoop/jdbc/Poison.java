package dev.hoop.jdbc;

import javax.tools.ToolProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other versions of our libraries at their worst: classes of the same names that fail as soon as they are touched. */
final class Poison {
    private static final List<String> NAMES = List.of(
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.github.benmanes.caffeine.cache.Caffeine",
            "com.google.common.collect.ImmutableList",
            "com.google.common.collect.ImmutableMap",
            "com.google.gson.Gson",
            "com.google.protobuf.Message",
            "com.nimbusds.jose.JWSHeader",
            "com.nimbusds.jwt.SignedJWT",
            "dev.cel.compiler.CelCompilerFactory",
            "org.antlr.v4.runtime.Parser",
            "org.snakeyaml.engine.v2.api.LoadSettings",
            "org.yaml.snakeyaml.Yaml",
            "tools.jackson.core.JsonParser",
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.dataformat.yaml.YAMLFactory");

    private Poison() {}

    /** The folder that the classes are in. */
    static Path compile(Path folder) {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString()));
        NAMES.forEach(name -> arguments.add(write(folder, name).toString()));
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("the poison does not compile");
        }
        return folder;
    }

    private static Path write(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String type = name.substring(dot + 1);
        Path file = folder.resolve(name.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(
                    file,
                    "package " + name.substring(0, dot) + ";\npublic class " + type
                            + " {\n    static { if (true) throw new AssertionError(\"the wrong " + type
                            + "\"); }\n}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
