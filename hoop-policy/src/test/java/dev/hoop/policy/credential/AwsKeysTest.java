package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;
import dev.hoop.policy.credential.HttpService.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The standard chain, with the endpoints' documented answers from a server on this machine. */
class AwsKeysTest {
    private static final Map<String, String> NO_INSTANCE = Map.of("AWS_EC2_METADATA_DISABLED", "true");

    @TempDir
    private Path directory;

    private final MovingClock clock = new MovingClock();

    private AwsKeys keys(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(NO_INSTANCE);
        all.putAll(variables);
        return new AwsKeys(
                new Environment(name -> name.equals("user.home") ? directory.toString() : null, all::get, directory),
                clock);
    }

    private static String answer(String expires) {
        return "{\"Code\":\"Success\",\"Type\":\"AWS-HMAC\",\"AccessKeyId\":\"ASIA1\",\"SecretAccessKey\":\"s3cret\","
                + "\"Token\":\"session\",\"Expiration\":\"" + expires + "\"}";
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(".aws"));
        Files.writeString(directory.resolve(".aws").resolve(file), text);
    }

    @Test
    void takesTheEnvironmentFirst() throws Exception {
        write("credentials", "[default]\naws_access_key_id=B\naws_secret_access_key=b\n");

        assertThat(keys(Map.of("AWS_ACCESS_KEY_ID", "A", "AWS_SECRET_ACCESS_KEY", "a", "AWS_SESSION_TOKEN", "t"))
                        .key("r"))
                .isEqualTo(new AwsKey("A", "a", Optional.of("t"), Optional.empty()));
    }

    @Test
    void readsTheProfileFromBothSharedFiles() throws Exception {
        write("config", "[profile ci]\nregion = eu-west-1\naws_access_key_id = OLD\n\n[default]\nregion=x\n");
        write(
                "credentials",
                "[default]\naws_access_key_id=B\naws_secret_access_key=b\n# c\n[ci]\naws_access_key_id = C\n"
                        + "aws_secret_access_key = c=\naws_session_token = t\n");

        assertThat(keys(Map.of()).key("r").id()).isEqualTo("B");
        assertThat(keys(Map.of("AWS_PROFILE", "ci")).key("r"))
                .isEqualTo(new AwsKey("C", "c=", Optional.of("t"), Optional.empty()));
        assertThatThrownBy(() -> keys(Map.of("AWS_PROFILE", "none")).key("r"))
                .hasMessage("the AWS profile 'none', which AWS_PROFILE names, has no key");
    }

    @Test
    void refusesByNameWhatItDoesNotDo() throws Exception {
        write("config", "[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = y\n");

        assertThatThrownBy(() -> keys(Map.of()).key("r")).hasMessageContaining("gets its key by role_arn");
    }

    @Test
    void asksTheContainersEndpointAndKeepsTheKeyUntilFiveMinutesBeforeItsEnd() throws Exception {
        String[] expires = {"2026-11-24T13:00:00Z"};
        try (HttpService ecs = new HttpService(a -> new Answer(200, answer(expires[0])))) {
            AwsKeys keys = keys(Map.of(
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                    ecs.url() + "/v2/credentials",
                    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
                    "pod-token"));

            assertThat(keys.key("r").session()).contains("session");
            clock.pass(55 * 60 - 1);
            keys.key("r");
            assertThat(ecs.asked).hasSize(1);
            clock.pass(1);
            keys.key("r");

            assertThat(ecs.asked).hasSize(2);
            assertThat(ecs.asked.get(0).header("Authorization")).isEqualTo("pod-token");
        }
        assertThatThrownBy(() -> keys(Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://evil.example/"))
                        .key("r"))
                .hasMessageContaining("neither https nor on this machine");
    }

    @Test
    void asksTheInstanceInItsSecondVersionOnly() throws Exception {
        try (HttpService imds = new HttpService(a -> {
            if (a.method().equals("PUT")) {
                return new Answer(200, "imds-token");
            }
            if (!a.header("X-aws-ec2-metadata-token").equals("imds-token")) {
                return new Answer(401, "");
            }
            return new Answer(200, a.path().endsWith("/hoop-role") ? answer("2026-11-24T18:00:00Z") : "hoop-role");
        })) {
            AwsKey key = keys(Map.of(
                            "AWS_EC2_METADATA_DISABLED", "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.url()))
                    .key("r");

            assertThat(key.id()).isEqualTo("ASIA1");
            assertThat(imds.requests())
                    .containsExactly(
                            "PUT /latest/api/token",
                            "GET /latest/meta-data/iam/security-credentials/",
                            "GET /latest/meta-data/iam/security-credentials/hoop-role");
        }
    }

    /** Source: AWS STS API Reference, "AssumeRoleWithWebIdentity", the sample response. */
    @Test
    void assumesTheRoleThatAWebIdentityMayHave() throws Exception {
        Files.writeString(directory.resolve("token"), "eyJ.web.identity\n");
        String xml = """
                <AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
                  <AssumeRoleWithWebIdentityResult>
                    <SubjectFromWebIdentityToken>system:serviceaccount:ci:hoop</SubjectFromWebIdentityToken>
                    <Audience>sts.amazonaws.com</Audience>
                    <Credentials>
                      <SessionToken>session</SessionToken>
                      <SecretAccessKey>s3cret</SecretAccessKey>
                      <Expiration>2026-11-24T13:00:00Z</Expiration>
                      <AccessKeyId>ASIA2</AccessKeyId>
                    </Credentials>
                  </AssumeRoleWithWebIdentityResult>
                  <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
                </AssumeRoleWithWebIdentityResponse>
                """;
        try (HttpService sts = new HttpService(a -> a.body().contains("WebIdentityToken=eyJ.web.identity")
                ? new Answer(200, xml)
                : new Answer(403, "no"))) {
            Map<String, String> variables = Map.of(
                    "AWS_WEB_IDENTITY_TOKEN_FILE", "token",
                    "AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/hoop",
                    "AWS_ENDPOINT_URL_STS", sts.url());

            assertThat(keys(variables).key("eu-west-1"))
                    .isEqualTo(new AwsKey(
                            "ASIA2",
                            "s3cret",
                            Optional.of("session"),
                            Optional.of(java.time.Instant.parse("2026-11-24T13:00:00Z"))));
            assertThat(sts.asked.get(0).body())
                    .contains(
                            "Action=AssumeRoleWithWebIdentity",
                            "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fhoop");

            Files.writeString(directory.resolve("token"), "eyJ.of.another");
            assertThatThrownBy(() -> keys(variables).key("eu-west-1"))
                    .hasMessageContaining("status 403; compare the role's trust policy")
                    .message()
                    .doesNotContain("eyJ");
        }
    }

    @Test
    void readsNoDocumentTypeFromAnAnswer() throws Exception {
        Files.writeString(directory.resolve("token"), "eyJ.web.identity");
        String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><AccessKeyId>&x;</AccessKeyId></a>";
        try (HttpService sts = new HttpService(a -> new Answer(200, xml))) {
            assertThatThrownBy(() -> keys(Map.of(
                                    "AWS_WEB_IDENTITY_TOKEN_FILE", "token",
                                    "AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/hoop",
                                    "AWS_ENDPOINT_URL_STS", sts.url()))
                            .key("eu-west-1"))
                    .hasMessageContaining("no XML");
        }
    }

    @Test
    void saysWhereItLooked() {
        assertThatThrownBy(() -> keys(Map.of()).key("r")).hasMessageContaining("there are no AWS credentials");
    }
}
