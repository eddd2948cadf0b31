package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** The types' two formats, held to the server's own, and what of masked values comes in each. */
@Timeout(120)
class WireTypeTest {
    private static final String[] NUMBERS = {
        "0",
        "0.00",
        "1",
        "-1",
        "10000",
        "9999",
        "100000000",
        "0.1",
        "0.0001",
        "0.00001",
        "0.1234567890123456789",
        "-12345678901234567890.123456789",
        "1e100",
        "-1e-100",
        "1000000000000000000000000.5",
        "0.00000000000000000000",
        "99999999999999999999999999999999.9999",
        "1e131071",
        "1e-16383",
        "123.4500",
        "10000.0001",
        "-0.5"
    };
    private static final String[] DATES = {
        "2000-01-01",
        "1999-12-31",
        "1970-01-01",
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "1582-10-04",
        "infinity",
        "-infinity"
    };
    private static final String[] TIMES = {
        "2000-01-01 00:00:00",
        "1999-12-31 23:59:59.999999",
        "2024-02-29 12:34:56.7",
        "0001-01-01 00:00:00",
        "9999-12-31 23:59:59",
        "1883-11-18 12:00:00.000001"
    };

    private static Through agent;

    @BeforeAll
    static void open() throws Exception {
        agent = Through.with("");
    }

    @AfterAll
    static void close() throws Exception {
        agent.close();
    }

    /** A value as the server sends it. */
    private static byte[] raw(RawClient client, String expression, boolean binary) throws Exception {
        client.parse("", "select " + expression)
                .bind("", "", binary ? 1 : 0)
                .execute("")
                .sync();
        return client.valueUntilReady();
    }

    private static void agrees(WireType type, String value) throws Exception {
        String expression = "'" + value + "'::" + type.typeName();
        try (RawClient client = RawClient.direct(agent)) {
            byte[] binary = raw(client, expression, true);
            String text = new String(raw(client, expression, false), StandardCharsets.UTF_8);

            assertThat(type.toText(binary, 0, binary.length, StandardCharsets.UTF_8))
                    .as(expression)
                    .contains(text);
            assertThat(type.toBinary(text, StandardCharsets.UTF_8))
                    .as(expression)
                    .hasValueSatisfying(b -> assertThat(b).isEqualTo(binary));
        }
    }

    @Test
    void numbersAreTheServers() throws Exception {
        for (String number : NUMBERS) {
            agrees(WireType.NUMERIC, number);
        }
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            java.math.BigDecimal number =
                    new java.math.BigDecimal(new java.math.BigInteger(random.nextInt(400), random), random.nextInt(40));
            agrees(WireType.NUMERIC, (random.nextBoolean() ? number : number.negate()).toPlainString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BOOL, t",
        "BOOL, f",
        "INT2, -32768",
        "INT2, 32767",
        "INT4, -2147483648",
        "INT4, 2147483647",
        "INT4, 0",
        "INT8, -9223372036854775808",
        "INT8, 9223372036854775807",
        "OID, 4294967295",
        "OID, 0",
        "TEXT, Grüße 中 😀",
        "TEXT, ''",
        "VARCHAR, x",
        "BPCHAR, 'x '",
        "NAME, x",
        "JSON, '{\"a\": 1}'",
        "JSONB, '{\"a\": [1, \"é\"]}'",
        "XML, <a>b</a>",
        "UUID_, 00000000-0000-0000-0000-000000000000",
        "UUID_, ffffffff-ffff-ffff-ffff-ffffffffffff",
        "UUID_, 12345678-9abc-def0-1234-56789abcdef0",
        "FLOAT8, NaN",
        "FLOAT8, Infinity",
        "FLOAT8, -Infinity",
        "FLOAT8, 1.5",
        "FLOAT4, NaN",
        "FLOAT4, -0.25",
        "FLOAT4, Infinity"
    })
    void valuesAreTheServers(WireType type, String value) throws Exception {
        if (type == WireType.FLOAT8 || type == WireType.FLOAT4) { // another way to write the same
            try (RawClient client = RawClient.direct(agent)) {
                byte[] binary = raw(client, "'" + value + "'::" + type.typeName(), true);
                String text = type.toText(binary, 0, binary.length, StandardCharsets.UTF_8)
                        .orElseThrow();
                assertThat(raw(client, "'" + text + "'::" + type.typeName(), true))
                        .isEqualTo(binary);
                assertThat(type.toBinary(text, StandardCharsets.UTF_8).orElseThrow())
                        .isEqualTo(binary);
            }
        } else {
            agrees(type, value);
        }
    }

