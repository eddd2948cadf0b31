package dev.hoop.recording.writer;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The numbers that stand for objects already written in a session. Forgets all of them when it is full; a forgotten
 * object is written again under a new number. Guarded by its session's lock.
 */
final class Definitions<T> {
    private final Map<T, Integer> numbers = new IdentityHashMap<>();
    private final int most;
    private int next = 1;

    Definitions(int most) {
        this.most = most;
    }

    /** The number of an object, or 0 if it has not been written. */
    int find(T object) {
        Integer number = numbers.get(object);
        return number == null ? 0 : number;
    }

    int define(T object) {
        if (numbers.size() >= most) {
            numbers.clear();
        }
        numbers.put(object, next);
        return next++;
    }

    /** Forgets what may not have reached the stream. */
    void forget() {
        numbers.clear();
    }
}
