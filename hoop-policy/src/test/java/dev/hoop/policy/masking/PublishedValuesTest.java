package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that others published as examples, and texts that look like values; published.csv says where they are from. */
class PublishedValuesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "published.csv", delimiter = '|', numLinesToSkip = 1)
    void findsPublishedExamples(String detector, String value, String source) {
        Detectors alone = Detectors.of(List.of(
                detector.startsWith("phone ") ? Sought.phone(Set.of(detector.substring(6))) : Sought.named(detector)));
        String name = detector.split(" ")[0];

        assertThat(alone.mask(value, d -> {})).as(source).isEqualTo("[" + name + "]");
        assertThat(alone.mask("a " + value + ", b", d -> {})).as(source).isEqualTo("a [" + name + "], b");
        assertThat(alone.mask("{\"x\":\"" + value + "\"}", d -> {})).as(source).isEqualTo("{\"x\":\"[" + name + "]\"}");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-values.csv", delimiter = '|', numLinesToSkip = 1)
    void leavesWhatOnlyLooksLikeAValue(String text, String what) {
        Detectors all = Detectors.of(Detectors.known());

        assertThat(all.mask(text, d -> {})).as(what).isSameAs(text);
    }

    @Test
    void masksOnlyThePasswordOfAUrl() {
        Detectors passwords = Detectors.of(Set.of("url-password"));

        assertThat(passwords.mask("https://ada:s3cr3t@example.org/x", d -> {}))
                .isEqualTo("https://ada:[url-password]@example.org/x");
        assertThat(passwords.mask("amqp://app:p@ss:w0rd@mq.example", d -> {}))
                .isEqualTo("amqp://app:[url-password]@mq.example");
        assertThat(passwords.mask("jdbc:sqlserver://h;user=sa;password=x1;a=b", d -> {}))
                .isEqualTo("jdbc:sqlserver://h;user=sa;password=[url-password];a=b");
        assertThat(passwords.mask("see https://ada:${PW}@example.org or http://h:8080/a@b", d -> {}))
                .doesNotContain("[");
    }

    @Test
    void findsSeveralInOneLineWhateverStandsBetweenThem() {
        Detectors cards = Detectors.of(Set.of("payment-card"));

        for (String between : List.of(" ", ",", ";", "|", "\t", "\n", ", ", " / ", "\"\u002C\"", "</a><a>", "\u3001")) {
            String text = "4111111111111111" + between + "378282246310005" + between + "5555 5555 5555 4444";
            assertThat(cards.mask(text, d -> {}))
                    .isEqualTo("[payment-card]" + between + "[payment-card]" + between + "[payment-card]");
        }
    }

    @Test
    void findsDigitsOfOtherScriptsAndBlanksThatDoNotBreak() {
        Detectors cards = Detectors.of(Set.of("payment-card"));

        assertThat(cards.mask("4111\u00A01111\u00A01111\u00A01111", d -> {})).isEqualTo("[payment-card]");
        assertThat(cards.mask(
                        "\uFF14\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11",
                        d -> {}))
                .isEqualTo("[payment-card]");
        assertThat(cards.mask(
                        "\u0664\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661",
                        d -> {}))
                .isEqualTo("[payment-card]");
    }

    @Test
    void findsWhatTheEndOfTheColumnCutsOff() {
        Detectors secrets = Detectors.of(Set.of("jwt", "cloud-key", "private-key"));

        assertThat(secrets.mask("t=eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJq", d -> {}))
                .isEqualTo("t=[jwt]");
        assertThat(secrets.mask("k=ghp_0123456789abcdefghij", d -> {})).isEqualTo("k=[cloud-key]");
        assertThat(secrets.mask("MIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\nrest", d -> {}))
                .isEqualTo("[private-key]\nrest");
    }

    @Test
    void letsTheWordsBeforeANumberDecideWhereItsDigitsAreRightByChance() {
        Detectors numbers = Detectors.of(Set.of("nl-bsn", "us-ssn"));

        assertThat(numbers.mask("bsn: 111222333", d -> {})).isEqualTo("bsn: [nl-bsn]");
        assertThat(numbers.mask("order no. 111222333", d -> {})).doesNotContain("[");
        assertThat(numbers.mask("order of customer with BSN 111222333", d -> {}))
                .endsWith("[nl-bsn]");
        assertThat(numbers.mask("ORD-111222333", d -> {})).doesNotContain("[");
        assertThat(numbers.mask("{\"customerBsn\":\"111222333\",\"orderId\":\"111222333\"}", d -> {}))
                .isEqualTo("{\"customerBsn\":\"[nl-bsn]\",\"orderId\":\"111222333\"}");
        assertThat(numbers.mask("SSN 078051120, 078051120", d -> {})).isEqualTo("SSN [us-ssn], 078051120");
    }

    @Test
    void findsAUsersOwnPatterns() {
        Detectors own =
                Detectors.of(List.of(Sought.pattern("employee-id", "\\bEMP-\\d{6}\\b"), Sought.named("payment-card")));

        assertThat(own.mask("EMP-004711 paid with 4111111111111111", d -> {}))
                .isEqualTo("[employee-id] paid with [payment-card]");
        assertThat(own.finds("EMP-004711")).isTrue();
        String nothing = "EMP-47";
        assertThat(own.mask(nothing, d -> {})).isSameAs(nothing);
    }

    @Test
    void coversEverythingWhereAPatternOverlapsAValue() {
        Detectors own = Detectors.of(List.of(Sought.pattern("tail", "1111 and \\w+"), Sought.named("payment-card")));

        assertThat(own.mask("4111111111111111 and more, 1", d -> {})).isEqualTo("[payment-card], 1");
    }
}
