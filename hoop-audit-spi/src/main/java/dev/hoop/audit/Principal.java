package dev.hoop.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts. Comes from a verified token, or, where the embedded placement has no identity configured, is the local
 * user under the issuer {@value #LOCAL_ISSUER}, which proves nothing and says so. Immutable.
 *
 * @param issuer  the token's {@code iss}, or {@value #LOCAL_ISSUER}
 * @param subject immutable within the issuer; not empty
 * @param groups  as the configuration maps them; in natural order
 * @param claims  the token's claims: strings, numbers, booleans, lists and maps of them; without the token itself
 * @param token   which token proved it, and until when; empty if none did
 */
public record Principal(
        String issuer, String subject, Set<String> groups, Map<String, Object> claims, Optional<Token> token) {
    /** The issuer of a principal that nobody vouches for. */
    public static final String LOCAL_ISSUER = "local";

    /**
     * What is kept of a token.
     *
     * @param id   {@code jti:} and the token's own id, or {@code sha256:} and the hash of the token in hexadecimal
     * @param ends when the token loses its force
     */
    public record Token(String id, Instant ends) {
        public Token {
            Objects.requireNonNull(id);
            Objects.requireNonNull(ends);
        }
    }

    public Principal {
        if (issuer.isEmpty() || subject.isEmpty()) {
            throw new IllegalArgumentException("a principal needs an issuer and a subject");
        }
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(claims)));
        Objects.requireNonNull(token);
    }

    /** One that no token proves. */
    public Principal(String issuer, String subject, Set<String> groups, Map<String, Object> claims) {
        this(issuer, subject, groups, claims, Optional.empty());
    }

    /** The user of this process, unproven. */
    public static Principal local(String user) {
        return new Principal(LOCAL_ISSUER, user, Set.of(), Map.of());
    }

    /** Without the claims, which may hold personal data. */
    @Override
    public String toString() {
        return subject + "@" + issuer + " " + groups;
    }
}
