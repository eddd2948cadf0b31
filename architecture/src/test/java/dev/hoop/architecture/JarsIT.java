package dev.hoop.architecture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import javax.xml.parsers.DocumentBuilderFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What users get: the jars of the released modules, as this build has just made them. */
class JarsIT {
    private static final Path ROOT = Path.of("..");

    /** Modules that other programs are compiled against. */
    static List<String> embeddable() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.filter(module -> Files.exists(module.resolve("src/main/java/module-info.java")))
                    .map(module -> module.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> jars(String module) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith("original-"))
                    .toList();
        }
    }

    @Test
    void thereAreFiveModulesToCompileAgainst() throws IOException {
        assertThat(embeddable())
                .containsExactly("hoop-agent", "hoop-audit-spi", "hoop-jdbc", "hoop-policy", "hoop-recording");
    }

    @ParameterizedTest
    @MethodSource("embeddable")
    void everyJarHoldsTheLicence(String module) throws IOException {
        for (Path file : jars(module)) {
            if (!file.toString().endsWith("-javadoc.jar")) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    assertThat(jar.getEntry("META-INF/LICENSE"))
                            .as(file.toString())
                            .isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("embeddable")
    @DisabledIfSystemProperty(named = "maven.javadoc.skip", matches = ".*")
    @DisabledIfSystemProperty(named = "maven.source.skip", matches = ".*")
    void sourcesAndJavadocComeWithIt(String module) throws IOException {
        assertThat(jars(module).stream().map(Path::toString))
                .anyMatch(name -> name.endsWith("-sources.jar"))
                .anyMatch(name -> name.endsWith("-javadoc.jar"));
    }

    /** Builds of one commit make the same bytes only if no entry says when it was made. */
    @ParameterizedTest
    @MethodSource("embeddable")
    void noEntrySaysWhenItWasBuilt(String module) throws IOException {
        for (Path file : jars(module)) {
            try (JarFile jar = new JarFile(file.toFile())) {
                assertThat(jar.stream()
                                .map(JarEntry::getLastModifiedTime)
                                .map(Object::toString)
                                .distinct())
                        .as(file.toString())
                        .allSatisfy(time ->
                                assertThat(Instant.parse(time)).isBefore(Instant.parse("2026-11-25T00:00:00Z")));
            }
        }
    }

    @Test
    void theBomNamesEveryReleasedModule() throws Exception {
        NodeList named = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve("hoop-bom/pom.xml").toFile())
                .getElementsByTagName("dependency");
        List<String> artifacts = new ArrayList<>();
        for (int i = 0; i < named.getLength(); i++) {
            artifacts.add(((Element) named.item(i))
                    .getElementsByTagName("artifactId")
                    .item(0)
                    .getTextContent());
        }

        assertThat(artifacts).containsAll(embeddable()).contains("hoop-cli");
    }
}
