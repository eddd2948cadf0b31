package dev.hoop.agent.postgresql;

import dev.hoop.agent.front.Admission;
import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.FrontEnd;
import dev.hoop.agent.front.LiveSession;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.front.ResourceFront;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.Startup;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.SqlSettings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadFactory;

/**
 * PostgreSQL's protocol: for clients who come straight to a listener, with the token as password under TLS and the resource
 * as database, and for those whom {@code CONNECT} has brought. Thread-safe.
 */
public final class PostgresFront implements FrontEnd, ResourceFront {
    private static final String NAME = "postgresql";
    /** The newest minor version of protocol 3 that is spoken. */
    private static final int MINOR = 2;
    /** A client may ask for encryption once in each way before it begins. */
    private static final int MOST_REQUESTS = 3;

    private static final int TOKEN_BYTES = 32 * 1024;

    private final Reception reception;
    private final Credentials credentials;
    private final ThreadFactory threads;
    private final int mostBytes;
    private final Cancels cancels = new Cancels();
    private final ConcurrentMap<String, TableIds> tables = new ConcurrentHashMap<>();

    /**
     * @param threads   for the loops that hear servers
     * @param mostBytes of one message
     */
    public PostgresFront(Reception reception, Credentials credentials, ThreadFactory threads, int mostBytes) {
        this.reception = reception;
        this.credentials = credentials;
        this.threads = threads;
        this.mostBytes = mostBytes;
    }

    @Override
    public String protocol() {
        return NAME;
    }

    @Override
    public String kind() {
        return NAME;
    }

    /** A startup message begins with its length, of which the first two bytes are zero. */
    @Override
    public Recognition recognise(ByteBuffer first, boolean encrypted) {
        if (first.get(0) != 0) {
            return Recognition.NO;
        }
        return first.remaining() < 2 ? Recognition.MORE : first.get(1) == 0 ? Recognition.YES : Recognition.NO;
    }

    @Override
    public void serve(Connection client) throws IOException {
        Connection spoken = client;
        MessageOutput out = new MessageOutput(spoken.output());
        try {
            for (int i = 0; i < MOST_REQUESTS; i++) {
                Startup startup = Startup.read(spoken.input());
                if (startup instanceof Startup.EncryptionRequest && !spoken.encrypted()) {
                    if (spoken.input().available() > 0) { // they would count as sent under TLS
                        throw new WireException("the client has sent bytes before TLS was there");
                    }
                    spoken.output().write('S');
                    spoken = spoken.encrypt();
                    out = new MessageOutput(spoken.output());
                } else if (startup instanceof Startup.Cancel cancel) {
                    cancel(cancel);
                    return;
                } else if (startup instanceof Startup.Session session) {
                    session(spoken, out, session);
                    return;
                } else {
                    spoken.output().write('N');
                }
            }
            throw new WireException("the client asks for encryption again and again");
        } catch (WireException e) {
            fail(out, Wire.fatal(ErrorCode.PROTOCOL, "08P01", e.getMessage()));
        } catch (HoopException e) {
            fail(out, Wire.fatal(e));
        }
    }

    private void session(Connection client, MessageOutput out, Startup.Session startup) throws IOException {
        if (!client.encrypted()) {
            throw new HoopException(
                    ErrorCode.PROTOCOL, "A token is taken under TLS only. Connect with sslmode=require or better");
        }
        StartupSettings settings = StartupSettings.of(startup.parameters());
        negotiate(out, startup);
        out.write(new MessageWriter().begin('R').int32(3).end()); // AuthenticationCleartextPassword
        out.flush();
        MessageInput in = new MessageInput(client.input(), Startup.MOST + TOKEN_BYTES);
        if (!in.next() || in.tag() != 'p') {
            throw new WireException("the client sends no password");
        }
        String token = in.body().text(StandardCharsets.UTF_8);
        if (in.hasMore()) {
            throw new WireException("the client has sent something before it was let in");
        }
        String resource = startup.parameters()
                .getOrDefault("database", startup.parameters().get("user"));
        Admission admission =
                reception.admit(token, resource == null ? "" : resource, NAME, Optional.empty(), told(client, startup));
        run(client, new MessageInput(client.input(), mostBytes), out, admission, startup, settings);
    }

    @Override
    public void serve(Connection client, Admission admission) throws IOException {
        MessageOutput out = new MessageOutput(client.output());
        try {
            for (int i = 0; i < MOST_REQUESTS; i++) {
                Startup startup = Startup.read(client.input());
                if (startup instanceof Startup.Cancel cancel) {
                    cancel(cancel);
                    return;
                } else if (startup instanceof Startup.Session session) {
                    StartupSettings settings = StartupSettings.of(session.parameters());
                    requireDatabase(session, admission.resource());
                    negotiate(out, session);
                    run(client, new MessageInput(client.input(), mostBytes), out, admission, session, settings);
                    return;
                }
                client.output().write('N'); // there is TLS around the tunnel already
            }
            throw new WireException("the client asks for encryption again and again");
        } catch (WireException e) {
            fail(out, Wire.fatal(ErrorCode.PROTOCOL, "08P01", e.getMessage()));
        } catch (HoopException e) {
            fail(out, Wire.fatal(e));
        }
    }

