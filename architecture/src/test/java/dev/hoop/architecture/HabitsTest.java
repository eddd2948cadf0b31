package dev.hoop.architecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static dev.hoop.architecture.Classes.RELEASED;
import static org.assertj.core.api.Assertions.assertThat;

/** How every module is written. */
class HabitsTest {
    private static final String[] LIBRARIES = {
        "dev.hoop.audit..", "dev.hoop.policy..", "dev.hoop.recording..", "dev.hoop.jdbc.."
    };

    @Test
    void librariesLogThroughTheJdksInterface() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .accessClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(RELEASED);
    }

    @Test
    void librariesPrintNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(RELEASED.that(resideInAnyPackage(LIBRARIES)));
    }

    @Test
    void nobodyEndsTheProcessButTheCommand() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(RELEASED);
    }

    @Test
    void nobodyDeserializesObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(RELEASED);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(RELEASED);
    }

    @Test
    void nobodyOutsideExtendsAClassOfOurs() {
        classes()
                .that(Exports.arePublicAndExported())
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(RELEASED);
    }

    @Test
    void internalPackagesAreUsedByTheirModuleAlone() {
        for (String module : new String[] {"audit", "policy", "recording", "jdbc"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.hoop." + module + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("dev.hoop." + module + ".internal.."))
                    .check(RELEASED);
        }
    }

    @Test
    void noModuleExportsAnInternalPackage() {
        assertThat(Exports.packages()).isNotEmpty().noneMatch(name -> name.contains("internal"));
    }

    @Test
    void whatIsPublicSpeaksOnlyOfWhatIsExported() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(Exports.arePublicAndExported())
                .should(Exports.speakOnlyOfExportedTypes())
                .check(RELEASED);
    }
}
