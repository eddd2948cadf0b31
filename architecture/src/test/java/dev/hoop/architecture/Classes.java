package dev.hoop.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Every class of every released module, as compiled. */
final class Classes {
    static final JavaClasses RELEASED = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages(
                    "dev.hoop.audit",
                    "dev.hoop.policy",
                    "dev.hoop.recording",
                    "dev.hoop.jdbc",
                    "dev.hoop.agent",
                    "dev.hoop.cli");

    private Classes() {}
}
