package dev.hoop.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the module descriptors say. */
final class Exports {
    private static final List<Class<?>> ONE_OF_EACH_MODULE = List.of(
            dev.hoop.audit.AuditSink.class,
            dev.hoop.policy.Guard.class,
            dev.hoop.recording.Archive.class,
            dev.hoop.jdbc.HoopDriver.class);

    private Exports() {}

    static Set<ModuleDescriptor> modules() {
        return ONE_OF_EACH_MODULE.stream()
                .map(Exports::location)
                .flatMap(place -> ModuleFinder.of(place).findAll().stream())
                .map(ModuleReference::descriptor)
                .collect(Collectors.toSet());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To everybody. */
    static Set<String> packages() {
        return modules().stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    static DescribedPredicate<JavaClass> arePublicAndExported() {
        Set<String> exported = packages();
        return DescribedPredicate.describe(
                "are public and exported",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC) && exported.contains(type.getPackageName()));
    }

    static ArchCondition<JavaMethod> speakOnlyOfExportedTypes() {
        Set<String> exported = packages();
        return new ArchCondition<>("speak only of exported types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith("dev.hoop."))
                        .filter(type -> !exported.contains(type.getPackageName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " speaks of " + type.getName())));
            }
        };
    }
}
