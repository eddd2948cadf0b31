package dev.hoop.policy.rules;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A whole policy: rules, masks and limits. Immutable and thread-safe. */
public final class Policy {
    /** What the built-in policy is called. */
    public static final String STARTER = "starter";

    private final String source;
    private final String digest;
    private final List<Rule> rules;
    private final List<MaskRule> masks;
    private final List<LimitRule> limits;
    private final Optional<LocalDate> observeUntil;

    private Policy(String source, String text, PolicyParser parsed) {
        this.source = source;
        digest = sha256(text);
        rules = List.copyOf(parsed.rules);
        masks = List.copyOf(parsed.masks);
        limits = List.copyOf(parsed.limits);
        observeUntil = parsed.observeUntil;
    }

    /**
     * Reads a policy.
     *
     * @param file what messages call it
     * @throws HoopException with {@code HOOP-POLICY} if there is a mistake; the message has a line for each
     */
    public static Policy parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        PolicyParser parser = new PolicyParser(file, problems);
        parser.parse(text);
        if (!problems.isEmpty()) {
            String count = problems.size() == 1 ? "a mistake" : problems.size() + " mistakes";
            throw new HoopException(
                    ErrorCode.POLICY, "The policy has " + count + ":\n" + Problem.list(problems) + "\n");
        }
        return new Policy(file, text, parser);
    }

    /** Every mistake in a policy, in the order of the file as far as it can be told. */
    public static List<Problem> check(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        new PolicyParser(file, problems).parse(text);
        return problems;
    }

    /** The built-in policy to begin with. */
    public static Policy starter() {
        return parse(STARTER, starterText());
    }

    /** The text of the built-in policy, to read and to copy. */
    public static String starterText() {
        try (InputStream text = Policy.class.getResourceAsStream("starter.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hexadecimal SHA-256 of the text. */
    public String digest() {
        return digest;
    }

    /** Where it came from, for people. */
    public String source() {
        return source;
    }

    /** Whether denials are only warnings today; ends after the policy's {@code until}, in UTC. */
    public boolean observe(Clock clock) {
        return observeUntil
                .map(until ->
                        !LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(until))
                .orElse(false);
    }

    /** What whoever keeps the policy should know of it, though it is no mistake; a sentence each. */
    public List<String> warnings(Clock clock) {
        List<String> warnings = new ArrayList<>();
        observeUntil.ifPresent(until -> warnings.add(
                observe(clock)
                        ? "The policy " + source + " only observes until the end of " + until
                                + ": what it denies is done and recorded"
                        : "The policy " + source + " says observe: true, but that ended with " + until
                                + ": it is enforced"));
        rules.stream()
                .filter(r -> r.kind() == Rule.Kind.ALLOW && r.effects().contains(Effect.SQL_UNKNOWN))
                .forEach(r -> warnings.add("Rule " + r.ref()
                        + " allows sql.unknown: what is not understood is not narrowed by tables, and whatever it does is"
                        + " done"));
        return warnings;
    }

    /**
     * What it comes to for one principal on one resource.
     *
     * @param clock for conditions that look at the time, and for the end of observing
     */
    public SessionPolicy forSession(Principal principal, Target target, Clock clock) {
        return new RulesForSession(rules, masks, limits, observe(clock), principal, target, clock);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
