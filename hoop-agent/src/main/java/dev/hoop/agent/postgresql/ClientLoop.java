package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.Awaited.Description;
import dev.hoop.agent.postgresql.Awaited.Poison;
import dev.hoop.agent.postgresql.Awaited.Refused;
import dev.hoop.agent.postgresql.Awaited.Run;
import dev.hoop.agent.postgresql.Awaited.Step;
import dev.hoop.agent.postgresql.Awaited.Synced;
import dev.hoop.agent.postgresql.Awaited.Text;
import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.Execute;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Named;
import dev.hoop.agent.postgresql.wire.Parse;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.sql.Statement;
import dev.hoop.policy.sql.Statement.Transaction;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads what the client sends, and sends on what the policy lets through. Runs in the client's thread.
 *
 * <p>A refusal in a batch takes the place of the answer, and what follows up to the Sync is dropped, as the server does
 * after an error. Outside a transaction block the server would also undo what the batch did before, so then it is made to
 * fail, and its error is replaced by the refusal.
 */
final class ClientLoop {
    private static final Report ABANDONED = Report.of("ERROR", Answers.SKIPPED, "The batch has failed before");
    /** What may come while a copy is taken. */
    private static final String COPYING = "dcfSH";
    /** What is dropped between a refusal and the next Sync. */
    private static final String DROPPED = "QPBDECFdcf";

    private static final long MOST_BOUND = 256L << 20;

    private final Wire wire;
    private final Answers answers;
    private final Names names;
    private final ServerCatalog catalog;
    private final MessageInput in;
    private final MessageWriter own = new MessageWriter();
    private boolean dropping; // what comes until the next Sync, after a refusal
    private boolean unsettled; // something is with the server that changes how what follows reads
    private boolean block; // a transaction block is open, as far as has been sent
    private boolean unsynced; // something is with the server that no Sync has followed
    private boolean ran; // something in the batch may have changed data
    private boolean copies; // something is with the server that may begin to take a copy
    private long bound; // bytes that are bound and wait to be executed

    ClientLoop(Wire wire, Names names, ServerCatalog catalog) {
        this.wire = wire;
        this.names = names;
        this.catalog = catalog;
        answers = wire.answers();
        in = wire.fromClient();
        catalog.askBy(new Asking(wire, () -> unsynced));
    }

    /**
     * Reads until the client says goodbye.
     *
     * @return whether it did: not if it just went
     */
    boolean run() throws IOException {
        while (in.next()) {
            if (wire.hasEnded()) {
                continue; // until the client has heard so
            }
            wire.live().touch();
            if (in.tag() == 'X') {
                return true;
            }
            try {
                message();
            } catch (HoopException e) {
                refuse(e);
            } catch (UnknownName e) { // as in the server, the transaction fails with it
                if (!answers.isSkipping()) {
                    poison(e.report());
                }
            }
            if (!in.hasMore()) {
                wire.toServer().flush();
            }
        }
        return false;
    }

    private void message() throws IOException {
        checkCopy();
        dropping |= answers.isAbandoned();
        if (dropping && DROPPED.indexOf(in.tag()) >= 0) {
            return;
        }
        switch (in.tag()) {
            case 'S' -> sync();
            case 'H' -> flush();
            case 'Q' -> text();
            case 'P' -> parse();
            case 'B' -> bind();
            case 'D' -> describe();
            case 'E' -> execute();
            case 'C' -> close();
            case 'd', 'c', 'f' -> copy();
            case 'F' -> call();
            default -> throw new WireException("a message '" + in.tag() + "' has no place in a session");
        }
    }

    private void call() {
        throw new HoopException(
                ErrorCode.PROTOCOL,
                "A function call by its own message is refused: it cannot be judged. Call it in a SELECT");
    }

    private void flush() throws IOException {
        in.body().end();
        if (!dropping) {
            wire.toServer().write(own.clear().begin('H').end());
        }
    }

    // --- judging

    private SqlOperation read(String sql) throws IOException {
        settle();
        understood();
        return wire.guard().read(sql);
    }

    private void understood() {
        if (!wire.understood()) {
            throw new HoopException(
                    ErrorCode.PROTOCOL,
                    "With the connection's client_encoding or standard_conforming_strings, statements cannot be judged."
                            + " Connect with UTF8 and on");
        }
    }

    /** Waits for what changes how the next text reads. */
    private void settle() throws IOException {
        if (unsettled) {
            awaitAll();
            unsettled = false;
            if (unsynced) { // within a batch the server does not report what has changed
                askHowItReads();
            }
        }
        if (answers.isEmpty()) {
            block = wire.status() != 'I';
        }
    }

