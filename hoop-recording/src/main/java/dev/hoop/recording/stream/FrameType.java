package dev.hoop.recording.stream;

/** What a frame holds, as its fifth byte says. All but {@link #DATA} are control frames. */
public enum FrameType {
    /** How the session began; its first frame. */
    OPEN(1),
    /** Ends with one operation; may hold definitions and outcomes before it. */
    OPERATION(2),
    /** Definitions, parameters and outcomes. */
    CONTROL(3),
    /** Why the session ended; its last frame. */
    CLOSE(4),
    /** Results and bytes of a protocol. */
    DATA(16);

    private final int code;

    FrameType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static FrameType of(int code) throws DamagedException {
        for (FrameType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new DamagedException("frame type " + code + " does not exist");
    }
}
