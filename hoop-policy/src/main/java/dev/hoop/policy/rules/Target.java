package dev.hoop.policy.rules;

import java.util.Map;
import java.util.Objects;

/**
 * A resource as rules see it.
 *
 * @param name   such as {@code orders-db}
 * @param kind   such as {@code postgresql}
 * @param labels by name
 */
public record Target(String name, String kind, Map<String, String> labels) {
    public Target {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        labels = Map.copyOf(labels);
    }
}
