package dev.hoop.policy.identity;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;

import java.time.Clock;
import java.util.List;

/**
 * Who acts in the embedded placement: whom the job's token says, if {@code hoop.yaml} has issuers; else the local user,
 * unproven. Keeps the issuers' keys, so it is worth keeping. Thread-safe.
 */
public final class Identity {
    private static final String GITHUB = "https://token.actions.githubusercontent.com";

    private final List<Issuer> issuers;
    private final TokenVerifier verifier;
    private final Environment environment;
    private final Clock clock;

    /** @param issuers as configured; none means that identity is not configured */
    public Identity(List<Issuer> issuers, Environment environment, Clock clock) {
        this.issuers = List.copyOf(issuers);
        this.environment = environment;
        this.clock = clock;
        verifier = TokenVerifier.of(issuers, clock);
    }

    /**
     * The principal of a new session.
     *
     * @throws HoopException with {@code HOOP-IDENTITY} if there is no token, it is not accepted, or there is one and nothing
     *     says whose tokens count
     */
    public Principal principal(Settings settings) {
        if (issuers.isEmpty()) {
            if (settings.token().isPresent() || settings.tokenFile().isPresent()) {
                throw new HoopException(
                        ErrorCode.IDENTITY,
                        "A token is given, but hoop.yaml has no identity.issuers that say whose tokens count. Add the"
                                + " issuer, or leave the token out");
            }
            return Principal.local(
                    environment.property("user.name").filter(u -> !u.isBlank()).orElse("unknown"));
        }
        return verifier.verify(
                TokenSource.required(settings, environment, audience(), clock).token());
    }

    /** What to ask GitHub for; other environments have settled it before the job began. */
    private String audience() {
        return issuers.stream()
                .filter(i -> i.issuer().startsWith(GITHUB))
                .findFirst()
                .orElse(issuers.get(0))
                .audience();
    }
}
