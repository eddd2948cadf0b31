package dev.hoop.policy.config;

import dev.hoop.policy.internal.Json;
import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.problem.Problem;
import dev.hoop.policy.rules.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas that editors use say what the parsers take: a parser that meets an unknown word lists those it knows. */
class SchemaTest {
    private static final String STRANGE = "zzzzzzzzzzzz";

    @ParameterizedTest
    @ValueSource(strings = {"policy", "hoop"})
    void arePublishedBesideTheDocuments(String name) throws IOException {
        Path published = Path.of("..", "docs", "schema", name + ".schema.json");

        assertThat(Files.readAllBytes(published)).isEqualTo(bytes(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                     | ?: 1",
                "/$defs/rule           | rules: [{ ?: 1 }]",
                "/$defs/mask           | masks: [{ ?: 1 }]",
                "/$defs/limit          | limits: [{ ?: 1 }]",
                "/$defs/partial        | masks: [{ with: { partial: { ?: 1 } } }]",
                "/$defs/hash           | masks: [{ with: { hash: { ?: 1 } } }]",
                "/$defs/token          | masks: [{ with: { token: { ?: 1 } } }]",
                "/$defs/truncate-date  | masks: [{ with: { truncate-date: { ?: 1 } } }]",
                "/$defs/format-preserving | masks: [{ with: { format-preserving: { ?: 1 } } }]",
                "/$defs/range          | masks: [{ with: { range: { ?: 1 } } }]",
                "/$defs/detector       | masks: [{ detect: [{ ?: 1 }] }]",
                "/$defs/key            | masks: [{ with: { hash: { key: { ?: 1 } } } }]",
            })
    void thePoliciesKeysAreThoseOfItsParser(String pointer, String text) throws IOException {
        assertThat(known("key", Policy.check("p", text.replace("?", STRANGE))))
                .isEqualTo(keys(at("policy", pointer, "properties")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                     | ?: 1",
                "/$defs/identity       | identity: { ?: 1 }",
                "/$defs/issuer         | identity: { issuers: [{ ?: 1 }] }",
                "/$defs/resource       | resources: { a: { ?: 1 } }",
                "/$defs/credential     | resources: { a: { credential: { ?: 1 } } }",
                "/$defs/vault          | resources: { a: { credential: { password: { vault: { ?: 1 } } } } }",
                "/$defs/aws-rds-iam    | resources: { a: { credential: { password: { aws-rds-iam: { ?: 1 } } } } }",
                "/$defs/pkcs12         | resources: { a: { credential: { password: { pkcs12: { ?: 1 } } } } }",
                "/$defs/login          | resources: { a: { credential: { login: { ?: 1 } } } }",
                "/$defs/login-vault    | resources: { a: { credential: { login: { vault: { ?: 1 } } } } }",
                "/$defs/vault-server   | vault: { ?: 1 }",
                "/$defs/vault-login    | vault: { login: { ?: 1 } }",
                "/$defs/archive        | archive: { ?: 1 }",
                "/$defs/agent          | agent: { ?: 1 }",
                "/$defs/agent-limits   | agent: { limits: { ?: 1 } }",
                "/$defs/listener       | agent: { listen: [{ ?: 1 }] }",
                "/$defs/tls            | agent: { tls: { ?: 1 } }",
            })
    void theConfigurationsKeysAreThoseOfItsParser(String pointer, String text) throws IOException {
        assertThat(known("key", Configuration.check("p", text.replace("?", STRANGE))))
                .isEqualTo(keys(at("hoop", pointer, "properties")));
    }

    @Test
    void everySourceOfASecretIsInTheSchema() throws IOException {
        List<Problem> problems =
                Configuration.check("p", "resources: { a: { credential: { password: { " + STRANGE + ": 1 } } } }");

        Collection<?> alternatives = (Collection<?>) at("hoop", "/$defs/secret", "oneOf");

        assertThat(known("key", problems))
                .isEqualTo(alternatives.stream()
                        .flatMap(a -> ((Map<?, ?>) ((Map<?, ?>) a).get("properties")).keySet().stream())
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theWordsToChooseFromAreThoseOfTheParsers() throws IOException {
        Map<?, ?> effects = (Map<?, ?>) ((List<?>) at("policy", "/$defs/effects", "anyOf")).get(0);
        Map<?, ?> detect = (Map<?, ?>) ((List<?>)
                        ((Map<?, ?>) ((Map<?, ?>) at("policy", "/$defs/mask", "properties")).get("detect"))
                                .get("anyOf"))
                .get(0);
        Map<?, ?> regions = (Map<?, ?>) ((List<?>)
                        ((Map<?, ?>) ((Map<?, ?>) at("policy", "/$defs/detector", "properties")).get("regions"))
                                .get("anyOf"))
                .get(0);
        Map<?, ?> resource = (Map<?, ?>) at("hoop", "/$defs/resource", "properties");

        assertThat(texts(effects.get("enum"))).isEqualTo(new TreeSet<>(Effect.names()));
        assertThat(texts(detect.get("enum"))).isEqualTo(new TreeSet<>(Detectors.known()));
        assertThat(texts(regions.get("enum"))).isEqualTo(new TreeSet<>(Detectors.phoneRegions()));
        Map<?, ?> issuer = (Map<?, ?>) at("hoop", "/$defs/issuer", "properties");
        assertThat(texts(((Map<?, ?>) issuer.get("profile")).get("enum")))
                .isEqualTo(known(
                        "profile", Configuration.check("p", "identity: { issuers: [{ profile: " + STRANGE + " }] }")));
        for (String key : List.of("kind", "tls", "exposure")) {
            assertThat(texts(((Map<?, ?>) resource.get(key)).get("enum")))
                    .isEqualTo(
                            known(key, Configuration.check("p", "resources: { a: { " + key + ": " + STRANGE + " } }")));
        }
    }

    /** The names after "there are" in what is said about the strange one. */
    private static TreeSet<String> known(String what, List<Problem> problems) {
        String start = "there is no " + what + " '" + STRANGE + "'; there are ";
        String said = problems.stream()
                .map(Problem::message)
                .filter(m -> m.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems.toString()));
        return new TreeSet<>(List.of(said.substring(start.length()).split(", ")));
    }

    private static TreeSet<String> keys(Object properties) {
        return texts(((Map<?, ?>) properties).keySet());
    }

    private static TreeSet<String> texts(Object texts) {
        return ((Collection<?>) texts).stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object at(String name, String pointer, String member) throws IOException {
        Map<?, ?> node = Json.object(bytes(name)).orElseThrow();
        for (String step : pointer.split("/")) {
            node = step.isEmpty() ? node : (Map<?, ?>) node.get(step);
        }
        return node.get(member);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream schema = SchemaTest.class.getResourceAsStream(name + ".schema.json")) {
            return schema.readAllBytes();
        }
    }
}
