package dev.hoop.agent.postgresql;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.LiveSession;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.policy.Guard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** What the two loops of a session share. Thread-safe. */
final class Wire {
    /** How long a client has to take the last words, in milliseconds. */
    private static final long LAST_WORDS = 400;

    private final LiveSession live;
    private final Connection client;
    private final MessageInput fromClient;
    private final MessageOutput toClient;
    private final ServerConnection server;
    private final Answers answers = new Answers();
    private final AtomicReference<End> end = new AtomicReference<>();
    private volatile Charset charset = StandardCharsets.UTF_8; // written as the server reports it, read by both loops
    private volatile boolean understood = true; // whether the encoding is one that texts can be judged in
    private volatile boolean conforming = true; // whether strings end where the standard says
    private volatile char status = 'I'; // written as the server is ready, read by both loops

    /** Why the session ends. @param words for the client, if it can still hear them */
    record End(CloseReason reason, Optional<Report> words) {}

    Wire(
            LiveSession live,
            Connection client,
            MessageInput fromClient,
            MessageOutput toClient,
            ServerConnection server) {
        this.live = live;
        this.client = client;
        this.fromClient = fromClient;
        this.toClient = toClient;
        this.server = server;
    }

    LiveSession live() {
        return live;
    }

    Guard guard() {
        return live.guard();
    }

    MessageInput fromClient() {
        return fromClient;
    }

    MessageOutput toClient() {
        return toClient;
    }

    MessageInput fromServer() {
        return server.input();
    }

    MessageOutput toServer() {
        return server.output();
    }

    ServerConnection server() {
        return server;
    }

    Answers answers() {
        return answers;
    }

    Charset charset() {
        return charset;
    }

    /** Whether texts come in an encoding in which they can be judged, and their strings end where they seem to. */
    boolean understood() {
        return understood && conforming;
    }

    /** The server says whether a backslash is a character as any other. @param value of {@code standard_conforming_strings} */
    void conforming(String value) {
        conforming = value.equals("on");
    }

    /** The server says in which encoding it and the client talk. */
    void encoding(String name) {
        Optional<Charset> known = Encodings.of(name);
        understood = known.isPresent();
        known.ifPresent(c -> charset = c);
    }

    /** Of the transaction, as the server said last: {@code I}dle, in a {@code T}ransaction, or in one that has {@code E}rred. */
    char status() {
        return status;
    }

    void status(char reported) {
        status = reported;
    }

    /** Ends the session; the first who says so counts. Waits for nobody. */
    void end(CloseReason reason, Optional<Report> words) {
        if (end.compareAndSet(null, new End(reason, words))) {
            close();
        }
    }

    /** The client has said goodbye, and so is the server told, which then goes first. */
    void goodbye() throws IOException {
        if (end.compareAndSet(null, new End(CloseReason.CLOSED, Optional.empty()))) {
            try {
                toServer().write(new MessageWriter().begin('X').end());
                toServer().flush();
            } finally {
                close();
            }
        }
    }

    private void close() {
        server.close(); // wakes the loop that hears it, which passes the last words on
        CompletableFuture.delayedExecutor(LAST_WORDS, TimeUnit.MILLISECONDS).execute(client::close);
    }

    boolean hasEnded() {
        return end.get() != null;
    }

    Optional<End> ended() {
        return Optional.ofNullable(end.get());
    }

    /** What the client is told of something of ours. */
    static Report report(HoopException refused) {
        return Report.of("ERROR", refused.code().sqlState(), refused.getMessage());
    }

    /** What the client is told of something of ours with which the session ends. */
    static Report fatal(HoopException refused) {
        return Report.of("FATAL", refused.code().sqlState(), refused.getMessage());
    }

    static Report fatal(ErrorCode code, String state, String message) {
        return Report.of("FATAL", state, message + " [" + code.text() + "]");
    }

    void say(Awaited.Refused refused) throws IOException {
        toClient.write(refused.report());
        if (refused.ready()) {
            toClient.write(new MessageWriter().begin('Z').int8(status).end());
        }
        toClient.flush();
    }
}
