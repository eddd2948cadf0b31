package dev.hoop.policy.sql;

/**
 * What has been read of an expression.
 *
 * @param narrows whether it, as a condition, surely leaves out some rows of what the statement changes
 * @param label   the column name that the server gives it, empty if it chooses
 * @param never   whether it is a condition that is plainly false, whatever the row
 */
record Read(Flow flow, boolean narrows, String label, boolean never) {
    Read(Flow flow, boolean narrows, String label) {
        this(flow, narrows, label, false);
    }

    /** Both conditions. */
    Read and(Read other) {
        return new Read(flow.with(other.flow), narrows || other.narrows, "", never || other.never);
    }

    /** Either condition. */
    Read or(Read other) {
        boolean both = (narrows || never) && (other.narrows || other.never);
        boolean neither = never && other.never;
        return new Read(flow.with(other.flow), both && !neither, "", neither);
    }

    /** Whether it can leave out any row, as a condition. */
    boolean leavesOut() {
        return narrows || never;
    }
}
