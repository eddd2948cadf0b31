package dev.hoop.agent;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.credential.Credentials;
import dev.hoop.policy.credential.Lease;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the configuration refers to, for front ends that log in with a user and a password. Thread-safe. */
final class ConfiguredCredentials implements dev.hoop.agent.postgresql.Credentials, AutoCloseable {
    private static final int KEEP_SECONDS = 10;

    private final Credentials credentials;

    ConfiguredCredentials(Configuration configuration) {
        credentials = new Credentials(configuration, Environment.ofProcess(), Clock.systemUTC());
    }

    /** Makes accounts that are in use last, on this thread of the scheduler. */
    void keep(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::keepQuietly, KEEP_SECONDS, KEEP_SECONDS, TimeUnit.SECONDS);
    }

    private void keepQuietly() {
        try {
            credentials.keep();
        } catch (RuntimeException e) { // the next time may do better
            System.getLogger(ConfiguredCredentials.class.getName())
                    .log(System.Logger.Level.ERROR, "Accounts could not be kept", e);
        }
    }

    @Override
    public Login login(Resource resource) {
        Lease lease = credentials.lease(resource);
        if (lease.kind() != Lease.Kind.PASSWORD || lease.user().isEmpty()) {
            lease.close();
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The credential of '" + resource.name() + "' is no user with a password. Write both in hoop.yaml");
        }
        return new Login(lease.user().get(), lease.secret(), lease::close);
    }

    @Override
    public void close() {
        credentials.close();
    }
}
