package dev.hoop.cli;

import dev.hoop.audit.Principal;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.SqlSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code hoop policy explain --json -}, which other programs talk to. */
class ExplainLinesTest {
    private record Answer(int exit, List<JsonNode> lines) {}

    private static Function<String, Explanation> explain(Optional<Policy> policy) {
        return Explanation.with(
                SqlSettings.of(Dialect.POSTGRESQL),
                Catalog.NONE,
                policy,
                Principal.local("explain"),
                new Target("resource", "postgresql", Map.of()));
    }

    private static Answer ask(Optional<Policy> policy, byte[] input) throws IOException {
        StringWriter out = new StringWriter();
        int exit = new ExplainLines(explain(policy)).answer(new ByteArrayInputStream(input), new PrintWriter(out));
        return new Answer(exit, out.toString().lines().map(Json::parse).toList());
    }

    private static Answer ask(String... lines) throws IOException {
        return ask(Optional.empty(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersEveryLineWithTheSameKeysInOrder() throws IOException {
        Answer answer = ask("{\"sql\": \"SELECT lower(name) FROM shop.people\"}", "{\"sql\": \"DELETE FROM orders\"}");

        assertThat(answer.exit()).isZero();
        assertThat(answer.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "effects",
                                "reads",
                                "writes",
                                "routines",
                                "unknown",
                                "fingerprint",
                                "statements",
                                "not-in-catalog"));
        assertThat(answer.lines().get(0).at("/reads/0").stringValue()).isEqualTo("shop.people");
        assertThat(answer.lines().get(1).at("/writes/0").stringValue()).isEqualTo("orders");
        assertThat(answer.lines().get(1).at("/unknown").isNull()).isTrue();
    }

    @Test
    void addsTheDecisionAndItsRulesIfThereIsAPolicy() throws IOException {
        JsonNode line = ask(
                        Optional.of(Policy.starter()),
                        "{\"sql\": \"DROP TABLE orders\"}".getBytes(StandardCharsets.UTF_8))
                .lines()
                .get(0);

        assertThat(line.at("/decision").stringValue()).isEqualTo("deny");
        assertThat(line.at("/rules/0/id").stringValue()).isEqualTo("nothing-is-thrown-away");
        assertThat(line.at("/rules/0/line").isNumber()).isTrue();
    }

    @Test
    void answersWhatIsNoQuestionWithAnErrorAndGoesOn() throws IOException {
        Answer answer =
                ask("{\"sql\": ", "", "[]", "{\"sql\": 1}", "{\"statement\": \"select 1\"}", "{\"sql\": \"select 1\"}");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.lines()).hasSize(6);
        assertThat(answer.lines().subList(0, 5))
                .allSatisfy(line -> assertThat(line.at("/error").stringValue())
                        .startsWith("Line ")
                        .endsWith("[HOOP-PROTOCOL]"));
        assertThat(answer.lines().get(5).at("/effects/0").stringValue()).isEqualTo("sql.select");
    }

    @Test
    void repeatsNothingOfALineInItsError() throws IOException {
        assertThat(ask("{\"sql\": \"select 'a secret'\"").lines().get(0).toString())
                .doesNotContain("secret");
    }

    @Test
    void answersALineThatIsNotUtf8() throws IOException {
        byte[] input = "{\"sql\": \"select '?'\"}\n{\"sql\": \"select 1\"}".getBytes(StandardCharsets.US_ASCII);
        input[17] = (byte) 0xff;

        Answer answer = ask(Optional.empty(), input);

        assertThat(answer.lines().get(0).at("/error").stringValue()).contains("Line 1 is not UTF-8");
        assertThat(answer.lines().get(1).has("effects")).isTrue();
    }

    @Test
    void answersAStatementOfTenMebibytes() throws IOException {
        Answer answer = ask("{\"sql\": \"SELECT '" + "x".repeat(10 << 20) + "'\"}", "{\"sql\": \"select 1\"}");

        assertThat(answer.exit()).isZero();
        assertThat(answer.lines().get(0).at("/effects/0").stringValue()).isEqualTo("sql.select");
    }

    @Test
    void answersALineThatIsTooLongWithoutKeepingIt() throws IOException {
        InputStream endless = new Endless(40L << 20);

        StringWriter out = new StringWriter();
        int exit = new ExplainLines(explain(Optional.empty())).answer(endless, new PrintWriter(out));

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).contains("Line 1 is longer than").hasLineCount(1);
    }

    @Test
    void stopsWhenNobodyReadsTheAnswers() throws IOException {
        AtomicLong written = new AtomicLong();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written.incrementAndGet();
                throw new IOException("Broken pipe");
            }
        };
        String question = "{\"sql\": \"select 1\"}\n";

        int exit = new ExplainLines(explain(Optional.empty()))
                .answer(
                        new ByteArrayInputStream(question.repeat(1000).getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(new OutputStreamWriter(closed, StandardCharsets.UTF_8), true));

        assertThat(exit).isEqualTo(3);
        assertThat(written.get()).isEqualTo(1);
    }

    @Test
    void answersBeforeTheNextLineComes() throws IOException {
        StringWriter out = new StringWriter();
        InputStream questions = new InputStream() {
            private final byte[] line = "{\"sql\": \"select 1\"}\n".getBytes(StandardCharsets.UTF_8);
            private int given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                assertThat(out.toString().lines()).hasSize(given);
                if (given == 3) {
                    return -1;
                }
                given++;
                System.arraycopy(line, 0, into, from, line.length);
                return line.length;
            }
        };

        new ExplainLines(explain(Optional.empty())).answer(questions, new PrintWriter(out));

        assertThat(out.toString()).hasLineCount(3);
    }

    /** One line that is this long. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int length = (int) Math.min(left, most);
            Arrays.fill(into, from, from + length, (byte) ' ');
            left -= length;
            return length;
        }
    }
}
