package dev.hoop.agent.postgresql;

import dev.hoop.policy.config.Configuration.Resource;

/** Where the agent gets what it logs in to a resource with. */
@FunctionalInterface
public interface Credentials {
    /**
     * A user and its password, which is wiped after the login.
     *
     * @param release run when the connection ends, which an account made for it does not outlast
     */
    record Login(String user, char[] password, Runnable release) implements AutoCloseable {
        /** One whose account stays. */
        public Login(String user, char[] password) {
            this(user, password, () -> {});
        }

        /** Overwrites the password. */
        void wipe() {
            java.util.Arrays.fill(password, '\0');
        }

        @Override
        public void close() {
            wipe();
            release.run();
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Login of " + user;
        }
    }

    /** @throws dev.hoop.audit.HoopException with {@code HOOP-RESOURCE} if there is none to be had */
    Login login(Resource resource);
}
