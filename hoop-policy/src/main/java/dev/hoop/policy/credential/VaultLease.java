package dev.hoop.policy.credential;

import java.time.Duration;

/** A lease of Vault's: an account that lasts until it ends or is revoked. */
record VaultLease(String id, Duration duration, boolean renewable) {}