    private void askHowItReads() {
        try {
            String[] reading = catalog.reading();
            wire.encoding(reading[0]);
            wire.conforming(reading[1]);
        } catch (IOException e) {
            throw new HoopException(
                    ErrorCode.PROTOCOL,
                    "The target does not say how it reads the next statement of the batch. Send it in a batch of its own",
                    e);
        }
    }

    /** Waits until the server has answered everything. */
    private void awaitAll() throws IOException {
        if (!answers.isEmpty()) {
            wire.toServer().write(own.clear().begin('H').end());
            wire.toServer().flush();
            answers.awaitAll();
        }
    }

    private Work begin(SqlOperation operation, String sql, Parameters parameters) throws IOException {
        settle();
        Running running = wire.guard().begin(operation, parameters, !block);
        CopyOut copyOut;
        try {
            copyOut = CopyOut.of(operation, sql, running, catalog, wire.charset());
        } catch (HoopException e) {
            running.failed(e.code().text());
            throw e;
        }
        unsettled |= running.changesSession() || sets(operation);
        return new Work(wire.guard(), running, sql, copyOut);
    }

    private static boolean sets(SqlOperation operation) {
        return operation.script().statements().stream()
                .anyMatch(s -> s.operation().effects().contains(Effect.SQL_SESSION));
    }

    private void sent(SqlOperation operation, String sql) {
        for (Statement statement : operation.script().statements()) {
            Transaction transaction = statement.transaction();
            if (transaction == Transaction.BEGIN) {
                block = true;
            } else if (transaction == Transaction.COMMIT || transaction == Transaction.ROLLBACK) {
                block = false;
            }
        }
        names.ran(operation, sql);
    }

    // --- refusing

    private void refuse(HoopException refused) throws IOException {
        boolean alone = in.tag() == 'Q' || in.tag() == 'F'; // the client expects to be told that all is ready
        if (alone && unsynced) {
            awaitAll(); // if the batch has failed, the server skips this too
        }
        if (answers.isSkipping()) { // the server's own error came first, and is all that the client is told
            return;
        }
        Report report = Wire.report(refused);
        if (unsynced && ran && !block) {
            poison(report);
        } else if (answers.addOrSay(new Refused(report.encoded('E'), alone && !unsynced), wire::say)) {
            wire.toServer().write(own.clear().begin('H').end());
        }
        if (alone && unsynced) {
            sync();
        }
        dropping = !alone;
    }

    /** Makes the server fail: nothing has this name, so nothing of it can be described. */
    private void poison(Report report) throws IOException {
        answers.add(new Poison(report.encoded('E')));
        own.clear();
        new Named(false, names.nobodys()).encode('D', own);
        own.begin('H').end();
        wire.toServer().write(own);
        unsynced = true;
        dropping = true;
    }

    // --- one text

    private void text() throws IOException {
        settle(); // before the bytes become a text: what is on its way may change the encoding
        Body body = in.body();
        String sql = body.text(wire.charset());
        body.end();
        SqlOperation operation = read(sql);
        Work work = begin(operation, sql, Parameters.NONE);
        names.textRuns();
        copies |= work.mayCopy();
        if (answers.add(new Text(work))) {
            sent(operation, sql);
        }
        wire.toServer().relay(in);
        unsynced = false;
        ran = false;
    }

    // --- prepared statements and portals

    private void parse() throws IOException {
        settle();
        Parse parse = Parse.decode(in.body(), wire.charset());
        SqlOperation operation = read(parse.sql());
        wire.guard().check(operation);
        Prepared prepared = new Prepared(parse.name(), parse.sql(), operation, parse.types());
        wire.guard().renamed(prepared.name());
        forward(new Step('1', names.parsing(prepared)));
    }

    private void bind() throws IOException {
        bound += in.length();
        if (bound > MOST_BOUND) {
            throw new HoopException(
                    ErrorCode.LIMIT, "More is bound than can be kept before it is executed. Execute what is bound");
        }
        settle();
        Bind bind = Bind.decode(in.body());
        Prepared prepared = current(statement(bind.statement()));
        Portal portal = new Portal(prepared, bind, in.length());
        wire.guard().renamed(bind.portal());
        forward(new Step('2', names.binding(bind.portal(), portal)));
    }

    /**
     * The statement as it reads now. The server goes on with the tables that it found first, even if their names have come
     * to stand for others since, so then it is made to look for them anew.
     */
    private Prepared current(Prepared prepared) throws IOException {
        SqlOperation now = wire.guard().renewed(prepared.operation());
        if (now.script().equals(prepared.operation().script())) {
            prepared.operation(now);
            return prepared;
        }
        understood();
        wire.guard().check(now);
        Prepared anew = new Prepared(prepared.name(), prepared.sql(), now, prepared.types());
        own.clear();
        new Named(false, anew.name()).encode('C', own);
        new Parse(anew.name(), anew.sql(), anew.types()).encode(own, wire.charset());
        answers.add(new Step('3', names.closing(anew.name()), true));
        answers.add(new Step('1', names.parsing(anew), true));
        wire.toServer().write(own);
        unsynced = true;
        return anew;
    }

