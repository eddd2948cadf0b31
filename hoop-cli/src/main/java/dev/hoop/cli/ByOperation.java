package dev.hoop.cli;

import dev.hoop.audit.recorder.Judgement.Verdict;
import dev.hoop.recording.Recorded;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts records in the order in which a person reads them: an operation, its rows, its outcome, then the next operation. In
 * the recording, rows are gathered and so come later than what follows them. Holds back a bounded number of records; where
 * that is not enough, they come in the order of the recording.
 */
final class ByOperation {
    private final Consumer<Recorded> reader;
    private final int most;
    private final TreeMap<Long, Turn> turns = new TreeMap<>();
    private final Map<Long, Long> operations = new HashMap<>();
    private long passed;
    private int held;

    /** What is held back of one operation, and whether all of it is there. */
    private static final class Turn {
        private final Queue<Recorded> records = new ArrayDeque<>();
        private Recorded.Ended ended;
        private boolean refused;
        private long rows;

        void take(Recorded recorded) {
            if (recorded instanceof Recorded.Ended end) {
                ended = end;
                return;
            }
            records.add(recorded);
            if (recorded instanceof Recorded.ResultRow) {
                rows++;
            } else if (recorded instanceof Recorded.Operation operation) {
                Verdict verdict = operation.judgement().verdict();
                refused = verdict != Verdict.ALLOW && verdict != Verdict.OBSERVED;
            }
        }

        boolean whole() {
            return refused || ended != null && rows >= ended.outcome().rows();
        }
    }

    /** @param most records that are held back */
    ByOperation(Consumer<Recorded> reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    void accept(Recorded recorded) {
        if (recorded instanceof Recorded.ResultBegun begun) {
            operations.put(begun.result(), begun.operation());
        }
        long operation = operation(recorded);
        if (operation <= passed) {
            reader.accept(recorded);
        } else {
            turns.computeIfAbsent(operation, number -> new Turn()).take(recorded);
            held++;
            advance();
            if (held > most) {
                finish();
            }
        }
        if (recorded instanceof Recorded.ResultEnded end) {
            operations.remove(end.result());
        }
    }

    /** Lets go of everything, at the end. */
    void finish() {
        turns.forEach((number, turn) -> {
            give(turn);
            close(number, turn);
        });
        turns.clear();
    }

    private void advance() {
        while (!turns.isEmpty()) {
            long number = turns.firstKey();
            Turn turn = turns.get(number);
            give(turn);
            if (!turn.whole()) {
                return;
            }
            close(number, turn);
            turns.remove(number);
        }
    }

    private void give(Turn turn) {
        for (Recorded next = turn.records.poll(); next != null; next = turn.records.poll()) {
            held--;
            reader.accept(next);
        }
    }

    private void close(long number, Turn turn) {
        if (turn.ended != null) {
            held--;
            reader.accept(turn.ended);
        }
        passed = Math.max(passed, number);
    }

    /** Of which operation it is; 0 for what is of none. */
    private long operation(Recorded recorded) {
        if (recorded instanceof Recorded.Operation operation) {
            return operation.number();
        } else if (recorded instanceof Recorded.ResultBegun begun) {
            return begun.operation();
        } else if (recorded instanceof Recorded.ResultRow row) {
            return operations.getOrDefault(row.result(), 0L);
        } else if (recorded instanceof Recorded.ResultEnded end) {
            return operations.getOrDefault(end.result(), 0L);
        } else if (recorded instanceof Recorded.Bytes bytes) {
            return bytes.operation();
        } else if (recorded instanceof Recorded.Ended ended) {
            return ended.operation();
        }
        return 0;
    }
}
