package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.Awaited.Description;
import dev.hoop.agent.postgresql.Awaited.Poison;
import dev.hoop.agent.postgresql.Awaited.Question;
import dev.hoop.agent.postgresql.Awaited.Refused;
import dev.hoop.agent.postgresql.Awaited.Run;
import dev.hoop.agent.postgresql.Awaited.Step;
import dev.hoop.agent.postgresql.Awaited.Synced;
import dev.hoop.agent.postgresql.Awaited.Text;
import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.RowDescription;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Hears what the server answers, and passes on to the client what may pass. Runs in a thread of its own. */
final class ServerLoop implements Runnable {
    private static final HoopException UNASKED = new HoopException(
            ErrorCode.INTERNAL, "The target could not be asked what the statement's names stand for. Send it again");

    private static final System.Logger LOG = System.getLogger("dev.hoop.agent.postgresql");

    /** Settings whose values are few. Any other can be set to whatever a row holds, and the server reports it. */
    private static final Set<String> NARROW = Set.of(
            "client_encoding",
            "DateStyle",
            "IntervalStyle",
            "default_transaction_read_only",
            "in_hot_standby",
            "integer_datetimes",
            "is_superuser",
            "session_authorization",
            "standard_conforming_strings");

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final Wire wire;
    private final Answers answers;
    private final Names names;
    private final Reports reports;
    private final Witness witness;
    private final MessageInput in;
    private boolean hearing; // waiting for the server, so that it is the one who has gone
    private boolean
            muted; // after an error of ours, until the server is ready: the client waits for that and nothing else

    ServerLoop(Wire wire, Names names, Witness witness) {
        this.wire = wire;
        this.names = names;
        this.witness = witness;
        answers = wire.answers();
        reports = new Reports(wire.guard());
        in = wire.fromServer();
    }

    @Override
    public void run() {
        try {
            while (hears() && !wire.hasEnded()) {
                answer();
                if (!in.hasMore()) {
                    wire.toClient().flush();
                }
            }
            gone("The target has closed the connection");
        } catch (WireException e) {
            gone("The target broke the protocol: " + e.getMessage());
        } catch (IOException e) {
            if (hearing) {
                gone("The connection to the target is broken");
            } else {
                clientGone();
            }
        } catch (HoopException e) {
            wire.end(CloseReason.TERMINATED, Optional.of(Wire.fatal(e)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, wire.guard().session() + ": a defect", e);
            wire.end(
                    CloseReason.TERMINATED,
                    Optional.of(Wire.fatal(ErrorCode.INTERNAL, "XX000", "The agent has failed, and ends the session")));
        } finally {
            answers.close("08006");
            lastWords();
        }
    }

    private boolean hears() throws IOException {
        hearing = true;
        boolean heard = in.next();
        hearing = false;
        return heard;
    }

    /** Nobody waits for what runs any more. */
    private void clientGone() {
        if (!wire.hasEnded()) {
            cancel();
        }
        wire.end(CloseReason.CLIENT_GONE, Optional.empty());
    }

    /** Asks the server to cancel what runs, if it can be asked. */
    private void cancel() {
        try {
            wire.server().cancel();
        } catch (IOException e) { // then it goes on until it finds that nobody listens
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "{0}: what ran could not be cancelled: {1}",
                    wire.guard().session(),
                    e);
        }
    }

    private void gone(String why) {
        wire.end(CloseReason.TARGET_GONE, Optional.of(Wire.fatal(ErrorCode.RESOURCE, "08006", why)));
    }

    /** Tells the client why there will be no more, if it did not go itself. */
    private void lastWords() {
        try {
            Optional<Report> words = wire.ended().flatMap(Wire.End::words);
            if (words.isPresent()) {
                wire.toClient().write(words.get().encoded('E'));
            }
            wire.toClient().flush();
        } catch (IOException e) { // it is gone
        }
    }

    private void answer() throws IOException {
        sayWhatIsDue();
        switch (in.tag()) {
            case 'S' -> parameter();
            case 'N' -> notice();
            case 'A' -> notification();
            case 'E' -> error();
            case 'Z' -> ready();
            default -> {
                try {
                    answerTo(answers.head());
                } catch (HoopException e) {
                    refuse(e);
                }
            }
        }
        sayWhatIsDue();
    }

