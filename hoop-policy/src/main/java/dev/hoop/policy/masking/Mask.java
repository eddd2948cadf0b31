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

    /**
     * How little the mask reveals. Of several masks on one value the one with the lowest figure is applied: 0 for
     * {@code null}, 10 for {@code redact}, and so on.
     */
    int reveals();

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
