package dev.hoop.jdbc;

import dev.hoop.policy.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a {@code jdbc:hoop:} URL is read. */
class TargetUrlTest {
    @Test
    void takesItsOwnParametersOutOfAQuery() {
        TargetUrl url = TargetUrl.of(
                "jdbc:hoop:postgresql://db:5433/orders?hoop.policy=p.yaml&ssl=true&hoop.reason=a%20b&currentSchema=x");

        assertThat(url.real()).isEqualTo("jdbc:postgresql://db:5433/orders?ssl=true&currentSchema=x");
        assertThat(url.settings()).isEqualTo(Map.of("hoop.policy", "p.yaml", "hoop.reason", "a b"));
        assertThat(url.address()).isEqualTo("db:5433/orders");
        assertThat(url.kind()).isEqualTo("postgresql");
    }

    @Test
    void takesItsOwnParametersOutOfSemicolons() {
        TargetUrl url = TargetUrl.of("jdbc:hoop:h2:mem:shop;hoop.policy=starter;DB_CLOSE_DELAY=-1");

        assertThat(url.real()).isEqualTo("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        assertThat(url.dialect()).isEqualTo(Dialect.H2);
        assertThat(url.address()).isEqualTo("mem:shop");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:hoop:postgresql:orders, localhost:5432/orders",
        "jdbc:hoop:postgresql://db/orders, db:5432/orders",
        "'jdbc:hoop:postgresql://a:1,b/orders', 'a:1,b:5432/orders'",
        "jdbc:hoop:mysql://root:secret@db/orders, db:3306/orders",
        "jdbc:hoop:mariadb://db:1/, db:1/",
    })
    void namesTheTargetWithoutCredentials(String url, String address) {
        assertThat(TargetUrl.of(url).address()).isEqualTo(address);
    }

    @Test
    void showsTheRealSchemeAndNoSecret() {
        TargetUrl url = TargetUrl.of(
                "jdbc:hoop:postgresql://db/orders?user=me&password=secret&sslpassword=secret&reWriteBatchedInserts=true");

        assertThat(url.shown()).isEqualTo("jdbc:hoop:postgresql://db:5432/orders?reWriteBatchedInserts=true");
        assertThat(url.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:hoop:",
        "jdbc:hoop:x",
        "jdbc:hoop:hoop:h2:mem:x",
        "jdbc:hoop:jdbc:h2:mem:x",
        "jdbc:hoop:mysql://(host=x)/y"
    })
    void refusesWhatItCannotRead(String url) {
        assertThatThrownBy(() -> TargetUrl.of(url)).hasMessageEndingWith("[HOOP-RESOURCE]");
    }
}
