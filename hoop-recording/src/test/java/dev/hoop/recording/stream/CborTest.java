package dev.hoop.recording.stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Source of the vectors: RFC 8949, appendix A. */
class CborTest {
    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "23, 17",
        "24, 1818",
        "100, 1864",
        "1000, 1903e8",
        "1000000, 1a000f4240",
        "1000000000000, 1b000000e8d4a51000",
        "-1, 20",
        "-100, 3863",
        "-1000, 3903e7",
        "9223372036854775807, 1b7fffffffffffffff",
        "-9223372036854775808, 3b7fffffffffffffff"
    })
    void writesAndReadsIntegersAsTheStandardDoes(long value, String hex) throws IOException {
        CborBuffer out = new CborBuffer(1);
        out.integer(value);

        assertThat(HEX.formatHex(out.array(), 0, out.size())).isEqualTo(hex);
        assertThat(read(hex)).isEqualTo(value);
    }

    @Test
    void writesAndReadsTheOtherKinds() throws IOException {
        CborBuffer out = new CborBuffer(1);
        out.array(7);
        out.text("IETF");
        out.text("\u00fc\u6c34\ud800\udd51");
        out.binary(new byte[] {9, 1, 2, 3, 4, 9}, 1, 4);
        out.bool(true);
        out.nil();
        out.real(1.1);
        out.openArray();
        out.map(1);
        out.text("a");
        out.integer(1);
        out.end();

        assertThat(HEX.formatHex(out.array(), 0, out.size()))
                .isEqualTo(
                        "87" // array of 7
                                + "6449455446" // "IETF"
                                + "69c3bce6b0b4f0908591" // three characters beyond ASCII
                                + "4401020304" // four bytes
                                + "f5f6" // true, null
                                + "fb3ff199999999999a" // 1.1
                                + "9fa1616101ff"); // [_ {"a": 1}]
        List<?> items = (List<?>) new CborReader(out.array(), 0, out.size()).next();
        assertThat(items.get(1)).isEqualTo("\u00fc\u6c34\ud800\udd51");
        assertThat((byte[]) items.get(2)).containsExactly(1, 2, 3, 4);
        assertThat(items.get(5)).isEqualTo(1.1);
        assertThat(items.get(6)).isEqualTo(List.of(Map.of("a", 1L)));
    }

    @Test
    void refusesAnItemCutAnywhere() {
        byte[] whole = HEX.parseHex("886449455446" + "69c3bce6b0b4f0908591" + "4401020304" + "f5f6"
                + "fb3ff199999999999a" + "9fa1616101ff" + "1b000000e8d4a51000");

        for (int length = 0; length < whole.length; length++) {
            CborReader reader = new CborReader(whole, 0, length);
            assertThatThrownBy(reader::next).as("cut at " + length).isInstanceOf(DamagedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff", // a break outside
                "81ff", // a break in place of an item
                "c074", // a tag
                "1bffffffffffffffff", // beyond a long
                "5a7fffffff00", // longer than there is
                "9a7fffffff00", // more items than there can be
                "ba7fffffff00", // more entries than there can be
                "61ff", // not UTF-8
                "f7", // undefined
                "1c" // reserved
            })
    void refusesWhatNoRecorderWrites(String hex) {
        assertThatThrownBy(() -> read(hex)).isInstanceOf(DamagedException.class);
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> read("81".repeat(100_000) + "00")).isInstanceOf(DamagedException.class);
    }

    private static Object read(String hex) throws IOException {
        byte[] bytes = HEX.parseHex(hex);
        return new CborReader(bytes, 0, bytes.length).next();
    }
}
