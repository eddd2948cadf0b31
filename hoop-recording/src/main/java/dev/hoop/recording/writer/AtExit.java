package dev.hoop.recording.writer;

/**
 * What is done when the process ends, by itself or by a signal that lets it. Removed again when there is nothing left to
 * do, so that a class loader that went before the process is not held. Owned by one thread at a time.
 */
final class AtExit {
    private final Thread hook;

    AtExit(String name, Runnable task) {
        hook = new Thread(task, name);
    }

    /** From now on. Does nothing if the process is ending already. */
    void arm() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            System.getLogger("dev.hoop.recording").log(System.Logger.Level.DEBUG, "opened while the process ends", e);
        }
    }

    void disarm() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            System.getLogger("dev.hoop.recording").log(System.Logger.Level.DEBUG, "closed while the process ends", e);
        }
    }
}
