package dev.hoop.compatibility.agent;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hoop.cli.Hoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pools, and clients that know nothing of hoop, through the agent. */
@Timeout(120)
class ToolsThroughAgentTest {
    @TempDir
    private Path directory;

    private Agent agent;
    private Process tunnel;

    @AfterEach
    void close() throws Exception {
        if (tunnel != null) {
            tunnel.destroy();
        }
        agent.close();
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Path tokenFile(String token) throws IOException {
        return Files.writeString(directory.resolve("token"), token);
    }

    /** Jobs outlive their first token: every new connection of a pool comes with one as new as the file. */
    @Test
    void aPoolConnectsAgainWithAFreshToken() throws Exception {
        agent = Agent.with("");
        tokenFile(agent.issuer.token("job-1"));
        Properties settings = agent.settings("job-1");
        settings.remove("hoop.token");
        settings.setProperty("hoop.token-file", directory.resolve("token").toString());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(agent.url());
        config.setDataSourceProperties(settings);
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            String first;
            try (Connection connection = pool.getConnection()) {
                first = value(connection, "select pg_backend_pid()");
            }
            tokenFile(agent.issuer.token("job-1", Instant.now().minusSeconds(600)));
            pool.getHikariPoolMXBean().softEvictConnections();
            assertThatThrownBy(() -> {
                        pool.setConnectionTimeout(1_000);
                        pool.getConnection();
                    })
                    .rootCause()
                    .hasMessageContaining("[HOOP-IDENTITY]");

            tokenFile(agent.issuer.token("job-1"));
            pool.setConnectionTimeout(20_000);
            try (Connection connection = pool.getConnection()) {
                assertThat(value(connection, "select pg_backend_pid()")).isNotEqualTo(first);
            }
        }
    }

    private BufferedReader tunnel(String... more) throws Exception {
        Properties settings = agent.settings("job-1");
        List<String> arguments = new ArrayList<>(List.of(
                "tunnel",
                "orders-db",
                "--agent",
                settings.getProperty("hoop.agent"),
                "--agent-ca",
                settings.getProperty("hoop.agent-ca"),
                "--token-file",
                tokenFile(settings.getProperty("hoop.token")).toString()));
        arguments.addAll(List.of(more));
        tunnel = Jvm.start(Hoop.class, arguments);
        return new BufferedReader(new InputStreamReader(tunnel.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aClientThatKnowsNothingOfHoopComesThroughATunnel() throws Exception {
        agent = Agent.with("  - { id: never, deny: [sql.drop] }\n", "create table customers (id int)");
        String told = tunnel("--listen", "127.0.0.1:0", "--connections", "2", "--json")
                .readLine();
        String url =
                "jdbc:postgresql://" + told.replaceAll(".*\"listen\":\"([^\"]+)\".*", "$1") + "/orders-db?user=any";

        try (Connection first = DriverManager.getConnection(url);
                Connection second = DriverManager.getConnection(url);
                Statement statement = first.createStatement()) {
            assertThat(value(first, "select current_user")).isEqualTo(Server.USER);
            assertThat(value(second, "select current_database()")).isEqualTo(agent.database);
            assertThatThrownBy(() -> statement.execute("drop table customers")).hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> DriverManager.getConnection(url)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void standardInputAndOutputAreATunnelToo() throws Exception {
        agent = Agent.with("");
        BufferedReader out = tunnel();
        tunnel.getOutputStream().write(HexFormat.of().parseHex("0000000804d2162f")); // SSLRequest
        tunnel.getOutputStream().flush();
        assertThat((char) out.read()).isEqualTo('N');

        tunnel.getOutputStream().close();
        assertThat(out.read()).isEqualTo(-1);
        assertThat(tunnel.waitFor()).isZero();
    }
}