    private Prepared statement(String name) throws IOException {
        if (!names.hasStatementOfBatch(name) && answers.changesStatementsEarlier()) {
            awaitAll();
        }
        return names.statement(name).orElseThrow(UnknownName::statement);
    }

    private Portal portal(String name) throws IOException {
        return bound(name)
                .orElseThrow(
                        () -> UnknownName.portal("is not one that was bound by a Bind message in this transaction. Bind"
                                + " it anew, or FETCH from a cursor by a statement"));
    }

    private Optional<Portal> bound(String name) throws IOException {
        if (!names.hasPortalOfBatch(name) && answers.hasEarlier()) {
            awaitAll();
        }
        return names.portal(name);
    }

    private void describe() throws IOException {
        Named named = Named.decode(in.body());
        if (named.portal()) {
            Portal portal = bound(named.name()).orElse(null); // a statement may have opened it: DECLARE
            if (portal != null) {
                portal.describing();
            }
            forward(new Description(null, portal, false));
        } else {
            forward(new Description(statement(named.name()), null, false));
        }
    }

    private void execute() throws IOException {
        Execute execute = Execute.decode(in.body());
        Portal portal = portal(execute.portal());
        if (portal.work() != null && portal.work().hasFailed()) {
            throw UnknownName.portal("was to run before, and has failed or was skipped. Bind it anew");
        }
        if (portal.work() == null) {
            Prepared statement = portal.statement();
            begin(portal);
            if (!portal.isDescribed()) {
                portal.describing();
                answers.add(new Description(null, portal, true));
                own.clear();
                new Named(true, execute.portal()).encode('D', own);
                wire.toServer().write(own);
            }
            sent(statement.operation(), statement.sql());
        }
        forward(new Run(portal));
        ran = true;
    }

    private void begin(Portal portal) throws IOException {
        if (portal.bind() == null) {
            throw UnknownName.portal(
                    "was bound in an earlier batch and has not run in it. Bind it and execute it together");
        }
        Prepared statement = portal.statement();
        Parameters parameters = BoundParameters.of(portal.bind(), statement.types(), wire.charset());
        Work work = begin(statement.operation(), statement.sql(), parameters);
        if (!wire.guard().renewed(statement.operation()).script().equals(portal.script())) {
            work.failed(ErrorCode.PROTOCOL.text());
            throw UnknownName.portal(
                    "was bound when the names in its statement stood for something else. Bind it anew");
        }
        copies |= work.mayCopy();
        portal.work(work);
        portal.release();
        bound -= portal.size();
    }

    private void close() throws IOException {
        Named named = Named.decode(in.body());
        wire.guard().renamed(named.name());
        forward(new Step('3', named.portal() ? names.closingPortal(named.name()) : names.closing(named.name())));
    }

    private void forward(Awaited awaited) throws IOException {
        if (answers.isFull()) {
            awaitAll();
        }
        answers.add(awaited); // if the server skips it, it may have it all the same
        wire.toServer().relay(in);
        unsynced = true;
    }

    private void sync() throws IOException {
        if (in.tag() == 'S' && answers.isCopying()) {
            return; // the server would ignore it
        }
        if (answers.isAbandoned() && ran && !block) {
            poison(ABANDONED); // which the client does not hear, since it has heard of the failure
        }
        dropping = false;
        unsynced = false;
        ran = false;
        bound = 0;
        names.batchEnds();
        answers.add(new Synced());
        wire.toServer().write(own.clear().begin('S').end());
    }

    // --- copying

    /** Waits until it is certain whether the server takes a copy. */
    private boolean awaitCopying() throws IOException {
        if (!answers.isCopying()) {
            wire.toServer().write(own.clear().begin('H').end()); // else it may keep to itself that it does not
            wire.toServer().flush();
        }
        return answers.awaitCopying();
    }

    /** What has no place amid a copy ends the session, as in the server. Until it is certain that there is none, it waits. */
    private void checkCopy() throws IOException {
        if (copies && COPYING.indexOf(in.tag()) < 0) {
            copies = awaitCopying();
            if (copies) {
                throw new WireException("a message '" + in.tag() + "' came amid the data of a copy");
            }
        }
    }

    private void copy() throws IOException {
        if (!awaitCopying()) {
            return; // the server would ignore it
        }
        if (in.tag() == 'd') {
            Awaited head = answers.head();
            Body body = in.body();
            int length = body.remaining();
            if (head != null && head.work() != null) {
                head.work().sends(body.array(), body.take(length), length);
            }
        } else {
            answers.copyEnds();
        }
        wire.toServer().relay(in);
    }
}
