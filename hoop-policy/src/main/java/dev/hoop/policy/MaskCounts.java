package dev.hoop.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each mask was applied. There are few of them, so they are searched rather than hashed, and nothing is boxed. */
final class MaskCounts {
    private String[] names = new String[4];
    private long[] times = new long[4];
    private int size;

    void add(String name, long more) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                times[i] += more;
                return;
            }
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
        }
        names[size] = name;
        times[size++] = more;
    }

    /** By name; a copy, which does not change. */
    Map<String, Long> map() {
        return switch (size) {
            case 1 -> Map.of(names[0], times[0]);
            case 2 -> Map.of(names[0], times[0], names[1], times[1]);
            default -> {
                Map<String, Long> map = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    map.put(names[i], times[i]);
                }
                yield Map.copyOf(map);
            }
        };
    }
}
