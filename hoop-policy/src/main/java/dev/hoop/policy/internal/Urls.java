package dev.hoop.policy.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses that hoop itself asks for something. */
public final class Urls {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Urls() {}

    /** The text as an https URL without user, query and fragment, or as such an http URL to this machine. */
    public static Optional<URI> trusted(String text) {
        return withQuery(text).filter(u -> u.getRawQuery() == null);
    }

    /** The same with a query, if there is one. */
    public static Optional<URI> withQuery(String text) {
        try {
            URI url = new URI(text);
            boolean safe = "https".equals(url.getScheme())
                    || "http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost()));
            return Optional.of(url)
                    .filter(u -> safe && u.getHost() != null)
                    .filter(u -> u.getRawUserInfo() == null && u.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
