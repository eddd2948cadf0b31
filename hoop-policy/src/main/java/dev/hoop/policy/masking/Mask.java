package dev.hoop.policy.masking;

import java.util.Optional;

/**
 * Replaces a value. Immutable and thread-safe. NULL stays NULL and never reaches a mask. A mask that cannot return a
 * value of the type returns empty, which the client sees as NULL.
 *
 * <p>A mask that throws lets no value through: whoever calls it ends the result.
 */
public interface Mask {
    /** As rules and recordings name it, such as {@code partial}. */
    String name();

    /** How much the mask reveals; see {@link Masks#leastRevealing}. */
    int reveals();

    /** Whether what comes out depends on the value; if not, a long one need not be read. */
    default boolean looks() {
        return true;
    }

    /** Whether dates and times in text come out as such, rather than as any other text. */
    default boolean keepsDates() {
        return false;
    }

    /**
     * Masks a text.
     *
     * @param maxLength characters that the column holds, or {@link Integer#MAX_VALUE}
     * @return at most that many characters
     */
    Optional<String> text(String value, int maxLength);

    /**
     * Masks a value of a type other than text: a boxed number, {@code BigDecimal}, {@code java.sql} or
     * {@code java.time} type, {@code UUID}, {@code byte[]}.
     *
     * @return a value of the same class, or empty
     */
    Optional<Object> value(Object value);
}
