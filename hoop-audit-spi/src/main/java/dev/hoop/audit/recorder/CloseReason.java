package dev.hoop.audit.recorder;

/** Why a session ended. */
public enum CloseReason {
    /** The client closed it. */
    CLOSED,
    /** The client vanished. */
    CLIENT_GONE,
    /** The target went away. */
    TARGET_GONE,
    /** A limit or a person ended it. */
    TERMINATED,
    /** The process that recorded it ended first. */
    ABORTED;

    /** As recordings have it, such as {@code client-gone}. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