    /** What the agent says itself stands in the queue where it belongs. */
    private void sayWhatIsDue() throws IOException {
        while (answers.head() instanceof Refused refused) {
            wire.say(refused);
            answers.answered();
        }
    }

    private void relay() throws IOException {
        if (!muted) {
            wire.toClient().relay(in);
        }
    }

    /** Something of ours went wrong amid an answer: the client is told, and hears no more of it. */
    private void refuse(HoopException failure) throws IOException {
        Awaited head = answers.head();
        Work work = head == null ? null : head.work();
        if (work == null) {
            throw failure;
        }
        work.failed(failure.code().text());
        if (!muted) {
            wire.toClient().write(Wire.report(failure).encoded('E'));
        }
        muted = true;
        answers.abandon();
        if (answers.isLast()) { // then the request cannot hit what comes after; else it is heard to its end
            cancel();
        }
    }

    private void answerTo(Awaited head) throws IOException {
        if (head instanceof Step step && step.tag() == in.tag()) {
            step.then().run();
            if (!step.own()) {
                relay();
            }
            answers.answered();
        } else if (head instanceof Description description) {
            described(description);
        } else if (head instanceof Run run) {
            ran(run.portal());
        } else if (head instanceof Text text) {
            ran(text.work());
        } else if (head instanceof Question question) {
            answered(question);
        } else {
            throw unexpected();
        }
    }

    private WireException unexpected() {
        return new WireException("it sends a message '" + in.tag() + "' where none is due");
    }

    // --- descriptions

    private void described(Description description) throws IOException {
        Body body = in.body();
        switch (in.tag()) {
            case 't' -> {
                int[] types = new int[body.count(4)];
                for (int i = 0; i < types.length; i++) {
                    types[i] = body.int32();
                }
                if (description.statement() != null) {
                    description.statement().types(types);
                }
                if (!description.own()) {
                    relay();
                }
                return; // the columns follow
            }
            case 'T' -> {
                RowDescription shape = RowDescription.decode(body, wire.charset());
                if (description.portal() != null) {
                    description.portal().columns(Columns.of(shape));
                    description.portal().statement().shape(shape);
                } else if (description.statement() != null) {
                    description.statement().shape(shape);
                }
            }
            case 'n' -> {}
            default -> throw unexpected();
        }
        if (!description.own()) {
            relay();
        }
        answers.answered();
    }

    // --- results

    private void ran(Portal portal) throws IOException {
        Work work = portal.work();
        switch (in.tag()) {
            case 'D' -> {
                if (!muted) {
                    if (!work.hasResult()) {
                        Columns columns = portal.columns();
                        if (columns == null) {
                            throw new WireException("it sends rows that it has not described");
                        }
                        work.result(columns, witness, wire.charset());
                    }
                    work.row(in, wire.toClient());
                }
            }
            case 's' -> {
                relay();
                answers.answered();
            }
            case 'C', 'I' -> {
                statementEnds(work);
                work.completed();
                relay();
                answers.answered();
            }
            default -> copies(work);
        }
    }

    /** A text runs, of one statement or several. */
    private void ran(Work work) throws IOException {
        switch (in.tag()) {
            case 'T' -> {
                if (!muted) {
                    work.result(Columns.of(RowDescription.decode(in.body(), wire.charset())), witness, wire.charset());
                    relay();
                }
            }
            case 'D' -> {
                if (!muted) {
                    if (!work.hasResult()) {
                        throw new WireException("it sends rows that it has not described");
                    }
                    work.row(in, wire.toClient());
                }
            }
            case 'C', 'I' -> {
                statementEnds(work);
                relay();
            }
            default -> copies(work);
        }
    }

    private void statementEnds(Work work) throws IOException {
        answers.copyEnds();
        work.statementEnds(in.tag() == 'C' ? in.body().name() : "");
    }

    private void copies(Work work) throws IOException {
        switch (in.tag()) {
            case 'G' -> {
                if (!work.mayCopy()) {
                    throw unexpected();
                }
                boolean ignored = answers.copyBegins();
                if (muted) {
                    failCopy(ignored);
                }
                relay();
            }
            case 'H' -> {
                Body body = in.body();
                work.copies(body.int8() == 1, body.int16());
                relay();
            }
            case 'd' -> {
                if (!muted) {
                    work.copied(in, wire.toClient());
                }
            }
            case 'c' -> relay();
            default -> throw unexpected(); // such as the copying both ways of replication
        }
    }

