package dev.hoop.policy;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.rules.SessionPolicy;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/**
 * An operation that was allowed and recorded, and is now with the target. Ends once, with {@link #completed} or
 * {@link #failed}; later calls of these do nothing. Owned by one thread at a time.
 */
public final class Running {
    private static final System.Logger LOG = System.getLogger("dev.hoop.policy");

    private final Guard guard;
    private final Ruling ruling; // null for metadata
    private final long number;
    private final long began;
    private final SessionPolicy policy; // that it began under, and that holds for it to its end
    private int results;
    private long rows;
    private long bytes;
    private MaskCounts masks; // null while nothing was masked
    private boolean ended;
    private Guard.Following following; // null once the guard knows, or if there is nothing to know

    /** @param began by the monotonic clock */
    Running(Guard guard, Ruling ruling, Guard.Following following, long number, long began) {
        this.following = following;
        this.began = began;
        this.guard = guard;
        this.ruling = ruling;
        this.number = number;
        policy = guard.policy();
    }

    /** Guards the operation's next result. */
    public ResultGuard result(ResultShape shape) {
        ResultPlan plan = ruling == null ? ResultPlan.open(shape) : ruling.plan(results, shape);
        results++;
        return guarded(plan);
    }

    /**
     * Guards a result of which it is known which statement answers with it: for a front end that hears of every statement's
     * end, while {@link #result(ResultShape)} counts results.
     *
     * @param statement in the operation's text, from 0
     */
    public ResultGuard result(int statement, ResultShape shape) {
        return guarded(ruling == null ? ResultPlan.open(shape) : ruling.planOf(statement, shape));
    }

    /** Whether what comes after it may read otherwise, or be decided otherwise, once it ran. */
    public boolean changesSession() {
        return ruling != null && ruling.changesSession();
    }

    /** Guards a result that is none of the operation's own rows, such as what a cursor in one of its values leads to. */
    public ResultGuard unresolved(ResultShape shape) {
        return guarded(ResultPlan.unresolved(policy, shape));
    }

    /** Guards the keys that the operation generated: columns, by their labels, of the one table that it inserts into. */
    public ResultGuard keys(ResultShape shape) {
        return guarded(ruling == null ? ResultPlan.unresolved(policy, shape) : ruling.keys(shape, guard.catalog()));
    }

    /** The target has run it, though results may be to come: what it changed of names and relations holds from now. */
    public void ran() {
        Guard.Following done = following;
        following = null;
        guard.ran(ruling, done);
    }

    private ResultGuard guarded(ResultPlan plan) {
        return new ResultGuard(this, plan, policy.detectors(), guard.recorder().result(number, plan.columns()));
    }

    /** Whether what the client sends with it can be a value of a masked column, which no recording may hold. */
    public boolean hidesParameters() {
        return ruling == null || ruling.hidesParameters();
    }

    /**
     * Records bytes that belong to the operation, such as those of {@code COPY}. Throws with {@code HOOP-LIMIT} if they
     * are more than the client may get.
     */
    public void data(Direction direction, ByteBuffer data) {
        if (direction == Direction.TO_CLIENT) {
            delivered(data.remaining());
        } else {
            bytes += data.remaining();
        }
        guard.recorder().data(number, direction, data);
    }

    /** Ends it well. @param updateCount rows changed, or -1 */
    public void completed(long updateCount) {
        end(updateCount, Optional.empty());
    }

    /**
     * Ends it with an error, of which the client is being told. That this cannot be recorded adds nothing to it: in the
     * recording the operation has no end then, and none that comes after it is let through.
     *
     * @param code SQLSTATE or one of hoop's codes
     */
    public void failed(String code) {
        try {
            end(-1, Optional.of(code));
        } catch (HoopException e) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "{0}: the end of an operation was not recorded: {1}",
                    guard.session(),
                    e);
        }
    }

    private void end(long updateCount, Optional<String> error) {
        if (ended) {
            return;
        }
        ended = true;
        if (error.isEmpty()) {
            ran();
        } else {
            guard.failed(ruling, following);
        }
        Map<String, Long> masked = masks == null ? Map.of() : masks.map();
        guard.recorder()
                .outcome(number, new Outcome(rows, bytes, updateCount, System.nanoTime() - began, error, masked));
    }

    void row() {
        if (++rows > policy.limits().rows()) {
            throw limit("rows", policy.limits().rows());
        }
    }

    void delivered(long size) {
        bytes += size;
        if (bytes > policy.limits().bytes()) {
            throw limit("bytes", policy.limits().bytes());
        }
    }

    /** The text stands for a masked value. */
    void maskedText(String text) {
        guard.writeBack().delivered(text);
    }

    void masked(String name, long times) {
        if (masks == null) {
            masks = new MaskCounts();
        }
        masks.add(name, times);
    }

    private static HoopException limit(String what, long most) {
        return new HoopException(
                ErrorCode.LIMIT,
                "The result has more than the " + most + " " + what
                        + " that the policy's limits allow. Narrow the query, or ask for a higher limit");
    }
}
