package dev.hoop.policy.credential;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Held to what AWS has published. */
class SigV4Test {
    private static AwsKey key(String id, String secret) {
        return new AwsKey(id, secret, Optional.empty(), Optional.empty());
    }

    /** Source: AWS, Signature Version 4 test suite, "get-vanilla". */
    @Test
    void signsTheSuitesPlainGet() {
        SigV4 signer =
                new SigV4(key("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "us-east-1", "service");
        String request = "GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n"
                + SigV4.sha256("");

        assertThat(SigV4.sha256(request)).isEqualTo("bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63");
        assertThat(signer.signature(request, Instant.parse("2015-08-30T12:36:00Z")))
                .isEqualTo("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    }

    /** Source: AWS, "Examples of how to derive a signing key for Signature Version 4". */
    @Test
    void derivesTheSigningKeyOfTheExample() {
        SigV4 signer = new SigV4(key("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "us-east-1", "iam");

        assertThat(HexFormat.of().formatHex(signer.signingKey(Instant.parse("2015-08-30T00:00:00Z"))))
                .isEqualTo("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
    }

    /** Source: Amazon S3 API Reference, "Authenticating requests: using query parameters", the example. */
    @Test
    void presignsTheExampleOfS3() {
        SigV4 signer =
                new SigV4(key("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), "us-east-1", "s3");

        assertThat(signer.presigned(
                        "examplebucket.s3.amazonaws.com",
                        "/test.txt",
                        Map.of(),
                        Instant.parse("2013-05-24T00:00:00Z"),
                        Duration.ofDays(1),
                        "UNSIGNED-PAYLOAD"))
                .endsWith("&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
    }

    /** Source: botocore, AWS's own library for Python, the test of its {@code generate_db_auth_token}. */
    @Test
    void computesTheTokenThatAwsOwnLibraryComputes() {
        String token = RdsToken.token(
                key("akid", "skid"),
                "us-east-1",
                "prod-instance.us-east-1.rds.amazonaws.com:3306",
                "someusername",
                Instant.parse("2016-11-07T17:39:33Z"));

        assertThat(token)
                .startsWith("prod-instance.us-east-1.rds.amazonaws.com:3306/?Action=connect&DBUser=someusername"
                        + "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=akid%2F20161107%2Fus-east-1%2Frds-db"
                        + "%2Faws4_request&X-Amz-Date=20161107T173933Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host")
                .endsWith("&X-Amz-Signature=d1138cdbc0ca63eec012ec0fc6c2267e03642168f5884a7795320d4c18374c61");
    }

    @Test
    void aSessionsTokenIsSignedTooAndNothingShowsTheSecret() {
        AwsKey session = new AwsKey("ASIAX", "s3cret", Optional.of("a+b/c="), Optional.empty());

        assertThat(RdsToken.token(session, "eu-west-1", "db:5432", "a b", Instant.EPOCH))
                .contains("&X-Amz-Security-Token=a%2Bb%2Fc%3D&")
                .contains("&DBUser=a%20b&");
        assertThat(new SigV4(session, "eu-west-1", "rds-db").toString()).doesNotContain("s3cret", "a+b");
    }
}
