package dev.hoop.agent.postgresql.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Messages are cut out of a stream however their bytes arrive. */
class MessageInputTest {
    private static final int MOST = 60 << 20;

    /** Gives so many bytes at most at a time. */
    private static final class Torn extends InputStream {
        private final InputStream whole;
        private final int chunk;

        Torn(byte[] bytes, int chunk) {
            whole = new ByteArrayInputStream(bytes);
            this.chunk = chunk;
        }

        @Override
        public int read() throws IOException {
            return whole.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return whole.read(target, offset, Math.min(length, chunk));
        }
    }

    private static byte[] messages(int... sizes) {
        Random random = new Random(3);
        MessageWriter out = new MessageWriter();
        for (int size : sizes) {
            byte[] body = new byte[size];
            random.nextBytes(body);
            out.begin('d').bytes(body).end();
        }
        return out.toBytes();
    }

    private static List<byte[]> read(InputStream in, int most) throws IOException {
        MessageInput input = new MessageInput(in, most);
        List<byte[]> messages = new ArrayList<>();
        while (input.next()) {
            assertThat(input.tag()).isEqualTo('d');
            messages.add(Arrays.copyOfRange(input.buffer(), input.offset(), input.offset() + input.length()));
        }
        return messages;
    }

    private static byte[] joined(List<byte[]> messages) {
        MessageWriter out = new MessageWriter();
        messages.forEach(out::bytes);
        return out.toBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 100_000})
    void readsTheSameMessagesHoweverTheBytesArrive(int chunk) throws Exception {
        byte[] wire = messages(0, 1, 2, 63, 64, 0, 16_378, 16_379, 16_380, 5, 40_000, 0, 300_000, 1, 17_000, 2);

        List<byte[]> read = read(new Torn(wire, chunk), MOST);

        assertThat(read).hasSize(16);
        assertThat(joined(read)).isEqualTo(wire);
    }

    @Test
    void readsAnySizesInAnyChunks() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] wire =
                    messages(random.ints(20, 0, 1 + random.nextInt(40_000)).toArray());
            assertThat(joined(read(new Torn(wire, 1 + random.nextInt(30_000)), MOST)))
                    .isEqualTo(wire);
        }
    }

    @Test
    void anEndWithinAMessageIsNoEnd() {
        byte[] wire = messages(20);
        for (int end = 1; end < wire.length; end++) {
            byte[] cut = Arrays.copyOf(wire, end);
            assertThatThrownBy(() -> read(new ByteArrayInputStream(cut), MOST))
                    .as("cut at %d", end)
                    .isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, MOST, MOST + 1})
    void aLengthThatCannotBeIsRefused(int length) {
        byte[] wire = {'d', (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length, 0, 0};
        assertThatThrownBy(() -> read(new ByteArrayInputStream(wire), MOST)).isInstanceOf(WireException.class);
    }

    @Test
    void aLengthThatIsOnlyDeclaredAllocatesNothing() {
        int declared = MOST - 1;
        byte[] head = {'d', (byte) (declared >> 24), (byte) (declared >> 16), (byte) (declared >> 8), (byte) declared};
        InputStream stalled =
                new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[100_000]));
        MessageInput input = new MessageInput(stalled, MOST);

        assertThatThrownBy(input::next).isInstanceOf(EOFException.class);

        assertThat(input.buffer().length).isLessThan(500_000);
    }

    @Test
    void aLargeMessageIsNotKept() throws Exception {
        MessageInput input = new MessageInput(new ByteArrayInputStream(messages(5 << 20, 1)), MOST);
        assertThat(input.next()).isTrue();
        assertThat(input.next()).isTrue();
        assertThat(input.buffer().length).isLessThan(1 << 20);
    }
}
