package dev.hoop.policy.tunnel;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.identity.TokenSource;

import javax.net.ssl.SSLSocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The way through an agent to the resources behind it. Every connection is asked for with a token as new as there is.
 * Thread-safe.
 */
public final class Tunnel {
    /** How long a connection may take until the agent has let it in. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int HTTPS = 443;
    private static final int MOST_REASON = 1_000;
    /** Of a resource's name, or of a host and port. */
    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9._~:\\[\\]-]{1,255}");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,16384}");

    private final String host;
    private final int port;
    private final Optional<HttpProxy> proxy;
    private final AgentTls tls;
    private final TokenSource token;
    private final Optional<String> reason;
    private final Duration patience;

    private Tunnel(
            URI agent,
            Optional<HttpProxy> proxy,
            AgentTls tls,
            TokenSource token,
            Optional<String> reason,
            Duration patience) {
        host = HttpProxy.unbracketed(agent.getHost());
        port = port(agent);
        this.proxy = proxy;
        this.tls = tls;
        this.token = token;
        this.reason = reason;
        this.patience = patience;
    }

    /**
     * The tunnel that the settings describe. Connects to nothing yet.
     *
     * @param patience how long a connection may take until the agent has let it in
     * @throws HoopException with {@code HOOP-POLICY} if they cannot be used, {@code HOOP-IDENTITY} if there is no token
     */
    public static Tunnel of(Settings settings, Environment environment, Clock clock, Duration patience) {
        URI agent = settings.agent().orElseThrow(() -> mistake("hoop.agent is not set"));
        boolean bare = agent.getRawQuery() == null
                && Set.of("", "/").contains(agent.getRawPath())
                && "https".equals(agent.getScheme());
        if (!bare) {
            throw mistake("hoop.agent is not https://host:port and nothing behind that");
        }
        AgentTls tls = AgentTls.of(settings.agentCa(), settings.agentPins());
        Optional<HttpProxy> proxy =
                HttpProxy.find(settings, environment, HttpProxy.unbracketed(agent.getHost()), port(agent));
        return new Tunnel(
                agent, proxy, tls, TokenSource.required(settings, environment, clock), settings.reason(), patience);
    }

    private static int port(URI agent) {
        return agent.getPort() < 0 ? HTTPS : agent.getPort();
    }

    private static HoopException mistake(String what) {
        return new HoopException(ErrorCode.POLICY, "The settings cannot be used: " + what);
    }

    /** Where the agent is: host and port. */
    public String agent() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * A connection to a resource, on which its own protocol is spoken. The caller closes it.
     *
     * @param resource its name, or its host and port
     * @throws HoopException if the agent is not reached, is not the one that it should be, or does not let the job in; with
     *     the agent's own code and words where it has any, and never with the token
     */
    public Socket open(String resource) {
        if (!AUTHORITY.matcher(resource).matches()) {
            throw new HoopException(
                    ErrorCode.RESOURCE, "The resource is named neither by a name nor by its host and port");
        }
        String bearer = token.token();
        if (!TOKEN.matcher(bearer).matches()) {
            throw new HoopException(ErrorCode.IDENTITY, "What " + token.name() + " holds is no token");
        }
        Socket raw = new Socket();
        Deadline deadline = new Deadline(raw, patience);
        try {
            SSLSocket secured = tls.over(connected(raw), host, port);
            String application = secured.getApplicationProtocol();
            if (!application.isEmpty() && !application.equals("http/1.1")) {
                throw new Answer.NotHttpException();
            }
            secured.getOutputStream().write(Answer.request(resource, headers(bearer)));
            secured.getOutputStream().flush();
            InputStream in = secured.getInputStream();
            Answer answer = Answer.read(in);
            if (answer.status() != 200) {
                throw Refusal.ofAgent(agent(), bearer, answer, in);
            }
            if (!deadline.meet()) {
                throw new EOFException();
            }
            return new TunnelSocket(raw, secured);
        } catch (IOException e) {
            boolean inTime = deadline.meet();
            close(raw);
            throw unreachable(inTime ? why(e) : "it does not let the job in within " + patience.toSeconds() + " s", e);
        } catch (RuntimeException e) {
            deadline.meet();
            close(raw);
            throw e;
        }
    }

    private String[] headers(String bearer) {
        List<String> headers = new ArrayList<>(List.of("Authorization: Bearer " + bearer));
        reason.map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip())
                .map(text -> text.length() > MOST_REASON ? text.substring(0, MOST_REASON) : text)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> headers.add("Hoop-Reason: " + text));
        return headers.toArray(String[]::new);
    }

    /** TCP as far as the agent. */
    private Socket connected(Socket raw) throws IOException {
        raw.setTcpNoDelay(true);
        raw.setKeepAlive(true);
        if (proxy.isEmpty()) {
            raw.connect(new InetSocketAddress(host, port));
            return raw;
        }
        HttpProxy before = proxy.get();
        try {
            raw.connect(new InetSocketAddress(before.host(), before.port()));
            raw.getOutputStream().write(Answer.request(agent(), before.headers()));
            raw.getOutputStream().flush();
            Answer answer = Answer.read(raw.getInputStream());
            if (answer.status() / 100 != 2) {
                throw Refusal.ofProxy(before, answer);
            }
            return raw;
        } catch (IOException e) {
            if (raw.isClosed()) { // time is up, which is told elsewhere
                throw e;
            }
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The proxy at " + before + ", through which the agent would be reached, cannot be used: " + why(e)
                            + ". Check hoop.proxy, https.proxyHost or HTTPS_PROXY",
                    e);
        }
    }

    private HoopException unreachable(String why, IOException cause) {
        return new HoopException(
                ErrorCode.RESOURCE,
                "The agent at " + agent() + " cannot be used: " + why + ". Check that it runs, and hoop.agent",
                cause);
    }

    /** In our own words. */
    private static String why(IOException failure) {
        if (failure instanceof AgentTls.PinException) {
            return "its certificate has another key than those that hoop.agent-pin names";
        }
        if (failure instanceof Answer.NotHttpException) {
            return "what answers there does not speak as an agent does";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return "its certificate is not trusted, or is not for that name (its authority can be named as"
                        + " hoop.agent-ca)";
            }
        }
        if (failure instanceof UnknownHostException) {
            return "the name is not known";
        }
        if (failure instanceof ConnectException) {
            return "nothing takes the connection";
        }
        return failure instanceof EOFException
                ? "it closes the connection without an answer"
                : "the connection fails (" + failure.getClass().getSimpleName() + ")";
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Tunnel through " + agent() + proxy.map(p -> " by way of " + p).orElse("");
    }
}