    /** The client has been told of a failure, so it sends no data. @param ignored whether the server has ignored its Sync */
    private void failCopy(boolean ignored) throws IOException {
        answers.copyEnds();
        MessageWriter messages = new MessageWriter()
                .begin('f')
                .text("what came before it has failed")
                .end();
        if (ignored) {
            answers.add(new Synced());
            messages.begin('S').end();
        }
        wire.toServer().write(messages);
        wire.toServer().flush();
    }

    // --- questions of our own

    private void answered(Question question) throws IOException {
        switch (in.tag()) {
            case '1', '2', 't', 'n' -> {}
            case 'T' -> question.columns(RowDescription.decode(in.body(), wire.charset()));
            case 'D' -> {
                Body body = in.body();
                String[] row = new String[body.count(4)];
                for (int i = 0; i < row.length; i++) {
                    int length = body.int32();
                    row[i] = length == -1 ? null : new String(body.bytes(length), wire.charset());
                }
                question.row(row);
            }
            case 'C' -> {}
            case '3' -> {
                if (question.closed() && !question.synced()) {
                    answers.answered();
                    question.answered();
                }
            }
            default -> throw unexpected();
        }
    }

    // --- what comes at any time

    private void parameter() throws IOException {
        Body body = in.body();
        String name = body.name();
        String value = body.name();
        if (name.equals("client_encoding")) {
            wire.encoding(value);
        } else if (name.equals("standard_conforming_strings")) {
            wire.conforming(value);
        }
        if (!wire.guard().masks() || NARROW.contains(name) || name.equals("TimeZone") && ZONES.contains(value)) {
            wire.toClient().relay(in);
        }
    }

    private void notice() throws IOException {
        if (!(answers.head() instanceof Question)) {
            reports.relay(in, sql(), wire);
        }
    }

    /** A notification's payload is whatever its sender put there, such as a row. */
    private void notification() throws IOException {
        Body body = in.body();
        if (!wire.guard().masks()) {
            wire.toClient().relay(in);
        } else {
            int process = body.int32();
            String channel = body.text(wire.charset());
            wire.toClient()
                    .write(new MessageWriter()
                            .begin('A')
                            .int32(process)
                            .text(channel, wire.charset())
                            .text("")
                            .end());
        }
    }

    private String sql() {
        Awaited head = answers.head();
        if (head instanceof Run run) {
            return run.portal().statement().sql();
        }
        if (head instanceof Text text) {
            return text.work().sql();
        }
        if (head instanceof Description description && description.portal() != null) {
            return description.portal().statement().sql();
        }
        if (head instanceof Description description && description.statement() != null) {
            return description.statement().sql();
        }
        return "";
    }

    private void error() throws IOException {
        Report report = Report.decode(in.body(), StandardCharsets.ISO_8859_1); // for its code alone
        Awaited head = answers.head();
        if (head instanceof Poison poison) {
            if (!muted) {
                wire.toClient().write(poison.report());
            }
            answers.failed();
        } else if (head instanceof Question question && question.synced()) {
            question.failed();
        } else if (head instanceof Question) { // within a batch, which has failed with it
            wire.toClient().write(Wire.report(UNASKED).encoded('E'));
            answers.failed();
        } else if (head instanceof Text text) {
            text.work().failed(report.state());
            answers.copyEnds();
            relayError();
        } else if (head == null || head instanceof Synced) {
            relayError();
        } else {
            if (head instanceof Run run) {
                run.portal().work().failed(report.state());
            }
            relayError();
            answers.failed();
        }
    }

    private void relayError() throws IOException {
        if (!muted) {
            reports.relay(in, sql(), wire);
        }
    }

    private void ready() throws IOException {
        char status = (char) in.body().int8();
        if ("ITE".indexOf(status) < 0) {
            throw unexpected();
        }
        Awaited head = answers.head();
        boolean own = head instanceof Question;
        if (!own && !(head instanceof Text) && !(head instanceof Synced)) {
            throw unexpected();
        }
        if (head instanceof Text text && !muted) {
            try {
                text.work().completed();
            } catch (HoopException e) {
                wire.toClient().write(Wire.report(e).encoded('E'));
            }
        }
        muted = false;
        if (status == 'I') {
            names.transactionEnded();
        }
        wire.status(status);
        if (!own) {
            wire.toClient().relay(in);
        }
        answers.answered();
        if (head instanceof Question question) {
            question.answered();
        }
    }
}
