package dev.hoop.agent.postgresql;

import dev.hoop.policy.config.Configuration.Resource;

/** Where the agent gets what it logs in to a resource with. */
@FunctionalInterface
public interface Credentials {
    /** A user and its password, which is wiped when this is closed. */
    record Login(String user, char[] password) implements AutoCloseable {
        @Override
        public void close() {
            java.util.Arrays.fill(password, '\0');
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
