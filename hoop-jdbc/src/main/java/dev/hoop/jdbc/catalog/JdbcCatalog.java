package dev.hoop.jdbc.catalog;

import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The relations of a target as one connection sees them. Answers are kept for a minute, and a thousand of them at most.
 *
 * <p>With autocommit off a question becomes part of the client's transaction, and a savepoint keeps a failing one from
 * spoiling it. Where it is known that there is none yet, the question leaves none behind: the client may still want to
 * choose its isolation. In a transaction that has already failed nothing can be asked, and the answer is empty.
 *
 * <p>Owned by the connection's thread.
 */
public final class JdbcCatalog implements Catalog {
    private static final long LIFETIME = Duration.ofSeconds(60).toNanos();
    private static final int MOST = 1000;

    private final Question question;
    private final boolean savepoints;
    private final Map<Key, Answer> answers = new LinkedHashMap<>();
    private Connection target; // null until there is one
    private BooleanSupplier idle = () -> false;

    private record Key(Optional<String> schema, String name) {}

    private record Answer(Optional<Relation> relation, long at) {}

    private JdbcCatalog(Question question, boolean savepoints) {
        this.question = question;
        this.savepoints = savepoints;
    }

    public static JdbcCatalog of(Dialect dialect) {
        return new JdbcCatalog(Question.of(dialect), dialect == Dialect.POSTGRESQL);
    }

    /**
     * From now on there is a connection to ask.
     *
     * @param noTransaction whether it is known that no transaction is open
     */
    public void connected(Connection bare, BooleanSupplier noTransaction) {
        target = bare;
        idle = noTransaction;
    }

    @Override
    public Optional<Relation> relation(Optional<String> schema, String name) {
        Key key = new Key(schema, name);
        Answer known = answers.get(key);
        if (known != null && System.nanoTime() - known.at() < LIFETIME) {
            return known.relation();
        }
        answers.remove(key);
        if (target == null) {
            return Optional.empty();
        }
        try {
            Optional<Relation> relation = ask(schema, name);
            if (answers.size() >= MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
            answers.put(key, new Answer(relation, System.nanoTime()));
            return relation;
        } catch (SQLException | RuntimeException e) { // not known now, perhaps later; doubt denies
            return Optional.empty();
        }
    }

    private Optional<Relation> ask(Optional<String> schema, String name) throws SQLException {
        if (!savepoints || target.getAutoCommit()) {
            return question.ask(target, schema, name);
        }
        if (idle.getAsBoolean()) {
            target.setAutoCommit(true);
            try {
                return question.ask(target, schema, name);
            } finally {
                target.setAutoCommit(false);
            }
        }
        Savepoint before = target.setSavepoint();
        try {
            Optional<Relation> relation = question.ask(target, schema, name);
            target.releaseSavepoint(before);
            return relation;
        } catch (SQLException e) {
            target.rollback(before);
            throw e;
        }
    }

    @Override
    public void forget() {
        answers.clear();
    }
}
