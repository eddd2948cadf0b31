package dev.hoop.policy.identity;

import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.internal.Expression;
import dev.hoop.policy.internal.Expression.Type;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the claims of one issuer's tokens must be, and the principal they come to. Immutable and thread-safe. */
final class ClaimRules {
    /** How far the clocks of issuer and verifier may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final long LAST_SECOND = 253_402_300_799L; // of the year 9999
    private static final int LONGEST_NAME = 512;
    private static final int MOST_GROUPS = 1000;

    private final Issuer issuer;
    private final Clock clock;
    private final Optional<Expression> subject;
    private final Optional<Expression> groups;
    private final Optional<Expression> require;

    ClaimRules(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
        Map<String, Type> variables = Map.of("claims", Type.ANYTHING_BY_NAME);
        subject = issuer.subject().map(text -> Expression.of(text, variables, Type.TEXT));
        groups = issuer.groups().map(text -> Expression.of(text, variables, Type.TEXTS));
        require = issuer.require().map(text -> Expression.of(text, variables, Type.BOOLEAN));
    }

    /** @param token that has the claims; only a hash of it is kept, and that only if it has no id */
    Principal principal(String token, Map<String, Object> claims) {
        audience(claims.get("aud"));
        Instant ends = times(claims);
        if (require.isPresent()
                && !require.get().value(Map.of("claims", claims)).equals(Optional.of(Boolean.TRUE))) {
            throw TokenVerifier.refused("it is none of those that the issuer's 'require' accepts");
        }
        return new Principal(
                issuer.issuer(),
                subject(claims),
                groups(claims),
                claims,
                Optional.of(new Principal.Token(id(token, claims), ends)));
    }

    private static String id(String token, Map<String, Object> claims) {
        return claims.get("jti") instanceof String id && name(id) ? "jti:" + id : "sha256:" + hash(token);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** To the letter, and no other beside it: a token for others too can be used by them. */
    private void audience(Object audience) {
        if (!issuer.audience().equals(audience) && !List.of(issuer.audience()).equals(audience)) {
            throw TokenVerifier.refused("it is not for the audience '" + issuer.audience() + "' alone");
        }
    }

    /** @return when the token loses its force: it expires, or becomes older than {@code max-age} allows */
    private Instant times(Map<String, Object> claims) {
        Instant now = clock.instant();
        Instant expires =
                time(claims, "exp").orElseThrow(() -> TokenVerifier.refused("it does not say when it expires"));
        Instant issued =
                time(claims, "iat").orElseThrow(() -> TokenVerifier.refused("it does not say when it was issued"));
        if (!now.isBefore(expires.plus(SKEW))) {
            throw TokenVerifier.refused("it expired at " + expires + "; get a new one");
        }
        if (issued.isAfter(now.plus(SKEW))) {
            throw TokenVerifier.refused("it was issued in the future, at " + issued + "; compare the clocks");
        }
        if (issued.plus(issuer.maxAge()).isBefore(now)) {
            throw TokenVerifier.refused(
                    "it was issued longer ago than max-age allows, at " + issued + "; get a new one");
        }
        if (time(claims, "nbf").map(t -> t.isAfter(now.plus(SKEW))).orElse(false)) {
            throw TokenVerifier.refused("it is not valid yet");
        }
        Instant old = issued.plus(issuer.maxAge());
        return old.isBefore(expires) ? old : expires;
    }

    private static Optional<Instant> time(Map<String, Object> claims, String name) {
        if (!claims.containsKey(name)) {
            return Optional.empty();
        }
        if (claims.get(name) instanceof Number seconds
                && seconds.doubleValue() >= 0
                && seconds.doubleValue() <= LAST_SECOND) {
            return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
        }
        throw TokenVerifier.refused("its " + name + " is no time");
    }

    private String subject(Map<String, Object> claims) {
        Optional<Object> value = subject.isPresent()
                ? subject.get().value(Map.of("claims", claims))
                : Optional.ofNullable(claims.get("sub"));
        return value.filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(ClaimRules::name)
                .orElseThrow(() -> TokenVerifier.refused(
                        subject.isPresent()
                                ? "the configured subject does not come to a text for it"
                                : "it has no usable sub"));
    }

    private Set<String> groups(Map<String, Object> claims) {
        if (groups.isEmpty()) {
            return Set.of();
        }
        Object value = groups.get()
                .value(Map.of("claims", claims))
                .orElseThrow(() -> TokenVerifier.refused("the configured groups cannot be told for it; has(claims.x)"
                        + " tells whether a claim is there"));
        if (!(value instanceof List<?> list) || list.size() > MOST_GROUPS) {
            throw TokenVerifier.refused("the configured groups come to no list, or to too long a one");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Object item : list) {
            if (!(item instanceof String group) || !name(group) || group.startsWith("subject:")) {
                throw TokenVerifier.refused("the configured groups come to something that is no name of a group");
            }
            names.add(group);
        }
        return names;
    }

    /** Whether it can stand in messages and be compared: some text, not too long, no control characters. */
    private static boolean name(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
