package dev.hoop.agent.postgresql.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each message's bytes, and what is made of bytes that are none. */
class MessagesTest {
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");

    /** What is read of a body. */
    @FunctionalInterface
    private interface Decoding {
        Object of(Body body) throws IOException;
    }

    private static byte[] hex(String bytes) {
        return SPACED.parseHex(bytes);
    }

    private static String hex(MessageWriter written) {
        return SPACED.formatHex(written.toBytes());
    }

    private static Body body(byte[] message) {
        return Body.of(Arrays.copyOfRange(message, 5, message.length));
    }

    // --- bytes

    private static final String PARSE = "50 00 00 00 1b" // 'P', length 27
            + " 73 31 00" // "s1"
            + " 53 45 4c 45 43 54 20 24 31 00" // "SELECT $1"
            + " 00 02" // two types are given
            + " 00 00 00 17" // int4
            + " 00 00 00 00"; // whatever the server finds

    @Test
    void parse() throws Exception {
        Parse parse = Parse.decode(body(hex(PARSE)), StandardCharsets.UTF_8);

        assertThat(parse.name()).isEqualTo("s1");
        assertThat(parse.sql()).isEqualTo("SELECT $1");
        assertThat(parse.types()).containsExactly(23, 0);
        MessageWriter out = new MessageWriter();
        parse.encode(out, StandardCharsets.UTF_8);
        assertThat(hex(out)).isEqualTo(PARSE);
        assertThat(parse.toString()).doesNotContain("SELECT");
    }

    private static final String BIND = "42 00 00 00 1d" // 'B', length 29
            + " 70 00" // portal "p"
            + " 73 00" // statement "s"
            + " 00 01 00 01" // one format for all parameters: binary
            + " 00 02" // two parameters
            + " ff ff ff ff" // NULL
            + " 00 00 00 03 61 62 63" // "abc"
            + " 00 01 00 00"; // one format for all columns: text

    @Test
    void bind() throws Exception {
        Bind bind = Bind.decode(body(hex(BIND)));

        assertThat(bind.portal()).isEqualTo("p");
        assertThat(bind.statement()).isEqualTo("s");
        assertThat(bind.values()).isDeepEqualTo(new byte[][] {null, {'a', 'b', 'c'}});
        assertThat(bind.binary(0)).isTrue();
        assertThat(bind.binary(1)).isTrue();
        assertThat(Bind.binary(bind.results(), 5)).isFalse();
        MessageWriter out = new MessageWriter();
        bind.encode(out);
        assertThat(hex(out)).isEqualTo(BIND);
        assertThat(bind.toString()).doesNotContain("abc");
    }

    @Test
    void describeAndClose() throws Exception {
        String describe = "44 00 00 00 07" // 'D', length 7
                + " 50" // 'P'ortal
                + " 70 00"; // "p"
        Named named = Named.decode(body(hex(describe)));
        assertThat(named).isEqualTo(new Named(true, "p"));
        MessageWriter out = new MessageWriter();
        named.encode('D', out);
        assertThat(hex(out)).isEqualTo(describe);

        assertThatThrownBy(() -> Named.decode(Body.of(hex("58 70 00")))).isInstanceOf(WireException.class);
    }

    @Test
    void execute() throws Exception {
        String bytes = "45 00 00 00 0a" // 'E', length 10
                + " 70 00" // "p"
                + " 00 00 00 05"; // five rows
        Execute execute = Execute.decode(body(hex(bytes)));
        assertThat(execute).isEqualTo(new Execute("p", 5));
        MessageWriter out = new MessageWriter();
        execute.encode(out);
        assertThat(hex(out)).isEqualTo(bytes);
    }

    private static final String ROWS = "54 00 00 00 1b" // 'T', length 27
            + " 00 01" // one column
            + " 69 64 00" // "id"
            + " 00 00 40 01" // of table 16385
            + " 00 02" // its second
            + " 00 00 00 17" // int4
            + " 00 04" // of four bytes
            + " ff ff ff ff" // without a modifier
            + " 00 01"; // in binary

    @Test
    void rowDescription() throws Exception {
        RowDescription rows = RowDescription.decode(body(hex(ROWS)), StandardCharsets.UTF_8);
        assertThat(rows.fields()).containsExactly(new RowDescription.Field("id", 16385, 2, 23, 4, -1, 1));
        MessageWriter out = new MessageWriter();
        rows.encode(out);
        assertThat(hex(out)).isEqualTo(ROWS);
    }

    private static final String ERROR = "45 00 00 00 10" // 'E', length 16
            + " 43 34 32 30 30 30 00" // 'C'ode "42000"
            + " 4d 6e 6f 00" // 'M'essage "no"
            + " 00";

    @Test
    void report() throws Exception {
        Report report = Report.decode(body(hex(ERROR)), StandardCharsets.UTF_8);
        assertThat(report.state()).isEqualTo("42000");
        assertThat(report.field('M')).contains("no");
        assertThat(SPACED.formatHex(report.encoded('E'))).isEqualTo(ERROR);
        assertThat(report.toString()).isEqualTo("Report 42000");
    }

    private static final String STARTUP = "00 00 00 11" // length 17
            + " 00 03 00 02" // 3.2
            + " 75 73 65 72 00 61 6e 00" // user=an
            + " 00";

    @Test
    void startup() throws Exception {
        Startup startup = Startup.read(new ByteArrayInputStream(hex(STARTUP)));
        assertThat(startup).isEqualTo(new Startup.Session(3, 2, Map.of("user", "an")));
        assertThat(SPACED.formatHex(((Startup.Session) startup).encoded())).isEqualTo(STARTUP);
    }

