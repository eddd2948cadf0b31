package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.Awaited.Question;
import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.agent.postgresql.wire.Execute;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Named;
import dev.hoop.agent.postgresql.wire.Parse;
import dev.hoop.agent.postgresql.wire.RowDescription;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/**
 * Asks the server something between what the client sends, on the same connection, so that the answer is what the client's
 * next statement would find. Its statement and portal have names that nobody can guess, and the client's unnamed ones stay
 * as they are. Of the loop that reads the client.
 */
final class Asking {
    private final Wire wire;
    private final BooleanSupplier withinBatch;
    private final String name;
    private final MessageWriter messages = new MessageWriter();

    /** @param withinBatch whether a Sync of the client's is to come, so that there must be none of ours */
    Asking(Wire wire, BooleanSupplier withinBatch) {
        this.wire = wire;
        this.withinBatch = withinBatch;
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        name = "hoop_" + HexFormat.of().formatHex(random);
    }

    /**
     * The rows that answer.
     *
     * @param sql a query that fails on no parameters, since that would fail the client's transaction
     * @throws IOException if the server cannot answer now
     */
    List<String[]> ask(String sql, String... parameters) throws IOException {
        byte[][] values = new byte[parameters.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[i] == null ? null : parameters[i].getBytes(wire.charset());
        }
        messages.clear();
        new Parse(name, sql, new int[0]).encode(messages, wire.charset());
        new Bind(name, name, new int[0], values, new int[0]).encode(messages);
        new Execute(name, 0).encode(messages);
        new Named(true, name).encode('C', messages);
        new Named(false, name).encode('C', messages);
        Question question = begin(2);
        return answer(question);
    }

    /**
     * The columns of a query that is not run.
     *
     * @return empty if it has none
     * @throws IOException if the server cannot answer now
     */
    Optional<RowDescription> describe(String query) throws IOException {
        messages.clear();
        new Parse(name, query, new int[0]).encode(messages, wire.charset());
        new Named(false, name).encode('D', messages);
        new Named(false, name).encode('C', messages);
        Question question = begin(1);
        answer(question);
        return Optional.ofNullable(question.columns());
    }

    private Question begin(int closes) throws IOException {
        if (wire.status() == 'E' && wire.answers().isEmpty()) {
            throw new IOException("the transaction has failed");
        }
        Question question = new Question(!withinBatch.getAsBoolean(), closes);
        if (!wire.answers().add(question)) {
            throw new IOException("the batch has failed");
        }
        return question;
    }

    private List<String[]> answer(Question question) throws IOException {
        messages.begin(question.synced() ? 'S' : 'H').end();
        wire.toServer().write(messages);
        wire.toServer().flush();
        try {
            return question.answer().get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
