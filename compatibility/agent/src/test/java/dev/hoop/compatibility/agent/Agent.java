package dev.hoop.compatibility.agent;

import dev.hoop.agent.HoopAgent;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;

/** An agent on this machine, before a database of its own. */
final class Agent implements AutoCloseable {
    /** Allows everything. */
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*", sql.unknown], on: ["*"] }
            """;

    final Issuer issuer = new Issuer();
    final String database;
    final Path directory;
    private final Certificate certificate;
    private final HoopAgent agent;
    private final Cable cable;

    private Agent(String policyText, String... statements) throws Exception {
        database = Server.database(statements);
        directory = Files.createTempDirectory("agent");
        certificate = Certificate.ofThisRun();
        issuer.publish(directory.resolve("jwks.json"));
        Files.writeString(directory.resolve("password"), Server.PASSWORD);
        Configuration configuration =
                Configuration.parse(directory.resolve("hoop.yaml").toString(), """
                identity:
                  issuers: [ { issuer: %s, audience: hoop, jwks: jwks.json } ]
                resources:
                  orders-db:
                    kind: postgresql
                    address: "%s"
                    database: %s
                    tls: disable
                    credential: { user: %s, password: { file: password } }
                agent:
                  listen: [ { address: "127.0.0.1:0", protocols: [https, postgresql] } ]
                  tls: { certificate: "%s", key: "%s" }
                """.formatted(
                        Issuer.NAME, Server.address(), database, Server.USER, certificate.pem(), certificate.key()));
        Recorder recorder = ServiceLoader.load(RecorderFactory.class)
                .findFirst()
                .orElseThrow()
                .open(new RecorderSettings(directory.resolve("archive"), "hoop.test/agent", false, List.of()));
        Policy policy = Policy.parse("policy.yaml", policyText);
        agent = HoopAgent.start(configuration, () -> policy, recorder);
        cable = new Cable(agent.addresses().get(0));
    }

    /** Everything allowed, save what {@code more} denies or masks. @param statements that fill the database */
    static Agent with(String more, String... statements) throws Exception {
        return new Agent(OPEN + more, statements);
    }

    int port() {
        return cable.port();
    }

    /** Where the resource's own address stands. */
    String url() {
        return "jdbc:hoop:postgresql://" + Server.address() + "/" + database;
    }

    /** What a client sets to come here as somebody. */
    Properties settings(String subject) {
        Properties properties = new Properties();
        properties.setProperty("hoop.agent", "https://localhost:" + port());
        properties.setProperty("hoop.agent-ca", certificate.pem().toString());
        properties.setProperty("hoop.token", issuer.token(subject));
        return properties;
    }

    /** @param more settings and parameters, each as {@code name=value} */
    Connection connect(String... more) throws SQLException {
        Properties properties = settings("job-1");
        for (String one : more) {
            int equals = one.indexOf('=');
            properties.setProperty(one.substring(0, equals), one.substring(equals + 1));
        }
        return DriverManager.getConnection(url(), properties);
    }

    /** Nobody reaches it any more, and who was there hears nothing. */
    void die() throws IOException {
        cable.close();
    }

    /** Stops as an operator stops it. */
    void stop() {
        agent.stop(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        cable.close();
        agent.stop(Duration.ZERO);
    }
}
