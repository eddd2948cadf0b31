package dev.hoop.recording.writer;

import dev.hoop.recording.stream.CborBuffer;

/** Data of a session on their way to its file: written by the block writer, or by the session if that withdraws it first. */
final class Block {
    private enum State {
        WAITING,
        TAKEN,
        WITHDRAWN,
        OVER
    }

    private final CborBuffer content;
    private State state = State.WAITING;

    Block(CborBuffer content) {
        this.content = content;
    }

    CborBuffer content() {
        return content;
    }

    /** Whether it is the block writer's to write. */
    boolean take() {
        return begins(State.TAKEN);
    }

    /** Whether it is the session's to write. */
    boolean withdraw() {
        return begins(State.WITHDRAWN);
    }

    private synchronized boolean begins(State next) {
        boolean begins = state == State.WAITING;
        state = begins ? next : state;
        return begins;
    }

    /** The block writer is done with it. */
    synchronized void end() {
        state = State.OVER;
        notifyAll();
    }

    synchronized boolean over() {
        return state == State.OVER;
    }

    /** Waits until the block writer, which has taken it, is done with it. */
    synchronized void awaitEnd() {
        boolean interrupted = false;
        while (state == State.TAKEN) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true; // the record matters more; the caller learns of it afterwards
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
