package dev.hoop.docs;

import dev.hoop.policy.config.CatalogFile;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.identity.TokenSource;
import dev.hoop.policy.rules.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That the files which the guide shows do what it says of them. */
class GuideFilesTest {
    private static final Path POLICY = Path.of("src/test/resources/guide/policy.yaml");
    private static final Path CI = Path.of("src/test/resources/ci");

    @TempDir
    private Path folder;

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:hoop:h2:mem:;hoop.policy=" + everybodyMigrates() + ";hoop.archive=" + folder.resolve("archive"));
    }

    /** The guide's policy, with the migration rule for everybody, since no token is at hand here. */
    private Path everybodyMigrates() {
        try {
            String policy = Files.readString(POLICY).replace("    who: [\"env:production\"]\n", "");
            return Files.writeString(folder.resolve("policy.yaml"), policy);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePolicyMasksAsTheGuideSays() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE customers (name VARCHAR(80), email VARCHAR(80), card VARCHAR(20), birthday DATE)");
            statement.executeUpdate("INSERT INTO customers VALUES"
                    + " ('Ada, card 5555555555554444', 'ada@example.com', '4111111111111111', DATE '1990-05-17')");

            try (ResultSet rows = statement.executeQuery("SELECT name, email, card, birthday FROM customers")) {
                rows.next();
                assertThat(rows.getString("name")).startsWith("Ada, card ").doesNotContain("5555555555554444");
                assertThat(rows.getString("email")).isEqualTo("a***@example.com");
                assertThat(rows.getString("card")).isEqualTo("************1111");
                assertThat(rows.getString("birthday")).isEqualTo("1990-01-01");
            }
            assertThatThrownBy(() -> statement.executeQuery("SELECT name FROM customers WHERE card LIKE '4111%'"))
                    .hasMessageContaining("sql.inference");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM customers"))
                    .hasMessageContaining("'nothing-is-lost'")
                    .hasMessageContaining("policy.yaml:");
        }
    }

    @Test
    void thePolicyHasNoMistake() throws IOException {
        assertThat(Policy.check("policy.yaml", Files.readString(POLICY))).isEmpty();
    }

    @Test
    void theCatalogKnowsTheGuidesView() throws IOException {
        CatalogFile catalog =
                CatalogFile.parse("catalog.yaml", Files.readString(Path.of("src/test/resources/guide/catalog.yaml")));

        assertThat(catalog.relation(Optional.empty(), "contacts").orElseThrow().columns())
                .containsExactly("id", "mail");
    }

    @Test
    void theConfigurationHasNoMistake() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/guide/hoop.yaml"));

        Configuration configuration = Configuration.parse("hoop.yaml", text);

        assertThat(configuration.issuers()).hasSize(1);
        assertThat(configuration.sinks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "github.yml,      /jobs/migrate/permissions/id-token,                         write",
        "github.yml,      /jobs/migrate/environment,                                  production",
        "gitlab.yml,      /migrate/id_tokens/HOOP_ID_TOKEN/aud,                       hoop",
        "kubernetes.yaml, /spec/template/spec/volumes/0/projected/sources/0/serviceAccountToken/audience, hoop",
    })
    void pipelinesHandTheTokenOver(String file, String place, String value) throws IOException {
        JsonNode pipeline = YAMLMapper.builder().build().readTree(Files.readString(CI.resolve(file)));

        assertThat(pipeline.at(place).asString()).isEqualTo(value);
    }

    @Test
    void theKubernetesTokenIsMountedWhereItIsLookedFor() throws IOException {
        JsonNode pod = YAMLMapper.builder()
                .build()
                .readTree(Files.readString(CI.resolve("kubernetes.yaml")))
                .at("/spec/template/spec");

        String mounted = pod.at("/containers/0/volumeMounts/0/mountPath").asString() + "/"
                + pod.at("/volumes/0/projected/sources/0/serviceAccountToken/path")
                        .asString();

        assertThat(mounted).isEqualTo(TokenSource.KUBERNETES);
    }
}
