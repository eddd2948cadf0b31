package dev.hoop.policy.credential;

import java.time.Duration;

/** Where a credential comes from. */
@FunctionalInterface
interface Source {
    Found get() throws UnavailableException;

    /** Makes an account last longer. @return how long, from now */
    default Duration renew(VaultLease lease) throws UnavailableException {
        throw new IllegalStateException("nothing to renew");
    }

    /** Ends an account. */
    default void revoke(VaultLease lease) throws UnavailableException {
        throw new IllegalStateException("nothing to revoke");
    }
}
