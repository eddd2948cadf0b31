package dev.hoop.policy.masking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Boxed numbers as big ones, and back to the class that they had. */
final class Numbers {
    private static final int FARTHEST = 1000; // of a decimal point: what is no sensible number costs no time

    private Numbers() {}

    /** A whole number; empty for another class. */
    static Optional<BigInteger> whole(Object value) {
        if (value instanceof BigInteger big) {
            return Optional.of(big);
        }
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte
                ? Optional.of(BigInteger.valueOf(((Number) value).longValue()))
                : Optional.empty();
    }

    /** The largest number of the value's class; null if there is none. */
    static BigInteger most(Object value) {
        if (value instanceof BigInteger) {
            return null;
        }
        return BigInteger.valueOf(
                value instanceof Long
                        ? Long.MAX_VALUE
                        : value instanceof Integer
                                ? Integer.MAX_VALUE
                                : value instanceof Short ? Short.MAX_VALUE : Byte.MAX_VALUE);
    }

    /** Any finite number; empty for another class, and for NaN and infinity. */
    static Optional<BigDecimal> decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal).filter(Numbers::sensible);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
        }
        return whole(value).map(BigDecimal::new);
    }

    /** A number that is written out; empty for another text. */
    static Optional<BigDecimal> written(String text) {
        try {
            return text.length() > FARTHEST
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text)).filter(Numbers::sensible);
        } catch (NumberFormatException e) { // it is none
            return Optional.empty();
        }
    }

    private static boolean sensible(BigDecimal number) {
        return Math.abs((long) number.scale()) <= FARTHEST;
    }

    /** The whole number in the class of another; empty if it does not fit. */
    static Optional<Object> like(Object value, BigInteger number) {
        return like(value, new BigDecimal(number));
    }

    /** The number in the class of another; empty if it does not fit. A {@code BigDecimal} keeps the other's scale. */
    static Optional<Object> like(Object value, BigDecimal number) {
        try {
            if (value instanceof BigDecimal decimal) {
                return Optional.of(number.setScale(decimal.scale()));
            }
            if (value instanceof Double) {
                return Optional.of(number.doubleValue());
            }
            if (value instanceof Float) {
                return Optional.of(number.floatValue());
            }
            if (value instanceof BigInteger) {
                return Optional.of(number.toBigIntegerExact());
            }
            if (value instanceof Long) {
                return Optional.of(number.longValueExact());
            }
            if (value instanceof Integer) {
                return Optional.of(number.intValueExact());
            }
            if (value instanceof Short) {
                return Optional.of(number.shortValueExact());
            }
            return value instanceof Byte ? Optional.of(number.byteValueExact()) : Optional.empty();
        } catch (ArithmeticException e) { // it does not fit
            return Optional.empty();
        }
    }
}
