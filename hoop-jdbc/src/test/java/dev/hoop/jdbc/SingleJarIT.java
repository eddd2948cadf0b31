package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The {@code all} jar: hoop-jdbc with its libraries under other names, for class paths that nobody can edit. */
class SingleJarIT {
    private static final Path JAR = Path.of(System.getProperty("hoop.jar.all"));
    private static final Path H2 = jarOf(org.h2.Driver.class);
    private static final Path POSTGRESQL = jarOf(org.postgresql.Driver.class);

    @TempDir
    private Path folder;

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void needsNothingBesideTheDriverOfH2() throws Exception {
        assertThat(run("FirstQuery", List.of(JAR, H2), h2())).containsExactly("Ada a***@example.com", "42501");
        assertThat(folder.resolve("archive/checkpoint")).exists();
    }

    @Test
    void needsNothingBesideTheDriverOfPostgres() throws Exception {
        String url =
                "jdbc:hoop:" + Servers.postgresql() + "&hoop.policy=starter&hoop.archive=" + folder.resolve("archive");

        assertThat(run("FirstQuery", List.of(JAR, POSTGRESQL), url)).containsExactly("Ada a***@example.com", "42501");
    }

    @Test
    void mindsNoOtherVersionOfItsLibraries() throws Exception {
        Path poison = Poison.compile(folder.resolve("poison"));

        assertThat(run("FirstQuery", List.of(poison, JAR, H2), h2())).containsExactly("Ada a***@example.com", "42501");
    }

    /** Flyway's command line puts the jars of {@code drivers} on its class path, beside its own libraries. */
    @Test
    void servesFlywayFromItsDriversFolder() throws Exception {
        Path drivers = Files.createDirectory(folder.resolve("drivers"));
        Files.copy(JAR, drivers.resolve("hoop.jar"));
        Files.copy(H2, drivers.resolve("h2.jar"));
        Path migrations = Files.createDirectory(folder.resolve("sql"));
        Files.writeString(migrations.resolve("V1__t.sql"), "CREATE TABLE t (id INT); INSERT INTO t VALUES (1);");
        List<Path> classPath = new ArrayList<>(List.of(drivers.resolve("*")));
        classPath.addAll(flyway());

        assertThat(run("FlywayMigration", classPath, h2(), migrations.toString()))
                .contains("1 migrated");
    }

    /** DBeaver and application servers load a driver's jars in a class loader of their own, and call the class that they are told. */
    @Test
    void servesToolsThatLoadDriversThemselves() throws Exception {
        URL[] jars = {JAR.toUri().toURL(), H2.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver) loader.loadClass("dev.hoop.jdbc.HoopDriver")
                    .getConstructor()
                    .newInstance();

            try (Connection connection = driver.connect(h2(), new Properties());
                    ResultSet rows = connection.createStatement().executeQuery("SELECT 'ada@example.com' AS email")) {
                rows.next();
                assertThat(rows.getString(1)).doesNotContain("ada@");
                assertThatThrownBy(() -> connection.createStatement().execute("DROP ALL OBJECTS"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageEndingWith("[HOOP-DENIED]");
            }
        }
    }

    @Test
    void holdsNoClassUnderAnotherNameThanOurs() throws IOException {
        Pattern ours = Pattern.compile("(dev/hoop/|com/github/luben/zstd/).*");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class"))
                            .filter(ours.asMatchPredicate().negate()))
                    .isEmpty();
        }
    }

    @Test
    void namesOnlyServicesThatItHolds() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (var entry : jar.stream()
                    .filter(e -> e.getName().matches("META-INF/services/.+"))
                    .toList()) {
                String providers = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(providers
                                .lines()
                                .map(line -> line.replaceAll("#.*", "").strip())
                                .filter(line -> !line.isEmpty()))
                        .as(entry.getName())
                        .allSatisfy(provider -> assertThat(jar.getEntry(provider.replace('.', '/') + ".class"))
                                .as(provider)
                                .isNotNull());
            }
            assertThat(jar.getEntry("META-INF/services/java.sql.Driver")).isNotNull();
            assertThat(jar.getEntry("META-INF/services/org.flywaydb.core.extensibility.Plugin"))
                    .isNotNull();
            assertThat(jar.getEntry("META-INF/services/liquibase.database.Database"))
                    .isNotNull();
            assertThat(jar.getEntry("META-INF/spring.factories")).isNotNull();
            assertThat(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("META-INF/services/java.")))
                    .containsExactly("META-INF/services/java.sql.Driver");
        }
    }

    @Test
    void holdsTheLicencesAndStaysBelow22MiB() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/THIRD-PARTY")).isNotNull();
        }
        assertThat(Files.size(JAR)).isLessThan(22L << 20);
    }

    private String h2() {
        return "jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;hoop.policy=starter;hoop.archive="
                + folder.resolve("archive");
    }

    /** Flyway and what it needs, as they stand on this test's class path. */
    private static List<Path> flyway() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(path -> path.matches(".*/(flyway-|jackson-|snakeyaml|gson|slf4j).*\\.jar"))
                .map(Path::of)
                .toList();
    }

    /** Runs a program in a JVM of its own, in an empty folder, and returns what it printed. */
    private List<String> run(String program, List<Path> classPath, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath.stream().map(Path::toString).collect(joining(System.getProperty("path.separator"))),
                Path.of("src/test/programs", program + ".java").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve("work")).toFile())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            assertThat(process.waitFor()).as(() -> text(errors)).isZero();
            return lines;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
