package dev.hoop.policy.tunnel;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An HTTP proxy on the way to the agent. Looked for in this order: {@code hoop.proxy}; the system properties
 * {@code https.proxyHost} and {@code https.proxyPort}, save for what {@code http.nonProxyHosts} names; the variable
 * {@code HTTPS_PROXY}, save for what {@code NO_PROXY} names. An agent on this machine needs none unless {@code hoop.proxy}
 * says so.
 *
 * @param login for Basic authentication, as {@code user:password}
 */
record HttpProxy(String host, int port, Optional<String> login) {
    private static final int DEFAULT_PORT = 80;
    private static final int DEFAULT_SYSTEM_PORT = 443;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "::1");

    static Optional<HttpProxy> find(Settings settings, Environment environment, String host, int port) {
        if (settings.proxy().isPresent()) {
            String set = settings.proxy().get();
            return set.equals("none") ? Optional.empty() : Optional.of(of(set, "hoop.proxy"));
        }
        if (THIS_MACHINE.contains(host) || host.startsWith("127.")) {
            return Optional.empty();
        }
        Optional<String> system = environment.property("https.proxyHost").filter(h -> !h.isBlank());
        if (system.isPresent()) {
            return excludedByProperty(environment, host)
                    ? Optional.empty()
                    : Optional.of(new HttpProxy(system.get(), systemPort(environment), Optional.empty()));
        }
        return either(environment, "HTTPS_PROXY", "https_proxy")
                .filter(set -> !excludedByVariable(environment, host, port))
                .map(set -> of(set.contains("://") ? set : "http://" + set, "HTTPS_PROXY"));
    }

    private static Optional<String> either(Environment environment, String... names) {
        return Stream.of(names)
                .flatMap(name -> environment.variable(name).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static int systemPort(Environment environment) {
        String port = environment.property("https.proxyPort").orElse("");
        if (port.isEmpty()) {
            return DEFAULT_SYSTEM_PORT;
        }
        if (!port.matches("[0-9]{1,5}")) {
            throw mistake("https.proxyPort");
        }
        return Integer.parseInt(port);
    }

    private static HttpProxy of(String text, String where) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw mistake(where);
        }
        boolean bare = url.getRawQuery() == null
                && url.getRawFragment() == null
                && Set.of("", "/").contains(String.valueOf(url.getRawPath()));
        if (!"http".equalsIgnoreCase(url.getScheme()) || url.getHost() == null || !bare) {
            throw mistake(where);
        }
        return new HttpProxy(
                unbracketed(url.getHost()),
                url.getPort() < 0 ? DEFAULT_PORT : url.getPort(),
                Optional.ofNullable(url.getRawUserInfo())
                        .map(info -> URLDecoder.decode(info.replace("+", "%2B"), StandardCharsets.UTF_8)));
    }

    /** As a URI has it, an IPv6 address stands in brackets. */
    static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static HoopException mistake(String where) {
        return new HoopException(
                ErrorCode.POLICY,
                "The settings cannot be used: the proxy in " + where
                        + " is not http://host:port, with user:password@ before the host if it wants a login");
    }

    /** Source: Java, "Networking Properties", {@code http.nonProxyHosts}. */
    private static boolean excludedByProperty(Environment environment, String host) {
        return Arrays.stream(
                        environment.property("http.nonProxyHosts").orElse("").split("\\|"))
                .map(pattern -> unbracketed(pattern.strip()).toLowerCase(Locale.ROOT))
                .anyMatch(pattern -> matches(pattern, host.toLowerCase(Locale.ROOT)));
    }

    private static boolean matches(String pattern, String host) {
        if (pattern.startsWith("*")) {
            return host.endsWith(pattern.substring(1));
        }
        return pattern.endsWith("*")
                ? host.startsWith(pattern.substring(0, pattern.length() - 1))
                : host.equals(pattern);
    }

    /** Names stand for themselves and what is below them, with a port for that port alone; a star for everything. */
    private static boolean excludedByVariable(Environment environment, String host, int port) {
        String called = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(
                        either(environment, "NO_PROXY", "no_proxy").orElse("").split("[,\\s]+"))
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .map(entry -> entry.endsWith(":" + port) && !called.contains(":")
                        ? entry.substring(0, entry.lastIndexOf(':'))
                        : entry)
                .map(entry -> entry.startsWith("*.") ? entry.substring(1) : entry)
                .map(entry -> entry.startsWith(".") ? entry.substring(1) : unbracketed(entry))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> entry.equals("*") || called.equals(entry) || called.endsWith("." + entry));
    }

    /** The header that logs in; none if it wants no login. */
    String[] headers() {
        return login.map(l -> new String[] {
                    "Proxy-Authorization: Basic "
                            + Base64.getEncoder().encodeToString(l.getBytes(StandardCharsets.UTF_8))
                })
                .orElse(new String[0]);
    }

    /** Without the login. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
