package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.identity.TokenSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code hoop token}. */
@Command(
        name = "token",
        description = {
            "Shows which token this job has, where it comes from and what it says. Nobody has verified it here.",
            "Exits 1 if it has expired."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop token",
            "  hoop token --token-file id-token.jwt --json",
            "  PGPASSWORD=$(hoop token --show) psql 'host=agent port=8443 dbname=orders-db sslmode=verify-full'"
        })
final class TokenCommand implements Callable<Integer> {
    private static final int LONGEST_SHOWN = 500;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Where the token is (else HOOP_TOKEN_FILE, or what the job offers).")
    private Optional<String> file;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = "What it is to be for, where one is made on demand (else HOOP_AUDIENCE, or 'hoop').")
    private Optional<String> audience;

    @Option(names = "--show", description = "Prints the token itself, and nothing else. It is a secret.")
    private boolean show;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Map<String, String> given = new LinkedHashMap<>();
        file.ifPresent(value -> given.put("hoop.token-file", value));
        audience.ifPresent(value -> given.put("hoop.audience", value));
        Environment environment = Environment.ofProcess();
        Settings settings = Settings.of(Map.of(), given, environment);
        TokenSource source = TokenSource.required(settings, environment, Clock.systemUTC());
        String token = source.token();
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw unreadable(source);
        }
        JsonNode header = decoded(source, parts[0]);
        JsonNode claims = decoded(source, parts[1]);
        Optional<Instant> end = Optional.ofNullable(claims.get("exp"))
                .filter(JsonNode::canConvertToLong)
                .map(exp -> Instant.ofEpochSecond(Math.min(exp.longValue(), Instant.MAX.getEpochSecond())));
        boolean expired = end.isPresent() && !Instant.now().isBefore(end.get());
        var out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> answer = Json.object(
                    Map.entry("source", source.name()),
                    Map.entry("header", header),
                    Map.entry("claims", claims),
                    Map.entry("expired", expired));
            if (show) {
                answer.put("token", token);
            }
            out.println(Json.text(answer));
        } else if (show) {
            out.println(token);
        } else {
            out.println("From " + source.name() + ", not verified here:");
            claims.properties().forEach(claim -> out.println("  " + line(claim.getKey(), claim.getValue())));
            out.println(lasting(end, expired));
        }
        return expired ? Hoop.NEGATIVE : Hoop.DONE;
    }

    private static String line(String name, JsonNode value) {
        String text = value.isString() ? value.stringValue() : Json.text(value);
        return Printable.line(name + ": " + text, LONGEST_SHOWN);
    }

    private static String lasting(Optional<Instant> end, boolean expired) {
        if (end.isEmpty()) {
            return "It does not say when it expires.";
        }
        Duration time = Duration.between(Instant.now(), end.get()).abs();
        String length = time.toMinutes() < 2 ? time.toSeconds() + " s" : time.toMinutes() + " min";
        return expired ? "It expired " + length + " ago." : "It expires in " + length + ".";
    }

    private static JsonNode decoded(TokenSource source, String part) {
        try {
            JsonNode node = Json.parse(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
            if (node.isObject()) {
                return node;
            }
        } catch (IllegalArgumentException | JacksonException e) { // told below, without what it holds
        }
        throw unreadable(source);
    }

    private static HoopException unreadable(TokenSource source) {
        return new HoopException(
                ErrorCode.IDENTITY, "What comes from " + source.name() + " is no JSON Web Token of three parts");
    }
}
