package dev.hoop.architecture;

import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.hoop.architecture.Classes.RELEASED;

/** Who may depend on whom. Arrows point at hoop-audit-spi, then at hoop-policy, never sideways. */
class ModulesTest {
    private static final String AUDIT = "dev.hoop.audit..";
    private static final String POLICY = "dev.hoop.policy..";
    private static final String RECORDING = "dev.hoop.recording..";
    private static final String JDBC = "dev.hoop.jdbc..";
    private static final String AGENT = "dev.hoop.agent..";

    @Test
    void theAuditSpiNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(AUDIT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", AUDIT)
                .check(RELEASED);
    }

    @Test
    void thePolicyStandsOnTheAuditSpiAndOnLibrariesThatItNames() {
        classes()
                .that()
                .resideInAPackage(POLICY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        AUDIT,
                        POLICY,
                        "javax.crypto..",
                        "javax.net.ssl..", // on the way to the agent
                        "javax.xml..", // what AWS answers with
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "com.github.benmanes.caffeine..",
                        "com.nimbusds..",
                        "dev.cel..",
                        "com.google.common.collect..", // what CEL answers with
                        "com.google.re2j..",
                        "tools.jackson..")
                .check(RELEASED);
    }

    @Test
    void theRecordingStandsOnTheAuditSpiAndZstd() {
        classes()
                .that()
                .resideInAPackage(RECORDING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", AUDIT, RECORDING, "com.github.luben.zstd..")
                .check(RELEASED);
    }

    @Test
    void theDriverFindsItsRecorderAndNeverNamesIt() {
        noClasses()
                .that()
                .resideInAPackage(JDBC)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RECORDING)
                .check(RELEASED);
    }

    @Test
    void theDriverUsesNoLibraryBesideThoseThatItGoverns() {
        classes()
                .that()
                .resideInAPackage(JDBC)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax..",
                        "org.w3c.dom..", // of the JDK, as is the next
                        "org.xml.sax..",
                        AUDIT,
                        POLICY,
                        JDBC,
                        "org.postgresql..",
                        "org.flywaydb..",
                        "liquibase..",
                        "org.springframework..")
                .check(RELEASED);
    }

    @Test
    void toolsAreNamedOnlyWhereTheyAreServed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.hoop.jdbc.flyway", "dev.hoop.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .check(RELEASED);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hoop.jdbc.liquibase")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("liquibase..")
                .check(RELEASED);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hoop.jdbc.spring")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(RELEASED);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hoop.jdbc.postgresql")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.postgresql..")
                .check(RELEASED);
    }

    @Test
    void nothingStandsOnTheCommand() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hoop.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hoop.cli..")
                .check(RELEASED);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.hoop.(**)").should().beFreeOfCycles().check(RELEASED);
    }

    @Test
    void theAgentStandsOnNoWrapper() {
        noClasses()
                .that()
                .resideInAPackage(AGENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JDBC, "dev.hoop.cli..")
                .check(RELEASED);
    }

    @Test
    void nothingButTheCommandStandsOnTheAgent() {
        noClasses()
                .that()
                .resideInAnyPackage(AUDIT, POLICY, RECORDING, JDBC)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AGENT)
                .check(RELEASED);
    }

    @Test
    void theMessagesOfPostgresqlKnowNeitherSocketsNorPolicy() {
        classes()
                .that()
                .resideInAPackage("dev.hoop.agent.postgresql.wire..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..", "java.util..", "java.io..", "java.nio..", "dev.hoop.agent.postgresql.wire..")
                .check(RELEASED);
    }
}
