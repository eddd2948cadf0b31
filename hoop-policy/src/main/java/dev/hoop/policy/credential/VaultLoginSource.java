package dev.hoop.policy.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A user and a password from Vault: an account that it makes for us, or a pair that it keeps. */
final class VaultLoginSource implements Source {
    private final Vault vault;
    private final String path;
    private final Clock clock;

    VaultLoginSource(Vault vault, String path, Clock clock) {
        this.vault = vault;
        this.path = path;
        this.clock = clock;
    }

    @Override
    public Found get() throws UnavailableException {
        Instant asked = clock.instant();
        Vault.Answer answer = vault.read(path);
        Optional<String> user = Optional.of(answer.text("username"));
        char[] password = answer.text("password").toCharArray();
        if (answer.lease().isEmpty()) {
            return new Found(user, password, Found.KEPT, Optional.empty(), Optional.empty());
        }
        Duration duration = answer.lease().get().duration();
        Instant ends = asked.plus(duration);
        Instant first = vault.tokenEnds().filter(t -> t.isBefore(ends)).orElse(ends); // with a token go its leases
        return new Found(user, password, duration.multipliedBy(2).dividedBy(3), Optional.of(first), answer.lease());
    }

    @Override
    public Duration renew(VaultLease lease) throws UnavailableException {
        Instant asked = clock.instant();
        Duration granted = vault.renew(lease);
        return vault.tokenEnds()
                .map(end -> Duration.between(asked, end))
                .filter(left -> left.compareTo(granted) < 0)
                .orElse(granted);
    }

    @Override
    public void revoke(VaultLease lease) throws UnavailableException {
        vault.revoke(lease);
    }
}
