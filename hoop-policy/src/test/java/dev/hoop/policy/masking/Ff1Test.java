package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import javax.crypto.spec.SecretKeySpec;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class Ff1Test {
    private static final String KEY = "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94";

    private static Ff1 ff1(int bits) {
        return new Ff1(new SecretKeySpec(HexFormat.of().parseHex(KEY.substring(0, bits / 4)), "AES"));
    }

    private static String encrypt(Ff1 ff1, int radix, String tweak, String text) {
        int[] numerals = text.chars().map(c -> Character.digit(c, 36)).toArray();
        return IntStream.of(ff1.encrypt(radix, HexFormat.of().parseHex(tweak), numerals))
                .mapToObj(n -> String.valueOf(Character.forDigit(n, 36)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest // NIST, "FF1 samples", 1 to 9
    @CsvSource({
        "128, 10, '',                     0123456789,          2433477484",
        "128, 10, 39383736353433323130,   0123456789,          6124200773",
        "128, 36, 3737373770717273373737, 0123456789abcdefghi, a9tv40mll9kdu509eum",
        "192, 10, '',                     0123456789,          2830668132",
        "192, 10, 39383736353433323130,   0123456789,          2496655549",
        "192, 36, 3737373770717273373737, 0123456789abcdefghi, xbj3kv35jrawxv32ysr",
        "256, 10, '',                     0123456789,          6657667009",
        "256, 10, 39383736353433323130,   0123456789,          1001623463",
        "256, 36, 3737373770717273373737, 0123456789abcdefghi, xs8a0azh2avyalyzuwd",
    })
    void encryptsAsNistDoes(int bits, int radix, String tweak, String text, String encrypted) {
        assertThat(encrypt(ff1(bits), radix, tweak, text)).isEqualTo(encrypted);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 31, 64, 128})
    void keepsDifferentNumbersApart(int length) {
        Set<String> encrypted = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            encrypted.add(encrypt(ff1(256), 10, "", String.format("%0" + length + "d", i)));
        }

        assertThat(encrypted).hasSize(500).allMatch(text -> text.length() == length);
    }

    @Test
    void refusesDomainsOfLessThanAMillion() {
        assertThatIllegalArgumentException().isThrownBy(() -> ff1(128).encrypt(10, new byte[0], new int[5]));
        assertThatIllegalArgumentException().isThrownBy(() -> ff1(128).encrypt(2, new byte[0], new int[19]));
        assertThat(ff1(128).encrypt(2, new byte[0], new int[20])).hasSize(20);
    }
}
