package dev.hoop.recording.stream;

import java.io.IOException;

/** Bytes of an archive that are not what a writer wrote. The message says what is wrong, without any value. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    public DamagedException(String message) {
        super(message);
    }
}
