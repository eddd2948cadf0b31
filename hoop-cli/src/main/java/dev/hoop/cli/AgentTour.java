package dev.hoop.cli;

import dev.hoop.agent.HoopAgent;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The part of the tour in which an agent holds the credential, and the job has a token and nothing else. */
final class AgentTour {
    private static final long PATIENCE_SECONDS = 120;

    private final Stage stage;
    private final Path folder;
    private final String admin;
    private final int databasePort;
    private final String password;

    /** @param admin URL by which the tour prepares the database */
    AgentTour(Stage stage, Path folder, String admin, int databasePort) {
        this.stage = stage;
        this.folder = folder.resolve("agent");
        this.admin = admin;
        this.databasePort = databasePort;
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        password = HexFormat.of().formatHex(random);
    }

    /** @return the archive of the agent */
    Path run() throws Exception {
        stage.chapter("An agent holds the credential, and the job has a token");
        prepareDatabase();
        stage.type("hoop init --agent agent");
        init();
        stage.type("hoop agent --config agent/hoop.yaml");
        Path archive = folder.resolve("hoop-archive");
        Configuration configuration =
                Configuration.parse(file("hoop.yaml").toString(), Files.readString(file("hoop.yaml")));
        try (HoopAgent agent = HoopAgent.start(
                configuration,
                Policy::starter,
                ServiceLoader.load(RecorderFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(new RecorderSettings(archive, "hoop.demo/agent", false, List.of())))) {
            int port = agent.addresses().get(0).getPort();
            stage.show("The agent listens at 127.0.0.1:" + port);
            job(port);
            psql(port);
        }
        return archive;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** A user for the agent, whose password is known to nobody else. */
    private void prepareDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(admin);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE deploy LOGIN PASSWORD '" + password + "'");
            statement.execute("GRANT ALL ON SCHEMA public TO deploy");
            statement.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO deploy");
        }
    }

    private void init() throws IOException {
        Hoop.Answer init = Hoop.answer("init", "--agent", folder.toString());
        stage.check(init.exit() == Hoop.DONE, "a configuration, a certificate and a first token are there");
        Files.writeString(file("orders.password"), password);
        Files.writeString(file("hoop.yaml"), """
                identity:
                  issuers:
                    - { issuer: "https://try.invalid", audience: hoop, jwks: try-keys.json, groups: claims.groups }
                resources:
                  orders:
                    kind: postgresql
                    address: 127.0.0.1:%d
                    database: postgres
                    tls: disable
                    credential: { user: deploy, password: { file: orders.password } }
                policy: starter
                archive: { directory: hoop-archive }
                agent:
                  listen: [{ address: "127.0.0.1:0", protocols: [https, postgresql] }]
                  tls: { certificate: agent.crt, key: agent.key }
                """.formatted(databasePort));
    }

    private void job(int port) throws IOException, InterruptedException {
        String url = "jdbc:hoop:postgresql://orders.invalid/orders?hoop.resource=orders";
        stage.say("The job is another process. Its environment:");
        Map<String, String> environment = Map.of(
                "HOOP_AGENT", "https://localhost:" + port,
                "HOOP_AGENT_CA", file("agent.crt").toString(),
                "HOOP_TOKEN_FILE", file("try.token").toString());
        environment.keySet().stream().sorted().forEach(stage::show);
        stage.type("flyway -url=" + url + " migrate; and a query");
        String said = run(environment, List.of(java(), "-cp", classPath(), TourJob.class.getName(), url));
        stage.show(said);
        stage.check(said.contains("V3 loyalty"), "the migration ran through the agent");
        stage.check(said.contains("Ada Moreau | ") && Tour.hides(said), "what is sensitive is masked on its way");
        stage.check(said.contains("SQLSTATE 42501") && said.contains("[HOOP-DENIED]"), "DROP TABLE is refused");
        stage.check(!said.contains(password), "and the job has not seen the password");
    }

    private void psql(int port) throws IOException, InterruptedException {
        Optional<Path> psql = onPath("psql");
        if (psql.isEmpty()) {
            stage.say("psql is not on this machine; with it, the same goes through the agent unmodified.");
            return;
        }
        stage.say("psql as it is, with the token as password:");
        String connection = "host=localhost port=" + port + " dbname=orders user=job sslmode=verify-full sslrootcert="
                + file("agent.crt");
        String read = "SELECT id, name, email FROM customers ORDER BY id";
        stage.type("psql \"host=localhost dbname=orders …\" -c '" + read + "' -c 'DROP TABLE customers'");
        String said = run(
                Map.of("PGPASSWORD", Files.readString(file("try.token")).strip(), "LC_ALL", "C.UTF-8"),
                List.of(psql.get().toString(), "-X", connection, "-c", read, "-c", "DROP TABLE customers"));
        stage.show(said);
        stage.check(said.contains("Chidi Okafor") && Tour.hides(said), "psql sees what the policy shows");
        stage.check(said.contains("[HOOP-DENIED]"), "and is refused in its own words");
    }

    /** What a process says, on both of its streams. It gets this environment and no other. */
    private static String run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("hoop-demo", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())));
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return Files.readString(said, StandardCharsets.UTF_8).strip();
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static String nothing() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
