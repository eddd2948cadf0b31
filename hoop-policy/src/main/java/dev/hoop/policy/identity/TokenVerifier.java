package dev.hoop.policy.identity;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.internal.Json;

import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes principals of tokens: JSON Web Tokens that a configured issuer has signed for the configured audience, and that
 * are in force now. Doubt refuses. Thread-safe. Sources: RFC 7515, RFC 7519, RFC 8725.
 */
public final class TokenVerifier {
    /** The longest token that is looked at, in characters. */
    static final int LONGEST = 16_384;

    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]++");
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private final Map<String, Trusted> issuers = new LinkedHashMap<>();

    /** An issuer, what its claims must be, and its keys. */
    private record Trusted(ClaimRules claims, IssuerKeys keys) {}

    private TokenVerifier(List<Issuer> issuers, Clock clock) {
        issuers.forEach(i -> this.issuers.put(i.issuer(), new Trusted(new ClaimRules(i, clock), new IssuerKeys(i))));
    }

    /** @param issuers whose tokens are accepted; no token is if there are none */
    public static TokenVerifier of(List<Issuer> issuers, Clock clock) {
        return new TokenVerifier(issuers, clock);
    }

    /**
     * Who the token says is acting. May fetch the issuer's keys, which takes a few seconds at most.
     *
     * @param token in compact form, without {@code Bearer}
     * @throws HoopException with {@code HOOP-IDENTITY} and the reason, which holds nothing of the token
     */
    public Principal verify(String token) {
        if (token.length() > LONGEST) {
            throw refused("it is longer than " + LONGEST + " characters");
        }
        if (!COMPACT.matcher(token).matches()) {
            throw refused("it is no signed token of three parts");
        }
        String[] parts = token.split("\\.");
        Map<String, Object> header = object(parts[0], "header");
        Map<String, Object> claims = object(parts[1], "payload");
        if (header.containsKey("crit")) {
            throw refused("its header has a critical extension, and none is known");
        }
        if (header.containsKey("typ")
                && !TYPES.contains(String.valueOf(header.get("typ")).toLowerCase(Locale.ROOT))) {
            throw refused("it is another type of token than one of identity or access");
        }
        Trusted issuer = claims.get("iss") instanceof String name ? issuers.get(name) : null;
        if (issuer == null) {
            throw refused("its issuer is not configured under identity.issuers"); // which a stranger need not learn
        }
        verify(parsed(token), issuer.keys());
        return issuer.claims().principal(token, claims);
    }

    private static Map<String, Object> object(String part, String what) {
        return Json.object(new Base64URL(part).decode())
                .orElseThrow(() -> refused("its " + what + " is no JSON object, or names something twice"));
    }

    private static JWSObject parsed(String token) {
        try {
            return JWSObject.parse(token);
        } catch (ParseException | RuntimeException e) {
            throw refused("it is not signed, or its header cannot be read");
        }
    }

    private static void verify(JWSObject token, IssuerKeys keys) {
        JWSHeader header = token.getHeader();
        if (!Signature.ALGORITHMS.contains(header.getAlgorithm())) {
            throw refused("its signature algorithm is not accepted; RS, PS, ES and EdDSA are");
        }
        List<JWK> candidates;
        try {
            candidates = keys.candidates(header);
        } catch (KeySourceException e) {
            throw refused("the issuer's keys are not to be had: " + reason(e));
        }
        if (candidates.stream().noneMatch(key -> Signature.isBy(key, token))) {
            throw refused("no key of its issuer has signed it");
        }
    }

    /** Our own words for what went wrong, which stand at the end of the chain, if they are ours. */
    private static String reason(KeySourceException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof java.io.IOException)) {
            cause = cause.getCause();
        }
        return cause instanceof java.io.IOException
                ? cause.getMessage()
                : failure.getClass().getSimpleName();
    }

    static HoopException refused(String why) {
        return new HoopException(ErrorCode.IDENTITY, "The token is refused: " + why);
    }
}