    @Test
    void datesAreTheServers() throws Exception {
        for (String date : DATES) {
            if (!date.contains("infinity")) {
                agrees(WireType.DATE, date);
            }
        }
        for (String time : TIMES) {
            agrees(WireType.TIMESTAMP, time);
            agrees(WireType.TIMESTAMPTZ, time + "+00");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 0044-03-15 BC", "DATE, 5874897-12-31", "TIMESTAMP, infinity", "TIMESTAMP, 0044-03-15 00:00:00 BC",
        "TIMESTAMP, 294276-12-31 23:59:59.999999", "TIMESTAMPTZ, -infinity", "NUMERIC, NaN", "NUMERIC, Infinity",
        "NUMERIC, -Infinity"
    })
    void whatJavaDoesNotKnowIsNotGuessed(WireType type, String value) throws Exception {
        try (RawClient client = RawClient.direct(agent)) {
            byte[] binary = raw(client, "'" + value + "'::" + type.typeName(), true);
            assertThat(type.toText(binary, 0, binary.length, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(7);
        for (WireType type : WireType.values()) {
            for (int i = 0; i < 3_000; i++) {
                byte[] bytes = new byte[random.nextInt(24)];
                random.nextBytes(bytes);
                Optional<String> text = type.toText(bytes, 0, bytes.length, StandardCharsets.UTF_8);
                text.ifPresent(t -> type.toBinary(t, StandardCharsets.UTF_8));
            }
        }
    }

    /** Else a recording would show less than what the client gets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BOOL",
                "INT2",
                "INT4",
                "INT8",
                "OID",
                "FLOAT4",
                "FLOAT8",
                "UUID_",
                "DATE",
                "TIMESTAMP",
                "NUMERIC"
            })
    void aValueWithSomethingBehindItIsNone(WireType type) {
        byte[] longer = new byte[40];
        assertThat(type.toText(longer, 0, longer.length, StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void theLongestNumberTakesNoTime() {
        byte[] number = new byte[8 + 2 * 65_535];
        java.nio.ByteBuffer.wrap(number)
                .putShort((short) 65_535)
                .putShort((short) 32_767)
                .putShort((short) 0)
                .putShort((short) 16_383);
        java.util.Arrays.fill(number, 8, number.length, (byte) 1);
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            WireType.NUMERIC.toText(number, 0, number.length, StandardCharsets.UTF_8);
        }
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    // --- masks

    private static final List<String> SECRETS = List.of(
            "'sentinel'::text",
            "'sentinel'::varchar(8)",
            "'sentinel'::char(12)",
            "'sentinel'::name",
            "'{\"a\": \"sentinel\"}'::json",
            "'{\"a\": \"sentinel\"}'::jsonb",
            "'<a>sentinel</a>'::xml",
            "array['sentinel', 'x']",
            "'sentinel'::bytea",
            "'sentinel'::secret_enum",
            "'sentinel'::secret_domain",
            "row('sentinel', 4242424)::secret_pair",
            "array[row('sentinel', 1)::secret_pair]",
            "4242424::int",
            "4242424::bigint",
            "4242424.75::numeric",
            "4242424.5::float8",
            "4242424::float4",
            "array[4242424]",
            "int4range(4242424, 4242425)",
            "4242424::oid",
            "4242424::money",
            "'12:42:42.424242'::time",
            "'12:42:42.424242+02'::timetz",
            "'1942-04-24'::date",
            "'1942-04-24 12:42:42'::timestamp",
            "'1942-04-24 12:42:42+00'::timestamptz",
            "'42 days 04:24:24'::interval",
            "'42.42.42.42'::inet",
            "'42.42.42.0/24'::cidr",
            "'42:42:42:42:42:42'::macaddr",
            "B'101010101010101010101010'",
            "point(42.42, 4242)",
            "'42424242-4242-4242-4242-424242424242'::uuid",
            "true",
            "'sentinel'::tsvector",
            "'sentinel'::tsquery",
            "'{\"[sentinel,sentinel]\"}'::secret_ranges");

    private static final List<String> PARTS = List.of(
            "sentinel",
            "4242424",
            "42424242",
            "04-24",
            "42.42",
            "12:42",
            "42:42:42",
            "101010101010",
            "42 days",
            "73656e74696e656c");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redact",
                "\"null\"",
                "{ hash: { key: { env: PATH } } }",
                "{ token: { key: { env: PATH } } }",
                "email",
                "{ partial: { keep-last: 0 } }",
                "{ format-preserving: { key: { env: PATH } } }",
                "truncate-date"
            })
    void noPieceOfAMaskedValueComesInEitherFormat(String mask) throws Exception {
        try (Through masked = Through.with(
                        "masks:\n  - { columns: [\"public.secrets.*\"], with: " + mask + " }\n",
                        "create type secret_enum as enum ('sentinel', 'other')",
                        "create domain secret_domain as text check (value <> '')",
                        "create type secret_pair as (a text, b int)",
                        "create type secret_texts as range (subtype = text)",
                        "create domain secret_ranges as secret_texts[]",
                        "create table secrets as select " + columns());
                RawClient client = RawClient.of(masked)) {
            for (int i = 0; i < SECRETS.size(); i++) {
                for (int format = 0; format < 2; format++) {
                    client.parse("", "select c" + i + " from secrets")
                            .bind("", "", format)
                            .execute("")
                            .sync();
                    byte[] value = client.valueUntilReady();
                    if (value != null) {
                        String shown = new String(value, StandardCharsets.ISO_8859_1);
                        assertThat(shown).as(SECRETS.get(i)).doesNotContain(PARTS);
                        decodes(masked, i, format, value);
                    }
                }
            }
            assertThat(client.received()).doesNotContain("sentinel");
            if (!mask.equals("truncate-date")) {
                assertThat(masked.tape.all()).doesNotContain("sentinel", "4242424", "42.42", "12:42:42");
            }
        }
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < SECRETS.size(); i++) {
            columns.append(i > 0 ? ", " : "")
                    .append(SECRETS.get(i))
                    .append(" as c")
                    .append(i);
        }
        return columns.toString();
    }

    /** What came is a value of the type: the server takes it. */
    private static void decodes(Through masked, int column, int format, byte[] value) throws Exception {
        try (RawClient direct = RawClient.direct(masked)) {
            direct.query("create temp table copy as select c" + column + " from secrets limit 0")
                    .untilReady();
            direct.parse("", "insert into copy values ($1)");
            direct.bindValue(format, value).execute("").sync();
            assertThat(direct.untilReady())
                    .as(SECRETS.get(column) + " in format " + format)
                    .contains("C INSERT 0 1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void detectorsSeeIntoWhateverHoldsTexts(int format) throws Exception {
        List<String> holders = List.of(
                "'mail ann@example.com'::text",
                "'ann@example.com'::varchar",
                "array['x', 'ann@example.com']",
                "'{\"a\": \"ann@example.com\"}'::jsonb",
                "'{\"a\": \"ann@example.com\"}'::json",
                "row(1, 'ann@example.com')",
                "'<a>ann@example.com</a>'::xml",
                "array[row('ann@example.com')]",
                "'ann@example.com'::name",
                "array['{\"a\": \"ann@example.com\"}'::jsonb]");
        try (Through detecting = Through.with("masks:\n  - { detect: [email], with: redact }\n");
                RawClient client = RawClient.of(detecting)) {
            for (String holder : holders) {
                client.parse("", "select " + holder)
                        .bind("", "", format)
                        .execute("")
                        .sync()
                        .untilReady();
            }
            assertThat(client.received()).doesNotContain("ann@example.com");
        }
    }
}
