package dev.hoop.policy.credential;

import java.time.Instant;
import java.util.Optional;

/** What requests to AWS are signed with. @param session the token that comes with a short-lived key */
record AwsKey(String id, String secret, Optional<String> session, Optional<Instant> expires) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "AwsKey[" + id + "]";
    }
}
