package dev.hoop.recording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodecTest {
    @ParameterizedTest
    @CsvSource({ // RFC 8949, appendix A
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
    })
    void writesIntegersAsTheRfcDoes(long value, String hex) {
        byte[] bytes = new Cbor().integer(value).copy();

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(hex);
        assertThat(new Cbor.Reader(bytes).next()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'', 60", "a, 6161", "IETF, 6449455446", "ü, 62c3bc", "水, 63e6b0b4"})
    void writesTextAsTheRfcDoes(String value, String hex) {
        assertThat(HexFormat.of().formatHex(new Cbor().text(value).copy())).isEqualTo(hex);
    }

    @Test
    void refusesWhatIsCutOffAnywhere() {
        byte[] whole = new Cbor()
                .value(Map.of("list", List.of(1L, -5L, 1.5, true, "text"), "bytes", new byte[300]))
                .copy();

        for (int length = 0; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThatIllegalArgumentException().isThrownBy(() -> new Cbor.Reader(torn).next());
        }
        assertThat(new Cbor.Reader(whole).next()).isInstanceOf(Map.class);
    }

    @Test
    void doesNotAllocateForLengthsThatCannotBe() {
        for (String hex : List.of("9bffffffffffffffff", "5b7fffffffffffffff", "bb00000000ffffffff", "9f", "c0", "f7")) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            assertThatIllegalArgumentException().isThrownBy(() -> new Cbor.Reader(bytes).next());
        }
    }

    @ParameterizedTest
    @CsvSource({ // Certificate Transparency's reference tests for RFC 6962: the first n of eight entries
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void hashesTreesAsTheReferenceDoes(int size, String root) {
        String[] entries = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
        };
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < size; i++) {
            tree.append(HexFormat.of().parseHex(entries[i]));
        }

        assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(root);
    }

    @Test
    void readsTheJsonThatItWrites() {
        Map<String, Object> object = Map.of("b", 1L, "a", "line\n\"quoted\" \\ \u0001 é😀", "c", true);

        String json = CanonicalJson.of(object);

        assertThat(json).isEqualTo("{\"a\":\"line\\n\\\"quoted\\\" \\\\ \\u0001 é😀\",\"b\":1,\"c\":true}");
        assertThat(CanonicalJson.parse(json))
                .containsEntry("a", (String) object.get("a"))
                .containsEntry("b", "1");
    }

    @Test
    void signsNotesThatOnlyItsKeyVerifies() {
        var pair = SignedNote.newKey();
        var verifier = SignedNote.verifier("hoop.example/a", pair.getPublic());
        var other = SignedNote.verifier("hoop.example/a", SignedNote.newKey().getPublic());

        String note = SignedNote.sign("text\n", verifier, pair.getPrivate());

        assertThat(SignedNote.Verifier.parse(verifier.text()).verifies(note)).isTrue();
        assertThat(verifier.verifies(note.replaceFirst("text", "test"))).isFalse();
        assertThat(other.verifies(note)).isFalse();
        assertThat(note.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
