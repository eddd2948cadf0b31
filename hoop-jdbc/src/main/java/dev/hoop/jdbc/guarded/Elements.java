package dev.hoop.jdbc.guarded;

import java.sql.SQLException;
import java.util.Arrays;

/** The elements of arrays and structures in columns without a mask. */
final class Elements {
    private Elements() {}

    /** Searches texts and guards what leads on, at any depth. The array is the driver's copy, and is changed in place. */
    static Object of(Object value, int column, Delivery delivery) throws SQLException {
        Object guarded = guarded(value, column, delivery);
        delivery.guard().typed(column, delivery.type(column), text(guarded));
        return guarded;
    }

    private static Object guarded(Object value, int column, Delivery delivery) throws SQLException {
        if (value instanceof Object[] elements) {
            for (int i = 0; i < elements.length; i++) {
                elements[i] = guarded(elements[i], column, delivery);
            }
            return elements;
        }
        if (value instanceof String text) {
            return delivery.searched(text);
        }
        return value == null || value.getClass().isArray() ? value : Handed.out(value, column, delivery);
    }

    private static String text(Object value) {
        if (value instanceof Object[] elements) {
            return Arrays.deepToString(elements);
        }
        String deep = Arrays.deepToString(new Object[] {value});
        return deep.substring(1, deep.length() - 1);
    }
}
