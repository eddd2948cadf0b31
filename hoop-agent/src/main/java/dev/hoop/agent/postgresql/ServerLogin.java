package dev.hoop.agent.postgresql;

import com.ongres.scram.client.ScramClient;
import com.ongres.scram.common.StringPreparation;
import com.ongres.scram.common.exception.ScramException;
import com.ongres.scram.common.util.TlsServerEndpoint;
import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.Startup;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration.Resource;

import javax.net.ssl.SSLSocket;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Logs in to a PostgreSQL server: TLS as the resource has it, then SCRAM-SHA-256 (bound to the TLS channel where the
 * server offers that), MD5, or, under TLS only, the password itself. Sources: PostgreSQL, "Message Flow: Start-up", "SASL
 * Authentication"; RFC 5802, RFC 5929.
 */
final class ServerLogin {
    private static final System.Logger LOG = System.getLogger("dev.hoop.agent.postgresql");
    private static final String SCRAM = "SCRAM-SHA-256";
    private static final int CONNECT_MILLIS = 10_000;
    private static final int LOGIN_MILLIS = 30_000;
    /** Before anybody is logged in nothing longer is expected. */
    private static final int MOST_MESSAGES = 1_000;

    private final Resource resource;
    private final InetSocketAddress address;
    private final ServerTls tls;
    private final int mostBytes;

    /** @param mostBytes of one message of the server's */
    ServerLogin(Resource resource, ServerTls tls, int mostBytes) {
        this.resource = resource;
        this.tls = tls;
        this.mostBytes = mostBytes;
        int colon = resource.address().lastIndexOf(':');
        address = new InetSocketAddress( // looked up anew for each login
                resource.address().substring(0, colon).replaceAll("[\\[\\]]", ""),
                Integer.parseInt(resource.address().substring(colon + 1)));
    }

    /**
     * Logs in.
     *
     * @param parameters beside user and database
     * @throws HoopException with {@code HOOP-RESOURCE}; what the server said stays in the agent's log
     */
    ServerConnection login(String user, char[] password, Map<String, String> parameters) {
        Socket raw = null;
        try {
            raw = socket();
            Socket spoken = connect(raw);
            spoken.setSoTimeout(LOGIN_MILLIS);
            MessageInput in = new MessageInput(spoken.getInputStream(), mostBytes);
            MessageOutput out = new MessageOutput(spoken.getOutputStream());
            Map<String, String> all = new LinkedHashMap<>();
            all.put("user", user);
            all.put("database", resource.database().orElse(user));
            all.putAll(parameters);
            out.write(new Startup.Session(3, 0, all).encoded());
            out.flush();
            new Handshake(in, out, spoken, user, password).authenticate();
            ServerConnection connection = ready(raw, in, out);
            spoken.setSoTimeout(0);
            return connection;
        } catch (IOException | GeneralSecurityException | ScramException e) {
            close(raw);
            throw failed(e.getClass().getSimpleName(), e);
        } catch (RuntimeException e) {
            close(raw);
            throw e;
        }
    }

    /** Of a channel: any other stays non-blocking once it has had a timeout, so that each later read takes three calls. */
    private static Socket socket() throws IOException {
        return SocketChannel.open().socket();
    }

    private Socket connect(Socket raw) throws IOException, GeneralSecurityException {
        raw.setTcpNoDelay(true);
        raw.setKeepAlive(true);
        raw.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
        raw.setSoTimeout(CONNECT_MILLIS);
        return tls.over(raw, address.getHostString(), address.getPort());
    }

    /** Asks for a cancellation, on a connection of its own. The server answers nothing, and closes it. */
    private void cancel(Startup.Cancel key) throws IOException {
        try (Socket raw = socket()) {
            Socket spoken = connect(raw);
            spoken.getOutputStream().write(key.encoded());
            spoken.getOutputStream().flush();
            spoken.getInputStream().read();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private HoopException failed(String what, Exception cause) {
        LOG.log(System.Logger.Level.WARNING, "The resource {0} cannot be logged in to: {1}", resource.name(), cause);
        return new HoopException(
                ErrorCode.RESOURCE,
                "The resource '" + resource.name() + "' cannot be reached or logged in to (" + what
                        + "). Whoever runs the agent finds the reason in its log",
                cause);
    }

    private static void close(Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) { // then it is closed already
        }
    }

    /** Reads what the server tells of itself, until it is ready. */
    private ServerConnection ready(Socket raw, MessageInput in, MessageOutput out) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        Optional<Startup.Cancel> key = Optional.empty();
        for (int i = 0; i < MOST_MESSAGES; i++) {
            next(in);
            Body body = in.body();
            switch (in.tag()) {
                case 'S' -> told.put(body.name(), body.name());
                case 'K' -> key = Optional.of(new Startup.Cancel(body.int32(), body.bytes(body.remaining())));
                case 'Z' -> {
                    return new ServerConnection(raw, in, out, told, key, this::cancel);
                }
                case 'N' -> {}
                default -> throw unexpected(in);
            }
        }
        throw new IOException("the server does not get ready");
    }

