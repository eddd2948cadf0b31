package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                Masks.truncateDate(ChronoUnit.YEARS),
                Masks.formatPreserving(KEY, "customers"),
                Masks.range(BigDecimal.TEN),
                Masks.range(List.of(new BigDecimal("-100"), BigDecimal.ZERO, new BigDecimal("18"))),
                Masks.rangeOfDays(7));
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
                Integer.MIN_VALUE,
                Integer.MAX_VALUE - 1,
                7L,
                Long.MIN_VALUE,
                Long.MAX_VALUE - 1,
                (short) 47,
                (byte) 7,
                1.5,
                -0.5,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                1.5f,
                Float.NaN,
                true,
                new BigDecimal("1.50"),
                new BigDecimal("-99999999.99"),
                BigInteger.valueOf(47_110_815),
                new byte[] {1, 2},
                new byte[40],
                LocalDate.of(1987, 6, 5),
                LocalTime.of(13, 14, 15),
                java.sql.Time.valueOf("13:14:15"),
                Timestamp.valueOf("1987-06-05 13:14:15.5"),
                java.sql.Date.valueOf("1987-06-05"),
                Instant.ofEpochSecond(1_700_000_001),
                OffsetDateTime.parse("1987-06-05T13:14:15+02:00"),
                ZonedDateTime.parse("1987-06-05T13:14:15+02:00[Europe/Vienna]"),
                new Object(),
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
    void copesWithTheFarthestValues(Mask mask) {
        for (Object value :
                List.of(LocalDate.MIN, LocalDate.MAX, new BigDecimal("1E+30"), new BigDecimal("1E+999999999"))) {
            mask.value(value).ifPresent(masked -> assertThat(masked).hasSameClassAs(value));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void needsNoMoreDigitsThanTheValue(Mask mask) {
        for (String number : List.of("-5", "7", "99.99", "-100.5", "0.07", "12345678.90", "1234567890123456789")) {
            BigDecimal value = new BigDecimal(number);
            mask.value(value).map(BigDecimal.class::cast).ifPresent(masked -> {
                assertThat(masked.scale()).isEqualTo(value.scale());
                assertThat(masked.precision() - masked.scale()).isLessThanOrEqualTo(value.precision() - value.scale());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4111-1111-1111-1111, \\d{4}-\\d{4}-\\d{4}-\\d{4}",
        "AB 12 34 56 c,       [A-Z]{2} \\d\\d \\d\\d \\d\\d [a-z]",
        "+49 30 23125-000,    \\+\\d\\d \\d\\d \\d{5}-\\d{3}",
    })
    void encryptsToTheSameForm(String value, String form) {
        Mask mask = Masks.formatPreserving(KEY, "cards");

        assertThat(mask.text(value, UNBOUNDED).orElseThrow()).matches(form).isNotEqualTo(value);
        assertThat(mask.text(value, UNBOUNDED))
                .isEqualTo(Masks.formatPreserving(KEY, "cards").text(value, UNBOUNDED));
        assertThat(mask.text(value, UNBOUNDED))
                .isNotEqualTo(Masks.formatPreserving(KEY, "x").text(value, UNBOUNDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "AB12", "M\u00FCller 1234567", "\uD83D\uDE00 1234567", "x"})
    void redactsWhatHasTooFewFormsOrOtherLetters(String value) {
        assertThat(Masks.formatPreserving(KEY, "d").text(value, UNBOUNDED)).contains("[redacted]");
    }

    @Test
    void encryptsNumbersToNumbersOfAsManyDigits() {
        Mask mask = Masks.formatPreserving(KEY, "accounts");

        assertThat((Integer) mask.value(-1_234_567).orElseThrow()).isBetween(-9_999_999, -1_000_000);
        assertThat((BigDecimal) mask.value(new BigDecimal("12345.67")).orElseThrow())
                .isBetween(new BigDecimal("10000.00"), new BigDecimal("99999.99"));
        assertThat(mask.value(123_456)).isEmpty();
        Set<Object> masked = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            masked.add(mask.value(1_000_000_000 + i).orElseThrow());
        }
        assertThat(masked).hasSize(2_000);
    }

    @Test
    void tokensAreTheSameInEveryProcess() { // HMAC-SHA-256 of "token customers", NUL, the value
        assertThat(Masks.token(KEY, "customers").text("a@example.com", 64))
                .isEqualTo(Masks.token(KEY.clone(), "customers").text("a@example.com", 64))
                .contains("f037082d9da02706dfda2075b4fe9e42a64ab566c4e2b0bed660d099c7201199");
        assertThat(Masks.formatPreserving(KEY, "customers").text("4111111111111111", 16))
                .contains("7552137343819983");
    }

    @Test
    void tokensOfPaddedTextJoinWithThoseOfTextThatIsNot() {
        Mask token = Masks.token(KEY, "customers");

        assertThat(token.text("ada   ", 64)).isEqualTo(token.text("ada", 64)).isNotEqualTo(token.text(" ada", 64));
    }

    @ParameterizedTest
    @CsvSource({"37, 30", "-37, -30", "7, 0", "-7, 0", "37.55, 30.00", "1e400, ", "x, "})
    void putsNumbersIntoBuckets(String value, String bucket) {
        assertThat(Masks.range(BigDecimal.TEN).text(value, 100)).isEqualTo(Optional.ofNullable(bucket));
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "18, 18", "64.5, 18.0", "99, 65", "-1, "})
    void putsNumbersBetweenBounds(String value, String bucket) {
        Mask mask = Masks.range(List.of(BigDecimal.ZERO, new BigDecimal(18), new BigDecimal(65)));

        assertThat(mask.text(value, UNBOUNDED)).isEqualTo(Optional.ofNullable(bucket));
    }

    @Test
    void putsDatesIntoBucketsOfDays() {
        assertThat(Masks.rangeOfDays(7).value(LocalDate.of(1970, 1, 20))).contains(LocalDate.of(1970, 1, 15));
        assertThat(Masks.rangeOfDays(7).text("1969-12-31 23:59:59+01", UNBOUNDED))
                .contains("1969-12-25 00:00:00+01");
    }

    @Test
    void leavesNoAccentWithoutItsLetter() {
        assertThat(Masks.partial(2).text("cafe\u0301s", UNBOUNDED)).contains("*****s");
        assertThat(Masks.partial(2).text("ab\uD83D\uDC69\u200D\uD83D\uDC69", UNBOUNDED))
                .contains("*****");
    }

    @Test
    void hasOneOrderOfAllMasks() {
        List<Mask> order = List.of(
                Masks.nulled(),
                Masks.redact(),
                Masks.token(KEY, "a"),
                Masks.hash(KEY),
                Masks.formatPreserving(KEY, "a"),
                Masks.range(new BigDecimal(1000)),
                Masks.range(BigDecimal.TEN),
                Masks.truncateDate(ChronoUnit.YEARS),
                Masks.truncateDate(ChronoUnit.MONTHS),
                Masks.truncateDate(ChronoUnit.HOURS),
                Masks.partial(2),
                Masks.partial(4),
                Masks.email());
        for (int i = 0; i < order.size(); i++) {
            for (int j = i; j < order.size(); j++) {
                assertThat(Masks.leastRevealing(List.of(order.get(j), order.get(i))))
                        .contains(order.get(i));
            }
        }
        assertThat(Masks.leastRevealing(List.of())).isEmpty();
    }

    @Test
    void redactsWhereTwoMasksRevealAsMuchAndDiffer() {
        assertThat(Masks.leastRevealing(List.of(Masks.token(KEY, "a"), Masks.token(KEY, "b"))))
                .contains(Masks.redact());
        assertThat(Masks.leastRevealing(List.of(Masks.token(KEY, "a"), Masks.token(KEY.clone(), "a"))))
                .contains(Masks.token(KEY, "a"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysNothingOfKeysAndValuesInItsText(Mask mask) {
        assertThat(mask.toString()).doesNotContain("sixteen").doesNotContain("[B@");
    }
}
