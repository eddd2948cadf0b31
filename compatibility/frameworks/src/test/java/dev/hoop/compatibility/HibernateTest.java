package dev.hoop.compatibility;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Entities over a governed connection: nothing but the URL is changed. */
class HibernateTest {
    /** A customer, with columns of the types that Hibernate binds in PostgreSQL's own ways. */
    @Entity
    @DynamicUpdate
    @Table(name = "customers")
    static class Customer {
        @Id
        @GeneratedValue
        UUID id;

        @Version
        int version;

        @Column(nullable = false)
        String name;

        String email;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> preferences;

        String[] tags;

        OffsetDateTime since;

        Duration patience;

        BigDecimal balance;

        byte[] picture;

        @ElementCollection
        List<String> phones = new ArrayList<>();
    }

    /** A letter, which PostgreSQL keeps outside of the table: its column has a large object's number. */
    @Entity
    @Table(name = "letters")
    static class Letter {
        @Id
        int id;

        @Lob
        String text;
    }

    @TempDir
    Path folder;

    private static SessionFactory hibernate(Governed shop, String schemaAction) {
        return new Configuration()
                .addAnnotatedClass(Customer.class)
                .addAnnotatedClass(Letter.class)
                .setProperty("hibernate.connection.url", shop.url())
                .setProperty("hibernate.hbm2ddl.auto", schemaAction)
                .setProperty("hibernate.jdbc.batch_size", "10")
                .buildSessionFactory();
    }

    private static Customer ada() {
        Customer ada = new Customer();
        ada.name = "Ada";
        ada.email = "ada@example.com";
        ada.preferences = Map.of("language", "fr");
        ada.tags = new String[] {"regular", "o'clock"};
        ada.since = OffsetDateTime.parse("2026-01-02T03:04:05+02:00");
        ada.patience = Duration.ofMinutes(5);
        ada.balance = new BigDecimal("12.50");
        ada.picture = new byte[] {1, 2, 3};
        ada.phones.add("+43 1 5550100");
        return ada;
    }

    @Test
    void writesAndReadsColumnsOfManyTypes() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (SessionFactory hibernate = hibernate(shop, "create-only")) {
            assertThat(((SessionFactoryImplementor) hibernate).getJdbcServices().getDialect())
                    .isInstanceOf(PostgreSQLDialect.class);
            hibernate.inTransaction(session -> session.persist(ada()));

            hibernate.inTransaction(session -> {
                Customer ada = session.createSelectionQuery(
                                "from HibernateTest$Customer where name = :n", Customer.class)
                        .setParameter("n", "Ada")
                        .getSingleResult();
                assertThat(ada.preferences).containsEntry("language", "fr");
                assertThat(ada.tags).containsExactly("regular", "o'clock");
                assertThat(ada.since).isEqualTo(ada().since);
                assertThat(ada.patience).isEqualTo(Duration.ofMinutes(5));
                assertThat(ada.balance).isEqualByComparingTo("12.50");
                assertThat(ada.picture).containsExactly(1, 2, 3);
                assertThat(ada.phones).containsExactly("+43 1 5550100");
            });
        }

        shop.verified();
    }

    @Test
    void readsAMaskedColumnMaskedAndLeavesItAsItIs() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (SessionFactory hibernate = hibernate(shop, "create-only")) {
            hibernate.inTransaction(session -> session.persist(ada()));

            hibernate.inTransaction(session -> {
                Customer ada = session.createSelectionQuery("from HibernateTest$Customer", Customer.class)
                        .getSingleResult();
                assertThat(ada.email).isEqualTo("a***@example.com");
                ada.name = "Ada M."; // with @DynamicUpdate the other columns are not written back
            });
        }

        assertThat(shop.really("SELECT email FROM customers WHERE name = 'Ada M.'"))
                .isEqualTo("ada@example.com");
        shop.verified();
    }

    /** Large objects are reached by functions that no mask sees, so it takes {@code allow: [sql.routine]}. */
    @Test
    void writesAndReadsLargeObjectsWhereThePolicyAllowsRoutines() throws Exception {
        Letter letter = new Letter();
        letter.text = "Dear Ada, ".repeat(1000);
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        try (SessionFactory hibernate = hibernate(shop, "create-only")) {
            assertThatExceptionOfType(HibernateException.class)
                    .isThrownBy(() -> hibernate.inTransaction(session -> session.persist(letter)))
                    .withStackTraceContaining("no rule allows sql.routine (it calls pg_catalog.lo_from_bytea)");
        }

        try (SessionFactory hibernate = hibernate(shop.under(Governed.OPEN), "none")) {
            hibernate.inTransaction(session -> session.persist(letter));
            hibernate.inTransaction(
                    session -> assertThat(session.find(Letter.class, 0).text).isEqualTo(letter.text));
        }

        shop.verified();
    }

    @Test
    void validatesTheSchemaByMetadata() throws Exception {
        Governed shop = Governed.byStarter(Servers.postgresql(), folder);
        hibernate(shop, "create-only").close();

        hibernate(shop, "validate").close();

        shop.verified();
    }

    @Test
    void createsEntitiesOnH2() throws Exception {
        Governed shop = Governed.byStarter(Servers.h2(), folder);
        try (SessionFactory hibernate = hibernate(shop, "create-only")) {
            hibernate.inTransaction(session -> session.persist(ada()));
        }

        assertThat(shop.really("SELECT email FROM customers")).isEqualTo("ada@example.com");
        shop.verified();
    }
}
