package dev.hoop.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.hoop.architecture.Classes.RELEASED;

/** Parts that are functions of what they are given: no socket, no file, no clock, no thread, no logger, no policy of others. */
class PurePackagesTest {
    private static final String[] GRAMMAR_AND_RULES = {
        "dev.hoop.policy.sql..", "dev.hoop.policy.rules..", "dev.hoop.policy.masking..", "dev.hoop.policy.operation.."
    };
    private static final String[] ARCHIVE_FORMATS = {"dev.hoop.recording.stream..", "dev.hoop.recording.log.."};

    @Test
    void rulesSqlAndMasksOpenNoSocketAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(GRAMMAR_AND_RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "javax.sql..")
                .check(RELEASED);
        noClasses()
                .that()
                .resideInAnyPackage(GRAMMAR_AND_RULES)
                .should()
                .dependOnClassesThat(named(Connection.class, Statement.class, ResultSet.class, DriverManager.class))
                .check(RELEASED);
    }

    @Test
    void rulesSqlAndMasksReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(GRAMMAR_AND_RULES)
                .should()
                .callMethodWhere(readsTheClock())
                .check(RELEASED);
    }

    @Test
    void rulesSqlAndMasksLogNothingAndStartNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(GRAMMAR_AND_RULES)
                .should()
                .dependOnClassesThat(named(
                        System.Logger.class,
                        Thread.class,
                        java.util.concurrent.Executor.class,
                        java.util.concurrent.ExecutorService.class))
                .check(RELEASED);
    }

    @Test
    void sqlKnowsNoPolicy() {
        noClasses()
                .that()
                .resideInAPackage("dev.hoop.policy.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.hoop.policy",
                        "dev.hoop.policy.rules..",
                        "dev.hoop.policy.masking..",
                        "dev.hoop.policy.identity..")
                .check(RELEASED);
    }

    @Test
    void masksKnowNeitherSqlNorRules() {
        noClasses()
                .that()
                .resideInAPackage("dev.hoop.policy.masking..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.hoop.policy", "dev.hoop.policy.sql..", "dev.hoop.policy.rules..")
                .check(RELEASED);
    }

    @Test
    void theArchivesFormatsOpenNoSocketAndReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(ARCHIVE_FORMATS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..")
                .check(RELEASED);
        noClasses()
                .that()
                .resideInAnyPackage(ARCHIVE_FORMATS)
                .and()
                .doNotHaveSimpleName("StreamWriter") // which measures the time since its session began
                .should()
                .callMethodWhere(readsTheClock())
                .check(RELEASED);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return DescribedPredicate.describe("reads the clock", call -> {
            JavaClass owner = call.getTargetOwner();
            String method = ((HasName) call.getTarget()).getName();
            boolean ofSystem = owner.isEquivalentTo(System.class) && method.matches("nanoTime|currentTimeMillis");
            boolean ofTime = owner.getPackageName().equals("java.time")
                    && method.equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            boolean ofClock = owner.isEquivalentTo(java.time.Clock.class) && method.startsWith("system");
            return ofSystem || ofTime || ofClock;
        });
    }

    private static DescribedPredicate<JavaClass> named(Class<?>... types) {
        return DescribedPredicate.describe(
                "are " + Arrays.toString(types), type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }
}
