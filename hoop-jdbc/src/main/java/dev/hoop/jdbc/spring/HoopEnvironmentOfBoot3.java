package dev.hoop.jdbc.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** For Spring Boot 3. */
@SuppressWarnings({"deprecation", "removal"})
public final class HoopEnvironmentOfBoot3 implements org.springframework.boot.env.EnvironmentPostProcessor {
    /** Made by Spring Boot. */
    public HoopEnvironmentOfBoot3() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DriverProperties.addTo(environment);
    }
}
