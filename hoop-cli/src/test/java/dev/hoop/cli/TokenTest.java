package dev.hoop.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code hoop token}, and what {@code hoop tunnel} refuses before it connects to anything. */
class TokenTest {
    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    private static Answer hoop(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Hoop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(exit, out.toString(), err.toString());
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(Instant end) {
        return part("{\"alg\":\"RS256\",\"kid\":\"k\"}") + "."
                + part("{\"sub\":\"job\\u001b[31m\",\"groups\":[\"a\"],\"exp\":" + end.getEpochSecond() + "}")
                + ".c2ln";
    }

    private String file(String token) throws IOException {
        return Files.writeString(folder.resolve("token"), token + "\n").toString();
    }

    @Test
    void tellsTheClaimsAndNotTheToken() throws IOException {
        String token = token(Instant.now().plusSeconds(3600));

        Answer answer = hoop("token", "--token-file", file(token));

        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .contains("From hoop.token-file, not verified here:")
                .contains("  sub: job\\u001b[31m")
                .contains("  groups: [\"a\"]")
                .contains("It expires in 59 min.")
                .doesNotContain(token)
                .doesNotContain("c2ln");
    }

    @Test
    void showsTheTokenAloneWhenAskedTo() throws IOException {
        String token = token(Instant.now().plusSeconds(3600));
        String file = file(token);

        assertThat(hoop("token", "--token-file", file, "--show").out().strip()).isEqualTo(token);
        assertThat(hoop("token", "--token-file", file, "--json").out())
                .contains("\"alg\":\"RS256\"")
                .contains("\"expired\":false")
                .doesNotContain(token);
        assertThat(hoop("token", "--token-file", file, "--json", "--show").out())
                .contains("\"token\":\"" + token + "\"");
    }

    @Test
    void saysThatItHasExpired() throws IOException {
        Answer answer = hoop("token", "--token-file", file(token(Instant.now().minusSeconds(30))));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).containsPattern("It expired [0-9]+ s ago\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentinel", "a.b", "sentinel.sentinel.sentinel", "IjEi.IjEi.x"})
    void saysThatItIsNoneWithoutRepeatingIt(String text) throws IOException {
        Answer answer = hoop("token", "--token-file", file(text));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("[HOOP-IDENTITY]").doesNotContain("sentinel");
    }

    @Test
    void aTunnelListensForThisMachineOnlyUnlessToldOtherwise() throws IOException {
        String file = file(token(Instant.now().plusSeconds(60)));
        String[] start = {"tunnel", "orders-db", "--agent", "https://localhost:1", "--token-file", file, "--listen"};

        for (String address : new String[] {"0.0.0.0:0", "[::]:0"}) {
            Answer answer = hoop(with(start, address));
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.err()).contains("--any-host");
        }
        for (String address : new String[] {"nonsense", "127.0.0.1", "127.0.0.1:99999"}) {
            assertThat(hoop(with(start, address)).exit()).isEqualTo(2);
        }
    }

    private static String[] with(String[] start, String last) {
        String[] all = java.util.Arrays.copyOf(start, start.length + 1);
        all[start.length] = last;
        return all;
    }

    @Test
    void aTunnelSaysThatThereIsNoAgent() throws IOException {
        String file = file(token(Instant.now().plusSeconds(60)));

        assertThat(hoop("tunnel", "orders-db", "--token-file", file)).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.err()).contains("hoop.agent is not set");
        });
        assertThat(hoop("tunnel", "orders-db", "--token-file", file, "--agent", "https://localhost:1"))
                .satisfies(answer -> {
                    assertThat(answer.exit()).isEqualTo(3);
                    assertThat(answer.err()).contains("[HOOP-RESOURCE]").doesNotContain("\tat ");
                });
    }
}