    private void next(MessageInput in) throws IOException {
        if (!in.next()) {
            throw new EOFException("the server has closed the connection");
        }
        if (in.tag() == 'E') {
            Report report = Report.decode(in.body(), StandardCharsets.UTF_8);
            throw failed(
                    report.state(),
                    new IOException(report.state() + " " + report.field('M').orElse("")));
        }
    }

    private static IOException unexpected(MessageInput in) {
        return new IOException("the server answers with a message '" + in.tag() + "' that does not belong here");
    }

    /** The part in which the server wants to know who it is. */
    private final class Handshake {
        private final MessageInput in;
        private final MessageOutput out;
        private final Socket spoken;
        private final String user;
        private final char[] password;

        Handshake(MessageInput in, MessageOutput out, Socket spoken, String user, char[] password) {
            this.in = in;
            this.out = out;
            this.spoken = spoken;
            this.user = user;
            this.password = password;
        }

        void authenticate() throws IOException, GeneralSecurityException, ScramException {
            boolean told = false;
            for (int i = 0; i < MOST_MESSAGES; i++) {
                next(in);
                if (in.tag() == 'v' || in.tag() == 'N') { // a lesser version, a notice
                    continue;
                }
                if (in.tag() != 'R') {
                    throw unexpected(in);
                }
                Body body = in.body();
                int kind = body.int32();
                if (told && kind != 0) {
                    throw new IOException("the server wants to be told twice who it is");
                }
                told = true;
                switch (kind) {
                    case 0 -> {
                        return;
                    }
                    case 3 -> clear();
                    case 5 -> send(md5(body.bytes(4)));
                    case 10 -> scram(mechanisms(body));
                    default ->
                        throw new IOException("the server wants authentication of kind " + kind
                                + ", which the agent does not speak; scram-sha-256, md5 and password are");
                }
            }
            throw new IOException("the server does not come to an end with the login");
        }

        private void clear() throws IOException {
            if (!(spoken instanceof SSLSocket)) {
                throw new IOException("the server wants the password itself, which is not sent without TLS");
            }
            send(new String(password));
        }

        private void send(String answer) throws IOException {
            out.write(new MessageWriter().begin('p').text(answer).end());
            out.flush();
        }

        /** Source: PostgreSQL, "Message Formats", AuthenticationMD5Password. */
        private String md5(byte[] salt) throws GeneralSecurityException {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(new String(password).getBytes(StandardCharsets.UTF_8));
            md5.update(user.getBytes(StandardCharsets.UTF_8));
            String inner = HexFormat.of().formatHex(md5.digest());
            md5.update(inner.getBytes(StandardCharsets.US_ASCII));
            md5.update(salt);
            return "md5" + HexFormat.of().formatHex(md5.digest());
        }

        private static List<String> mechanisms(Body body) throws IOException {
            List<String> mechanisms = new ArrayList<>();
            for (String name = body.name(); !name.isEmpty(); name = body.name()) {
                mechanisms.add(name);
            }
            return mechanisms;
        }

        private void scram(List<String> mechanisms) throws IOException, GeneralSecurityException, ScramException {
            var builder = ScramClient.builder()
                    .advertisedMechanisms(spoken(mechanisms))
                    .username("*") // the server takes that of the startup message
                    .password(password.clone())
                    .stringPreparation(StringPreparation.POSTGRESQL_PREPARATION);
            if (spoken instanceof SSLSocket secured) {
                X509Certificate certificate =
                        (X509Certificate) secured.getSession().getPeerCertificates()[0];
                byte[] binding = TlsServerEndpoint.getChannelBindingData(certificate);
                if (binding.length > 0) {
                    builder = builder.channelBinding(TlsServerEndpoint.TLS_SERVER_END_POINT, binding);
                }
            }
            ScramClient scram = builder.build();
            byte[] first = scram.clientFirstMessage().toString().getBytes(StandardCharsets.UTF_8);
            out.write(new MessageWriter()
                    .begin('p')
                    .text(scram.getScramMechanism().getName())
                    .int32(first.length)
                    .bytes(first)
                    .end());
            out.flush();
            scram.serverFirstMessage(sasl(11));
            out.write(new MessageWriter()
                    .begin('p')
                    .bytes(scram.clientFinalMessage().toString().getBytes(StandardCharsets.UTF_8))
                    .end());
            out.flush();
            scram.serverFinalMessage(sasl(12)); // fails if the server does not know the password itself
        }

        /** Of what the server offers, what is spoken. Without TLS there is no channel to bind to, whatever it says. */
        private List<String> spoken(List<String> offered) throws IOException {
            boolean secured = spoken instanceof SSLSocket;
            List<String> known = offered.stream()
                    .filter(m -> m.equals(SCRAM) || secured && m.equals(SCRAM + "-PLUS"))
                    .toList();
            if (known.isEmpty()) {
                throw new IOException("the server offers none of the mechanisms " + SCRAM + " and " + SCRAM + "-PLUS");
            }
            return known;
        }

        private String sasl(int expected) throws IOException {
            next(in);
            Body body = in.body();
            if (in.tag() != 'R' || body.int32() != expected) {
                throw unexpected(in);
            }
            return new String(body.bytes(body.remaining()), StandardCharsets.UTF_8);
        }
    }
}