    @Test
    void requestsBeforeStartup() throws Exception {
        assertThat(Startup.read(new ByteArrayInputStream(hex("00 00 00 08 04 d2 16 2f"))))
                .isInstanceOf(Startup.EncryptionRequest.class);
        assertThat(Startup.read(new ByteArrayInputStream(hex("00 00 00 08 04 d2 16 30"))))
                .isInstanceOf(Startup.GssRequest.class);
        Startup.Cancel cancel = (Startup.Cancel)
                Startup.read(new ByteArrayInputStream(hex("00 00 00 10 04 d2 16 2e 00 00 00 07 00 00 00 08")));
        assertThat(cancel.process()).isEqualTo(7);
        assertThat(cancel.secret()).containsExactly(0, 0, 0, 8);
        assertThat(cancel.toString()).isEqualTo("Cancel");
        assertThat(SPACED.formatHex(cancel.encoded())).isEqualTo("00 00 00 10 04 d2 16 2e 00 00 00 07 00 00 00 08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00 00 00 00", // length 0
                "00 00 00 07 00 03 00", // too short for anything
                "7f ff ff ff 00 03 00 00", // 2^31 - 1
                "80 00 00 00 00 03 00 00", // -2^31
                "00 00 27 11 00 03 00 00", // 10,001
                "00 00 00 08 00 02 00 00", // version 2
                "00 00 00 08 00 03 00 00", // no end of the parameters
                "00 00 00 0b 00 03 00 00 61 00 00", // a name without a value
                "00 00 00 0a 00 03 00 00 00 00", // something behind the end
                "00 00 00 11 00 03 00 00 61 00 62 00 61 00 63 00 00", // a name twice
                "00 00 00 0d 00 03 00 00 ff 00 62 00 00", // a name that is no UTF-8
                "00 00 00 09 04 d2 16 2f 00", // a request for TLS with something behind it
                "00 00 00 0c 04 d2 16 2e 00 00 00 07", // a cancellation without a secret
            })
    void isNoStartup(String bytes) {
        assertThatThrownBy(() -> Startup.read(new ByteArrayInputStream(hex(bytes))))
                .isInstanceOf(WireException.class);
    }

    // --- bytes that are none

    private static Stream<org.junit.jupiter.params.provider.Arguments> whole() {
        Charset utf8 = StandardCharsets.UTF_8;
        return Stream.of(
                message(PARSE, b -> Parse.decode(b, utf8)),
                message(BIND, Bind::decode),
                message("44 00 00 00 07 50 70 00", Named::decode),
                message("45 00 00 00 0a 70 00 00 00 00 05", Execute::decode),
                message(ROWS, b -> RowDescription.decode(b, utf8)),
                message(ERROR, b -> Report.decode(b, utf8)));
    }

    private static org.junit.jupiter.params.provider.Arguments message(String bytes, Decoding decoding) {
        return org.junit.jupiter.params.provider.Arguments.of(bytes, decoding);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void isCutNowhere(String bytes, Decoding decoding) {
        byte[] whole = hex(bytes);
        for (int end = 5; end < whole.length; end++) {
            Body cut = Body.of(Arrays.copyOfRange(whole, 5, end));
            assertThatThrownBy(() -> decoding.of(cut)).as("cut at %d", end).isInstanceOf(WireException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("whole")
    void hasNothingBehindIt(String bytes, Decoding decoding) {
        byte[] whole = hex(bytes);
        Body longer = Body.of(Arrays.copyOfRange(whole, 5, whole.length + 1));
        assertThatThrownBy(() -> decoding.of(longer)).isInstanceOf(WireException.class);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void isReadOrRefusedWhateverItsBytes(String bytes, Decoding decoding) {
        byte[] whole = hex(bytes);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] body = Arrays.copyOfRange(whole, 5, whole.length);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                body[random.nextInt(body.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(3) - 1);
            }
            try {
                decoding.of(Body.of(body));
            } catch (IOException e) {
                assertThat(e).isInstanceOf(WireException.class);
            }
        }
    }

    @Test
    void startupIsReadOrRefusedWhateverItsBytes() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = hex(STARTUP);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Startup.read(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                assertThat(e).isInstanceOfAny(WireException.class, EOFException.class);
            }
        }
    }

    @Test
    void countsOfMoreThanThereIsAllocateNothing() {
        for (String bytes : List.of("00 00 ff ff", "00 00 7f ff 00 00")) {
            assertThatThrownBy(() -> Bind.decode(Body.of(hex(bytes)))).isInstanceOf(WireException.class);
        }
        assertThatThrownBy(() -> RowDescription.decode(Body.of(hex("ff ff 00")), StandardCharsets.UTF_8))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Parse.decode(Body.of(hex("00 00 ff ff 00")), StandardCharsets.UTF_8))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Bind.decode(Body.of(hex("00 00 00 00 00 01 7f ff ff ff 00"))))
                .isInstanceOf(WireException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3 28 00", "80 00", "ed a0 80 00", "f4 90 80 80 00", "c0 80 00", "e4 b8 00"})
    void aTextThatIsNotOfTheEncodingIsRefused(String bytes) {
        assertThatThrownBy(() -> Body.of(hex(bytes)).text(StandardCharsets.UTF_8))
                .isInstanceOf(WireException.class);
    }

    @Test
    void aReplacementCharacterIsATextAsAnyOther() throws Exception {
        assertThat(Body.of(hex("ef bf bd 00")).text(StandardCharsets.UTF_8)).isEqualTo("\uFFFD");
    }

    @Test
    void namesAreComparedByTheirBytes() throws Exception {
        String name = Body.of(hex("ff e4 00")).name();
        assertThat(hex(new MessageWriter().name(name))).isEqualTo("ff e4 00");
    }
}
