package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MasksTest {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final byte[] KEY = "sixteen bytes or more".getBytes(StandardCharsets.UTF_8);

    static Stream<Mask> all() {
        return Stream.of(
                Masks.nulled(),
                Masks.redact(),
                Masks.partial(4),
                Masks.email(),
                Masks.hash(KEY),
                Masks.token(KEY, "customers"),
                Masks.truncateDate(ChronoUnit.YEARS));
    }

    @Test
    void redactsTextAsFarAsItFits() {
        assertThat(Masks.redact().text("4111111111111111", UNBOUNDED)).contains("[redacted]");
        assertThat(Masks.redact().text("4111111111111111", 4)).contains("[red");
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, ************1111",
        "12345, *2345",
        "1234, ****",
        "7, *",
        "été-😀😀😀😀😀, *****😀😀😀😀"
    })
    void keepsTheLastFourOfWhatIsLonger(String value, String masked) {
        assertThat(Masks.partial(4).text(value, UNBOUNDED)).contains(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.com,      a***@example.com",
        "a@example.com,        ***@example.com",
        "not an address,       [redacted]",
        "@example.com,         [redacted]",
        "'two words@mail.com', [redacted]",
    })
    void keepsTheFirstCharacterAndTheDomainOfAnAddress(String value, String masked) {
        assertThat(Masks.email().text(value, UNBOUNDED)).contains(masked);
    }

    @Test
    void hashesEqualValuesAlike() {
        Mask hash = Masks.hash(KEY);

        assertThat(hash.text("a@example.com", 64)).isEqualTo(hash.text("a@example.com", 64));
        assertThat(hash.text("a@example.com", 64)).isNotEqualTo(hash.text("b@example.com", 64));
        assertThat(hash.text("a@example.com", 64).orElseThrow()).matches("[0-9a-f]{64}");
    }

    @Test
    void tokensOfOneDomainDoNotJoinWithThoseOfAnother() {
        Optional<String> customers = Masks.token(KEY, "customers").text("a@example.com", 64);
        Optional<String> staff = Masks.token(KEY, "staff").text("a@example.com", 64);

        assertThat(customers).isNotEqualTo(staff).isNotEqualTo(Masks.hash(KEY).text("a@example.com", 64));
    }

    @Test
    void tokensOfUuidsAreUuids() {
        UUID id = UUID.fromString("11111111-2222-4333-8444-555555555555");

        assertThat(Masks.token(KEY, "ids").value(id).orElseThrow())
                .isInstanceOf(UUID.class)
                .isNotEqualTo(id);
    }

    @Test
    void refusesAShortKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Masks.hash(new byte[8]))
                .withMessageContaining("16 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS,  1987-06-05,                    1987-01-01",
        "MONTHS, 1987-06-05,                    1987-06-01",
        "MONTHS, 1987-06-05 13:14:15,           1987-06-01 00:00:00",
        "HOURS,  1987-06-05 13:14:15.123+02,    1987-06-05 13:00:00+02",
        "DAYS,   1987-06-05T13:14:15Z,          1987-06-05T00:00:00Z",
    })
    void cutsDatesInText(ChronoUnit unit, String value, String masked) {
        assertThat(Masks.truncateDate(unit).text(value, UNBOUNDED)).contains(masked);
    }

    @Test
    void cutsDatesOfEveryType() {
        Mask mask = Masks.truncateDate(ChronoUnit.MONTHS);

        assertThat(mask.value(LocalDate.of(1987, 6, 5))).contains(LocalDate.of(1987, 6, 1));
        assertThat(mask.value(Timestamp.valueOf("1987-06-05 13:14:15")))
                .contains(Timestamp.valueOf("1987-06-01 00:00:00"));
        assertThat(mask.value(java.sql.Date.valueOf("1987-06-05"))).contains(java.sql.Date.valueOf("1987-06-01"));
        assertThat(mask.value(OffsetDateTime.parse("1987-06-05T13:14:15+02:00")))
                .contains(OffsetDateTime.parse("1987-06-01T00:00:00+02:00"));
    }

    @Test
    void whatIsNoDateBecomesNull() {
        assertThat(Masks.truncateDate(ChronoUnit.YEARS).text("born 1987-06-05", UNBOUNDED))
                .isEmpty();
        assertThat(Masks.truncateDate(ChronoUnit.YEARS).value(42L)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void fitsTheColumnOrIsNull(Mask mask) {
        for (String value : List.of("", "x", "ada@example.com", "1987-06-05 13:14:15", "😀".repeat(40))) {
            for (int most = 0; most < 70; most++) {
                assertThat(mask.text(value, most).orElse("")).hasSizeLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void returnsAValueOfTheTypeOrNull(Mask mask) {
        List<Object> values = List.of(
                7,
                7L,
                1.5,
                true,
                new BigDecimal("1.50"),
                new byte[] {1, 2},
                UUID.fromString("11111111-2222-4333-8444-555555555555"),
                LocalDateTime.of(1987, 6, 5, 13, 14));
        for (Object value : values) {
            mask.value(value)
                    .ifPresent(
                            masked -> assertThat(masked).hasSameClassAs(value).isNotEqualTo(value));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysNothingOfKeysAndValuesInItsText(Mask mask) {
        assertThat(mask.toString()).doesNotContain("sixteen").doesNotContain("[B@");
    }
}
