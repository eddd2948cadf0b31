package dev.hoop.policy.credential;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs requests to one service of AWS in one region. Immutable. Source: AWS, "AWS Signature Version 4 for API requests",
 * "Create a signed AWS API request".
 */
record SigV4(AwsKey key, String region, String service) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The query of a GET that whoever has it can send.
     *
     * @param host        with its port, if that is not the scheme's own
     * @param parameters  of the request, not encoded
     * @param payloadHash of the body, in hexadecimal; or what the service takes in its place
     */
    String presigned(
            String host, String path, Map<String, String> parameters, Instant now, Duration lasts, String payloadHash) {
        SortedMap<String, String> query = new TreeMap<>(parameters);
        query.put("X-Amz-Algorithm", ALGORITHM);
        query.put("X-Amz-Credential", key.id() + "/" + scope(now));
        query.put("X-Amz-Date", SECOND.format(now));
        query.put("X-Amz-Expires", String.valueOf(lasts.toSeconds()));
        query.put("X-Amz-SignedHeaders", "host");
        key.session().ifPresent(token -> query.put("X-Amz-Security-Token", token));
        String encoded = query.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        String request = "GET\n" + path + "\n" + encoded + "\nhost:" + host + "\n\nhost\n" + payloadHash;
        return encoded + "&X-Amz-Signature=" + signature(request, now);
    }

    /** @param canonicalRequest as AWS describes it, line by line */
    String signature(String canonicalRequest, Instant now) {
        String text = ALGORITHM + "\n" + SECOND.format(now) + "\n" + scope(now) + "\n" + sha256(canonicalRequest);
        byte[] signing = signingKey(now);
        try {
            return HexFormat.of().formatHex(hmac(signing, text));
        } finally {
            Arrays.fill(signing, (byte) 0);
        }
    }

    byte[] signingKey(Instant now) {
        byte[] derived = ("AWS4" + key.secret()).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {DAY.format(now), region, service, "aws4_request"}) {
            byte[] next = hmac(derived, part);
            Arrays.fill(derived, (byte) 0);
            derived = next;
        }
        return derived;
    }

    private String scope(Instant now) {
        return DAY.format(now) + "/" + region + "/" + service + "/aws4_request";
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /** As RFC 3986 has it, which is how AWS wants it. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** Without the key's secret. */
    @Override
    public String toString() {
        return "SigV4[" + key + ", " + region + ", " + service + "]";
    }
}
