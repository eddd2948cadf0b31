package dev.hoop.policy.identity;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetParseException;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.config.Configuration.Keys;
import dev.hoop.policy.internal.Fetch;
import dev.hoop.policy.internal.Json;
import dev.hoop.policy.internal.Urls;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An issuer's public keys. They are got when first needed, kept for 15 minutes (while the issuer does not answer,
 * until 15 minutes after an hour at most), and got anew when a token names a key that is not among them, though not more than twice in 30 seconds: anyone
 * can make up key names. Thread-safe. Sources: RFC 7517; OpenID Connect Discovery 1.0, section 4.
 */
final class IssuerKeys {
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration OUTAGE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 1 << 18;

    private final JWKSource<SecurityContext> source;

    IssuerKeys(Issuer issuer) {
        this(issuer, FRESH, OUTAGE, PAUSE);
    }

    /**
     * @param fresh  how long keys are kept
     * @param outage how long they are kept while the issuer does not answer
     * @param pause  in which they are got twice at most
     */
    IssuerKeys(Issuer issuer, Duration fresh, Duration outage, Duration pause) {
        source = JWKSourceBuilder.create(new Documents(issuer))
                .cache(fresh.toMillis(), WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(pause.toMillis())
                .outageTolerant(outage.toMillis())
                .build();
    }

    /** Those that can have signed what has this header. */
    List<JWK> candidates(JWSHeader header) throws KeySourceException {
        return source.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
    }

    private static final class Documents implements JWKSetSource<SecurityContext> {
        private final Issuer issuer;

        Documents(Issuer issuer) {
            this.issuer = issuer;
        }

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                return JWKSet.parse(new String(document(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new JWKSetRetrievalException(e.getMessage(), e);
            } catch (ParseException e) {
                throw new JWKSetParseException("the key set cannot be read", e);
            }
        }

        private byte[] document() throws IOException {
            if (issuer.keys().isEmpty()) {
                return Fetch.get(discovered(), Map.of());
            }
            Keys keys = issuer.keys().get();
            return keys instanceof Keys.At at ? Fetch.get(at.url(), Map.of()) : read(((Keys.In) keys).file());
        }

        private URI discovered() throws IOException {
            URI well = URI.create(issuer.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration");
            Map<String, Object> document = Json.object(Fetch.get(well, Map.of()))
                    .orElseThrow(() -> new IOException("the discovery document is no JSON object"));
            if (!issuer.issuer().equals(document.get("issuer"))) {
                throw new IOException("the discovery document is another issuer's");
            }
            return Urls.withQuery(String.valueOf(document.get("jwks_uri")))
                    .orElseThrow(() -> new IOException("the discovery document names no https jwks_uri"));
        }

        private static byte[] read(Path file) throws IOException {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("the key set is larger than 256 KiB");
            }
            return Files.readAllBytes(file);
        }

        @Override
        public void close() {
            // nothing stays open
        }
    }
}
