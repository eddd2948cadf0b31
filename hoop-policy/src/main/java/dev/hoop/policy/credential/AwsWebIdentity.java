package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;
import dev.hoop.policy.internal.Urls;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A role for whom a signed token speaks, as a pod in EKS has it. Source: AWS Security Token Service API Reference,
 * "AssumeRoleWithWebIdentity".
 */
final class AwsWebIdentity implements AwsKeys.Provider {
    private static final String WHO = "AWS's security token service";

    private final Environment environment;
    private final AwsHttp http;

    AwsWebIdentity(Environment environment, AwsHttp http) {
        this.environment = environment;
        this.http = http;
    }

    @Override
    public Optional<AwsKey> key(String region) throws UnavailableException {
        Optional<String> file = AwsKeys.set(environment, "AWS_WEB_IDENTITY_TOKEN_FILE");
        Optional<String> role = AwsKeys.set(environment, "AWS_ROLE_ARN");
        if (file.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> form = new TreeMap<>(Map.of(
                "Action",
                "AssumeRoleWithWebIdentity",
                "Version",
                "2011-06-15",
                "RoleArn",
                role.get(),
                "RoleSessionName",
                AwsKeys.set(environment, "AWS_ROLE_SESSION_NAME").orElse("hoop"),
                "WebIdentityToken",
                new String(Texts.file(environment.directory().resolve(file.get())))));
        HttpRequest request = HttpRequest.newBuilder(address(region))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return Optional.of(key(http.outside(request, WHO)));
    }

    private URI address(String region) throws UnavailableException {
        String domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        String text =
                AwsKeys.set(environment, "AWS_ENDPOINT_URL_STS").orElse("https://sts." + region + "." + domain + "/");
        return Urls.trusted(text)
                .orElseThrow(() -> new UnavailableException("AWS_ENDPOINT_URL_STS or the region is wrong: " + WHO
                        + " is reached over https, or http on this machine"));
    }

    private static AwsKey key(HttpResponse<byte[]> answer) throws UnavailableException {
        if (answer.statusCode() != 200) {
            throw new UnavailableException(WHO + " answers with status " + answer.statusCode()
                    + "; compare the role's trust policy with the token's issuer, audience and subject");
        }
        Document document = document(answer.body());
        return new AwsKey(
                text(document, "AccessKeyId"),
                text(document, "SecretAccessKey"),
                Optional.of(text(document, "SessionToken")),
                Optional.of(AwsHttp.time(text(document, "Expiration"), WHO)));
    }

    private static String text(Document document, String element) throws UnavailableException {
        var found = document.getElementsByTagName(element);
        if (found.getLength() != 1) {
            throw new UnavailableException(WHO + " answers without " + element);
        }
        return found.item(0).getTextContent().strip();
    }

    private static Document document(byte[] xml) throws UnavailableException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new UnavailableException(WHO + " answers with something that is no XML");
        }
    }
}
