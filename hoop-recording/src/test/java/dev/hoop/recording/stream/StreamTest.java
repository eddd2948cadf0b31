package dev.hoop.recording.stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class StreamTest {
    private final UUID session = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private SessionKeys keys;
    private Path folder;

    @TempDir
    Path directory;

    @BeforeEach
    void makeKeys() throws IOException {
        keys = KeyStore.create(directory).newSession(session);
        folder = Files.createDirectories(directory.resolve(session.toString()));
    }

    @Test
    void givesBackPayloadsWholeHoweverLong() throws IOException {
        byte[] large = new byte[3 * Frame.MAX_PAYLOAD + 5];
        new java.util.Random(1).nextBytes(large);
        write(List.of("one".getBytes(StandardCharsets.UTF_8), large));

        List<byte[]> pieces = payloads();

        assertThat(pieces.get(0)).asString(StandardCharsets.UTF_8).isEqualTo("one");
        assertThat(pieces).hasSize(5);
        assertThat(pieces.stream().skip(1).mapToInt(p -> p.length).sum()).isEqualTo(large.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void readsTheSameFramesHoweverTheBytesArrive(int chunk) throws IOException {
        write(List.of(new byte[10], new byte[700], new byte[0], new byte[90]));
        Path file = folder.resolve(StreamWriter.fileName(1));
        byte[] whole = Files.readAllBytes(file);
        int header = (whole[10] & 0xff) << 8 | whole[11] & 0xff;
        Files.write(file, Arrays.copyOf(whole, header));

        List<Long> sequences = new ArrayList<>();
        try (StreamReader reader = new StreamReader(folder)) {
            for (int at = header; at < whole.length; at += chunk) {
                Files.write(
                        file,
                        Arrays.copyOfRange(whole, at, Math.min(whole.length, at + chunk)),
                        StandardOpenOption.APPEND);
                sequences.addAll(whatIsThere(reader));
            }
        }

        assertThat(sequences).containsExactly(1L, 2L, 3L, 4L);
    }

    /** A frame that is not there yet may look cut; the reader stays where it is. */
    private static List<Long> whatIsThere(StreamReader reader) throws IOException {
        List<Long> sequences = new ArrayList<>();
        try {
            for (Optional<Frame> f = reader.next(); f.isPresent(); f = reader.next()) {
                sequences.add(f.get().sequence());
            }
        } catch (DamagedException e) {
            assertThat(e).hasMessage("the last frame is cut off");
        }
        return sequences;
    }

    @Test
    void keepsDataUnreadableOnceItsKeyIsGone() throws IOException {
        write(List.of("one".getBytes(StandardCharsets.UTF_8)));
        Files.delete(directory.resolve("private").resolve("keys").resolve(session + ".control"));
        SessionKeys left = KeyStore.existing(directory).orElseThrow().session(session);

        try (StreamReader reader = new StreamReader(folder)) {
            Frame frame = reader.next().orElseThrow();

            assertThat(new Unsealer(left).payload(frame, reader.header().orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void refusesAKeyThatTheSegmentDoesNotCommitTo() throws IOException {
        write(List.of("one".getBytes(StandardCharsets.UTF_8)));
        SessionKeys other = KeyStore.create(directory.resolve("other")).newSession(session);

        try (StreamReader reader = new StreamReader(folder)) {
            Frame frame = reader.next().orElseThrow();

            org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                            new Unsealer(other).payload(frame, reader.header().orElseThrow()))
                    .hasMessageContaining("commits to");
        }
    }

    @Test
    void derivesKeysAsTheStandardDoes() {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22)); // RFC 5869, test case 3, first 32 bytes

        assertThat(HexFormat.of().formatHex(Hkdf.derive(secret, new byte[0], "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    private void write(List<byte[]> payloads) throws IOException {
        StreamWriter writer = new StreamWriter(
                folder, "hoop.example/test", session, keys, Clocks.system(), Allocator.ZEROS, end -> {});
        for (byte[] payload : payloads) {
            writer.reserve(payload.length);
            writer.write(FrameType.CONTROL, 0, 0, payload, payload.length);
        }
        writer.close();
    }

    private List<byte[]> payloads() throws IOException {
        List<byte[]> payloads = new ArrayList<>();
        Unsealer unsealer = new Unsealer(keys);
        try (StreamReader reader = new StreamReader(folder)) {
            for (Optional<Frame> f = reader.next(); f.isPresent(); f = reader.next()) {
                payloads.add(
                        unsealer.payload(f.get(), reader.header().orElseThrow()).orElseThrow());
            }
        }
        return payloads;
    }
}
