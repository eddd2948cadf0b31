package dev.hoop.policy.credential;

/** A secret is not to be had. The message completes "the credential of X is not to be had: ", in our own words only. */
final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    UnavailableException(String message) {
        super(message);
    }
}
