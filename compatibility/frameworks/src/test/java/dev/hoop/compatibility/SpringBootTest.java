package dev.hoop.compatibility;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.expression.BeanFactoryResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Applications that are told one thing: {@code spring.datasource.url}. H2 is on the class path, which Spring Boot takes
 * for URLs that it does not know. Run with each of Spring Boot's lines.
 */
class SpringBootTest {
    /** An application with everything that is on the class path. */
    @EnableAutoConfiguration
    static class Shop {}

    @TempDir
    Path folder;

    private static ConfigurableApplicationContext run(String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("spring.main.banner-mode=off");
        all.add("spring.main.web-application-type=none");
        all.add("spring.jmx.enabled=false");
        all.add("logging.level.root=ERROR");
        return new SpringApplicationBuilder(Shop.class)
                .properties(all.toArray(String[]::new))
                .run();
    }

    @Test
    @Tag(ToolVersion.EACH)
    void isTheVersionThatThisRunIsAbout() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(ToolVersion.wanted("spring-boot"));
    }

    @Test
    @Tag(ToolVersion.EACH)
    void migratesByFlywayAndReadsMasked() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (ConfigurableApplicationContext application = run(
                "spring.datasource.url=" + shop.url(),
                "spring.flyway.locations=classpath:boot/migration",
                "spring.liquibase.enabled=false")) {
            JdbcClient client = application.getBean(JdbcClient.class);
            JdbcTemplate template = application.getBean(JdbcTemplate.class);

            client.sql("INSERT INTO customers (id, name, email) VALUES (:id, :name, :email)")
                    .param("id", 1)
                    .param("name", "Ada")
                    .param("email", "ada@example.com")
                    .update();

            assertThat(client.sql("SELECT email FROM customers WHERE id = ?")
                            .param(1)
                            .query(String.class)
                            .single())
                    .isEqualTo("a***@example.com");
            assertThat(template.queryForMap("SELECT * FROM customers")).containsEntry("email", "a***@example.com");
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> template.update("DELETE FROM customers"))
                    .havingCause()
                    .withMessageContaining("[HOOP-DENIED]");
        }

        assertThat(shop.really("SELECT count(*) FROM customers")).isEqualTo(1L);
        shop.verified();
    }

    @Test
    @Tag(ToolVersion.EACH)
    void migratesByLiquibase() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (ConfigurableApplicationContext application = run(
                "spring.datasource.url=" + shop.url(),
                "spring.liquibase.change-log=classpath:liquibase/changelog.yaml",
                "spring.liquibase.analytics-enabled=false",
                "spring.flyway.enabled=false")) {
            JdbcTemplate template = application.getBean(JdbcTemplate.class);
            TransactionTemplate transactions = application.getBean(TransactionTemplate.class);

            transactions.executeWithoutResult(status -> {
                template.update("INSERT INTO customers (name) VALUES ('taken back')");
                status.setRollbackOnly();
            });

            assertThat(template.queryForObject("SELECT count(*) FROM customers", Long.class))
                    .isEqualTo(4L);
        }

        shop.verified();
    }

    @Test
    void migratesOverAConnectionOfItsOwn() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);

        run(
                        "spring.datasource.url=" + shop.url(),
                        "spring.flyway.url=" + shop.url(),
                        "spring.flyway.user=migrator",
                        "spring.flyway.locations=classpath:boot/migration",
                        "spring.liquibase.enabled=false")
                .close();

        assertThat(shop.really("SELECT count(*) FROM flyway_schema_history")).isEqualTo(1L);
        shop.verified();
    }

    @Test
    void isHealthy() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (ConfigurableApplicationContext application = run(
                "spring.datasource.url=" + shop.url(),
                "spring.flyway.enabled=false",
                "spring.liquibase.enabled=false")) {
            StandardEvaluationContext beans = new StandardEvaluationContext();
            beans.setBeanResolver(new BeanFactoryResolver(application));

            assertThat(new SpelExpressionParser()
                            .parseExpression("@healthEndpoint.healthForPath('db').details['database']")
                            .getValue(beans))
                    .isEqualTo("PostgreSQL");
        }

        shop.verified();
    }
}
