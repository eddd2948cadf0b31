package dev.hoop.jdbc.spring;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The driver's class, where a {@code jdbc:hoop:} URL stands without one: Spring Boot knows drivers by a fixed list, and
 * with H2 on the class path takes that one for every other URL.
 */
final class DriverProperties {
    private static final List<String> PLACES = List.of("spring.datasource", "spring.flyway", "spring.liquibase");
    private static final String NAME = "hoop";

    private DriverProperties() {}

    /** Adds them behind everything else, once. */
    static void addTo(ConfigurableEnvironment environment) {
        Map<String, Object> missing = new LinkedHashMap<>();
        for (String place : PLACES) {
            String url = environment.getProperty(place + ".url", "");
            if (url.startsWith("jdbc:hoop:") && !environment.containsProperty(place + ".driver-class-name")) {
                missing.put(place + ".driver-class-name", "dev.hoop.jdbc.HoopDriver");
            }
        }
        if (!missing.isEmpty() && !environment.getPropertySources().contains(NAME)) {
            environment.getPropertySources().addLast(new MapPropertySource(NAME, missing));
        }
    }
}
