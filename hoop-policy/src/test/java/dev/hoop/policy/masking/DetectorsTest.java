package dev.hoop.policy.masking;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Card numbers are those that processors publish for tests; IBANs are the registry's examples. */
class DetectorsTest {
    private static final Detectors ALL = Detectors.of(Detectors.known());

    private static String mask(String text) {
        return ALL.mask(text, detector -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111", "4111 1111 1111 1111", "4012-8888-8888-1881", "5555555555554444",
                        "2223003122003222",
                "378282246310005", "3782 822463 10005", "6011111111111117", "30569309025904", "3530111333300000",
                "4222222222222",
            })
    void findsCardNumbers(String card) {
        assertThat(mask(card)).isEqualTo("[payment-card]");
        assertThat(mask("paid with " + card + ", thanks")).isEqualTo("paid with [payment-card], thanks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112", // check digit
                "1111111111111117", // nobody's range
                "411111111111111", // length
                "41111111111111110000", // longer than any card
                "order-4111111111111111x", // inside a word
                "11111111-2222-4333-8444-555555555555", // UUID
                "1700000000000", // milliseconds
                "3.4111111111111111", // fraction
            })
    void leavesNumbersThatAreNoCards(String text) {
        assertThat(mask(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "123-45-6789,          [us-ssn]",
        "ssn 078-05-1120 here, ssn [us-ssn] here",
        "123 45 6789,          [us-ssn]",
        "000-45-6789,          000-45-6789",
        "666-45-6789,          666-45-6789",
        "900-45-6789,          900-45-6789",
        "123-00-6789,          123-00-6789",
        "123-45-0000,          123-45-0000",
        "123-45-67890,         123-45-67890",
        "1-123-45-6789,        1-123-45-6789",
        "123456789,            123456789",
    })
    void findsSocialSecurityNumbersThatCanBeAssigned(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000", "GB29 NWBK 6016 1331 9268 19", "FR1420041010050500013M02606",
                "NO9386011117947", "MT84MALT011000012345MTLCAST001S", "gb29nwbk60161331926819",
            })
    void findsIbans(String iban) {
        assertThat(mask("to " + iban + ".")).isEqualTo("to [iban].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013001", "DE8937040044053201300", "ZZ89370400440532013000"})
    void leavesWhatIsNoIban(String text) {
        assertThat(mask(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@example.com                      | [email]",
                "Ada <ada.m+tag@mail.example.co.uk>;  | Ada <[email]>;",
                "write to bo@example.org.             | write to [email].",
                "пишите: иван@почта.рф сегодня        | пишите: [email] сегодня",
                "用户@例子.公司                          | [email]",
                "a@b                                  | a@b",
                "@handle and x@                       | @handle and x@",
                "user@127.0.0.1                       | user@[ipv4]",
                "a@-b.com                             | a@-b.com",
            })
    void findsAddresses(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @Test
    void findsTokens() { // RFC 7515, appendix A.1
        String jws = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

        assertThat(mask("Bearer " + jws)).isEqualTo("Bearer [jwt]");
        assertThat(mask("eyJub3QiOiJhIGhlYWRlciJ9.e30.x")).isEqualTo("eyJub3QiOiJhIGhlYWRlciJ9.e30.x");
        assertThat(mask("eyes.on.you")).isEqualTo("eyes.on.you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA PRIVATE KEY", "PRIVATE KEY", "OPENSSH PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void findsPrivateKeysEvenIfTheirEndIsCutOff(String label) {
        String begin = "-----BEGIN " + label + "-----\nMIIEpAIBAAKCAQEA\n";

        assertThat(mask("key:\n" + begin + "-----END " + label + "-----\nrest")).isEqualTo("key:\n[private-key]\nrest");
        assertThat(mask("key:\n" + begin)).isEqualTo("key:\n[private-key]");
        assertThat(mask(begin.replace("PRIVATE", "PUBLIC"))).isEqualTo(begin.replace("PRIVATE", "PUBLIC"));
    }

    @ParameterizedTest
    @CsvSource({
        "AKIA, IOSFODNN7EXAMPLE", // the example of AWS's own documentation
        "ghp_, 0123456789abcdefghijABCDEFGHIJ012345",
        "glpat-, 0123456789abcdefghij",
        "xoxb-, 123456789012-abcdefABCDEF",
        "AIza, SyA0123456789abcdefghijklmnopqrstuv",
    })
    void findsCloudKeys(String prefix, String body) {
        assertThat(mask("key=" + prefix + body + ";")).isEqualTo("key=[cloud-key];");
        assertThat(mask("key=" + prefix + body.substring(0, 8))).doesNotContain("[");
    }

    @Test
    void countsWhatItReplaces() {
        List<String> found = new ArrayList<>();

        ALL.mask("ada@example.com, bo@example.org, 4111111111111111", found::add);

        assertThat(found).containsExactly("email", "email", "payment-card");
    }

    @Test
    void looksOnlyForWhatItIsToldTo() {
        Detectors cards = Detectors.of(Set.of("payment-card"));

        assertThat(cards.mask("ada@example.com 4111111111111111", d -> {})).isEqualTo("ada@example.com [payment-card]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detectors.of(Set.of("payment-cards")))
                .withMessageContaining("payment-card");
    }

    @Test
    void findsNothingInWhatItHasMasked() {
        String once = mask("ada@example.com 4111111111111111 DE89370400440532013000 123-45-6789");

        assertThat(mask(once)).isSameAs(once);
    }

    @Test
    void tellsValidNumbersFromTheirInvalidTwins() {
        Random random = new Random(20261124);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder digits = new StringBuilder("4");
            while (digits.length() < 15) {
                digits.append(random.nextInt(10));
            }
            int right = checkDigit(digits);
            String valid = digits.toString() + right;
            String twin = digits.toString() + (right + 1 + random.nextInt(9)) % 10;

            assertThat(ALL.finds(valid)).as(valid).isTrue();
            assertThat(ALL.finds(twin)).as(twin).isFalse();
        }
    }

    private static int checkDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return (10 - sum % 10) % 10;
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "@", "eyJ.", "a@", "-----BEGIN ", "ey", "1 ", "a.", "GB29", "4-", "AKIA", "ghp_"})
    void doesNotSlowDownOnHostileText(String unit) {
        String hostile = unit.repeat(2_000_000 / unit.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mask(hostile)); // quadratic would take hours
    }
}