    /** Whoever asks for another database must not find himself in the resource's without knowing. */
    private static void requireDatabase(Startup.Session startup, Resource resource) {
        String asked = startup.parameters().getOrDefault("database", resource.name());
        if (!asked.equals(resource.name())
                && !resource.database().map(asked::equals).orElse(true)) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The resource '" + resource.name() + "' is another database than the client asks for. Name the"
                            + " resource's own, or the resource in its place");
        }
    }

    private static void fail(MessageOutput out, Report report) throws IOException {
        out.write(report.encoded('E'));
        out.flush();
    }

    private void cancel(Startup.Cancel asked) throws IOException {
        Optional<ServerConnection> server = cancels.find(asked);
        if (server.isPresent()) {
            server.get().cancel();
        }
    }

    /** Says what of the client's wishes about the protocol is not known here. Source: PostgreSQL, NegotiateProtocolVersion. */
    private static void negotiate(MessageOutput out, Startup.Session startup) throws IOException {
        List<String> options = startup.parameters().keySet().stream()
                .filter(name -> name.startsWith("_pq_."))
                .toList();
        if (startup.minor() > MINOR || !options.isEmpty()) {
            MessageWriter message = new MessageWriter()
                    .begin('v')
                    .int32(3 << 16 | Math.min(MINOR, startup.minor()))
                    .int32(options.size());
            options.forEach(message::text);
            out.write(message.end());
        }
    }

    private static Map<String, String> told(Connection client, Startup.Session startup) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("address", client.remote().getAddress().getHostAddress());
        String application = startup.parameters().get("application_name");
        if (application != null) {
            told.put("application", application);
        }
        String user = startup.parameters().get("user");
        if (user != null) {
            told.put("user", user);
        }
        return told;
    }

    /** The session itself. */
    private void run(
            Connection client,
            MessageInput in,
            MessageOutput out,
            Admission admission,
            Startup.Session startup,
            StartupSettings settings)
            throws IOException {
        Resource resource = admission.resource();
        TableIds ids = tables.computeIfAbsent(resource.name(), name -> new TableIds());
        ServerCatalog catalog = new ServerCatalog(ids);
        LiveSession live = reception.open(admission, Dialect.POSTGRESQL, catalog);
        client.settled();
        CloseReason reason = CloseReason.TERMINATED;
        try {
            settings.statements()
                    .forEach(sql -> live.guard()
                            .begin(live.guard().read(sql), Parameters.NONE, true)
                            .completed(-1));
            reason = CloseReason.TARGET_GONE;
            try (Credentials.Login login = credentials.login(resource);
                    ServerConnection server = login(resource, login, settings)) {
                SqlSettings found = SqlSettings.of(Dialect.POSTGRESQL);
                if (!"on".equals(server.parameters().get("standard_conforming_strings"))) {
                    throw new HoopException(
                            ErrorCode.RESOURCE,
                            "The resource '" + resource.name() + "' has standard_conforming_strings off, with which"
                                    + " statements cannot be judged. Turn it on for the agent's user");
                }
                // A scope of its own: the search path of a role can be another from one login to the next.
                live.guard().connected(found.withScope(live.id().toString()));
                reason = converse(new Wire(live, client, in, out, server), catalog, ids, startup.minor());
            }
        } finally {
            live.close(reason);
        }
    }

    private ServerConnection login(Resource resource, Credentials.Login login, StartupSettings settings) {
        ServerTls tls = new ServerTls(ServerTls.Level.of(resource.tls().orElse("verify-full")), resource.ca());
        try {
            return new ServerLogin(resource, tls, mostBytes)
                    .login(login.user(), login.password(), settings.parameters());
        } finally {
            login.wipe();
        }
    }

    /** Lets the two talk until one of them, or somebody else, ends it. */
    private CloseReason converse(Wire wire, ServerCatalog catalog, TableIds ids, int minor) throws IOException {
        Startup.Cancel key = cancels.add(minor, wire.server());
        Names names = new Names(catalog);
        Thread hearing = threads.newThread(new ServerLoop(wire, names, new Witness(wire.guard(), ids)));
        try {
            welcome(wire, key);
            wire.live().busyWhile(wire.answers()::outstanding);
            wire.live().endedBy(why -> wire.end(CloseReason.TERMINATED, Optional.of(Report.of("FATAL", "57P01", why))));
            hearing.start();
            listen(wire, new ClientLoop(wire, names, catalog));
        } finally {
            wire.end(CloseReason.CLIENT_GONE, Optional.empty());
            cancels.remove(key);
            join(hearing);
            names.closeAll();
        }
        return wire.ended().orElseThrow().reason();
    }

    private static void listen(Wire wire, ClientLoop loop) throws IOException {
        try {
            if (loop.run()) {
                wire.goodbye();
            }
        } catch (WireException e) {
            wire.end(CloseReason.TERMINATED, Optional.of(Wire.fatal(ErrorCode.PROTOCOL, "08P01", e.getMessage())));
        } catch (IOException e) { // the client has gone, or the server has, which the other loop says
        }
        if (!wire.hasEnded() && !wire.answers().isEmpty()) {
            wire.server().cancel(); // nobody waits for it any more
        }
    }

    private static void welcome(Wire wire, Startup.Cancel key) throws IOException {
        MessageWriter messages = new MessageWriter().begin('R').int32(0).end();
        wire.server()
                .parameters()
                .forEach((name, value) ->
                        messages.begin('S').name(name).name(value).end());
        Optional.ofNullable(wire.server().parameters().get("client_encoding")).ifPresent(wire::encoding);
        messages.begin('K').int32(key.process()).bytes(key.secret()).end();
        messages.begin('Z').int8('I').end();
        wire.toClient().write(messages);
        wire.toClient().flush();
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) { // it ends by itself, since its sockets are closed
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
