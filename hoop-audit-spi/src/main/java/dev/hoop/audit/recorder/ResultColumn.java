package dev.hoop.audit.recorder;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a result.
 *
 * @param label as the client sees it
 * @param type  the target's name of its type
 * @param mask  the mask on all its values, such as {@code redact}
 */
public record ResultColumn(String label, String type, Optional<String> mask) {
    public ResultColumn {
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        Objects.requireNonNull(mask);
    }
}
