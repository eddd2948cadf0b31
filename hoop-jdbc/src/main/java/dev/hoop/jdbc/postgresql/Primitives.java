package dev.hoop.jdbc.postgresql;

import java.lang.reflect.Array;

/** Arrays of primitives, which pgjdbc takes beside those of objects. */
final class Primitives {
    private Primitives() {}

    /** The same values as objects, at any depth; nothing for null. */
    static Object[] boxed(Object array) {
        if (array == null) {
            return null;
        }
        if (!array.getClass().isArray()) {
            throw new IllegalArgumentException("an array is needed");
        }
        Object[] boxed = new Object[Array.getLength(array)];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = Array.get(array, i);
        }
        return boxed;
    }
}
