package com.example.shop;

import com.example.shop.Customers.Customer;
import dev.hoop.recording.ArchiveVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the README says, with Spring Boot's own pool and Flyway. */
@SpringBootTest
class CustomersTest {
    @TempDir
    private static Path folder;

    @Autowired
    private Customers customers;

    @DynamicPropertySource
    static void recordIntoAFolderOfTheTest(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:hoop:h2:mem:shop;DB_CLOSE_DELAY=-1;hoop.policy=policy.yaml;hoop.archive=" + archive());
    }

    private static Path archive() {
        return folder.resolve("archive");
    }

    @Test
    void readsACustomerWithTheAddressMasked() {
        Customer ada = customers.byId(1);

        assertThat(ada.name()).isEqualTo("Ada Moreau");
        assertThat(ada.email()).isEqualTo("a***@example.com");
    }

    @Test
    void cannotRemoveAllByMistakeAndGoesOn() {
        assertThatThrownBy(customers::removeAll)
                .hasStackTraceContaining("nothing-is-thrown-away")
                .hasStackTraceContaining("[HOOP-DENIED]");

        customers.add(new Customer(2, "Bo Lindqvist", "bo@example.org"));
        assertThat(customers.byId(2).name()).isEqualTo("Bo Lindqvist");
    }

    @Test
    void recordsIntoAnArchiveThatVerifiesWhileTheShopIsOpen() {
        customers.byId(1);

        assertThat(ArchiveVerifier.of(archive()).verify().exitCode()).isLessThanOrEqualTo(1);
    }
}
