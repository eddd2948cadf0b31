package dev.hoop.cli;

import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Judgement.Verdict;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.recording.FramePosition;
import dev.hoop.recording.Recorded;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

class ByOperationTest {
    private static final FramePosition AT = new FramePosition(1, 1, Instant.EPOCH, 0);

    private final List<Recorded> read = new ArrayList<>();

    private static Recorded operation(long number, Verdict verdict) {
        Judgement judgement = new Judgement(verdict, "", Set.of(), Set.of(), Set.of(), List.of(), Optional.empty());
        return new Recorded.Operation(AT, number, judgement, "SELECT", true, List.of());
    }

    private static Recorded ended(long operation, long rows) {
        return new Recorded.Ended(AT, operation, 0, new Outcome(rows, 0, -1, 0, Optional.empty(), Map.of()));
    }

    private static Recorded begun(long result, long operation) {
        return new Recorded.ResultBegun(AT, result, operation, List.of());
    }

    private static Recorded row(long result) {
        return new Recorded.ResultRow(AT, result, new Recorded.Row(Map.of()));
    }

    private List<Recorded> order(int most, Recorded... recorded) {
        ByOperation ordered = new ByOperation(read::add, most);
        List.of(recorded).forEach(ordered::accept);
        ordered.finish();
        return read;
    }

    @Test
    void putsRowsBetweenTheirOperationAndItsOutcome() {
        Recorded first = operation(1, Verdict.ALLOW);
        Recorded firstEnded = ended(1, 2);
        Recorded second = operation(2, Verdict.ALLOW);
        Recorded secondEnded = ended(2, 1);
        Recorded begun = begun(1, 1);
        Recorded row = row(1);
        Recorded other = begun(2, 2);
        Recorded otherRow = row(2);

        assertThat(order(100, first, firstEnded, second, secondEnded, begun, row, row, other, otherRow))
                .containsExactly(first, begun, row, row, firstEnded, second, other, otherRow, secondEnded);
    }

    @Test
    void showsAnOperationAsSoonAsItIsItsTurn() {
        ByOperation ordered = new ByOperation(read::add, 100);
        Recorded operation = operation(1, Verdict.ALLOW);

        ordered.accept(operation);

        assertThat(read).containsExactly(operation);
    }

    @Test
    void showsTheOutcomeAsSoonAsItsRowsAreThere() {
        ByOperation ordered = new ByOperation(read::add, 100);
        Recorded ended = ended(1, 1);
        ordered.accept(operation(1, Verdict.ALLOW));
        ordered.accept(ended);
        ordered.accept(begun(1, 1));
        assertThat(read).hasSize(2).doesNotContain(ended);

        ordered.accept(row(1));

        assertThat(read).hasSize(4).endsWith(ended);
    }

    @Test
    void waitsForNothingAfterARefusal() {
        ByOperation ordered = new ByOperation(read::add, 100);
        Recorded refused = operation(1, Verdict.DENY);
        Recorded next = operation(2, Verdict.ALLOW);

        ordered.accept(refused);
        ordered.accept(next);

        assertThat(read).containsExactly(refused, next);
    }

    @Test
    void losesNothingOfAnOperationThatNeverEnded() {
        Recorded killed = operation(1, Verdict.ALLOW);
        Recorded next = operation(2, Verdict.ALLOW);
        Recorded nextEnded = ended(2, 0);

        assertThat(order(100, killed, next, nextEnded)).containsExactly(killed, next, nextEnded);
    }

    @Test
    void holdsBackNoMoreThanItMay() {
        Recorded neverEnds = operation(1, Verdict.ALLOW);
        ByOperation ordered = new ByOperation(read::add, 10);
        ordered.accept(neverEnds);

        LongStream.rangeClosed(2, 1_000).forEach(number -> {
            ordered.accept(operation(number, Verdict.ALLOW));
            ordered.accept(ended(number, 0));
            assertThat(read).hasSizeGreaterThan((int) (2 * number) - 14);
        });

        ordered.finish();
        assertThat(read).hasSize(1 + 2 * 999);
    }
}
