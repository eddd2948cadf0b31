package dev.hoop.jdbc.spring;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** For Spring Boot 4. */
public final class HoopEnvironment implements EnvironmentPostProcessor {
    /** Made by Spring Boot. */
    public HoopEnvironment() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DriverProperties.addTo(environment);
    }
}
