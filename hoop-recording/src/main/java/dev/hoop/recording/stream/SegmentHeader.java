package dev.hoop.recording.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * What a segment begins with. Layout in {@code docs/archive-format.md}, "Segment header".
 *
 * @param origin         of the archive's log
 * @param segment        from 1
 * @param utcNanos       when it was begun
 * @param previous       the chain's value at the end of the segment before; zeros in the first
 * @param firstSequence  of its first frame
 * @param controlCommitment to the key of control frames; see {@link SessionKeys}
 * @param dataCommitment to the key of data frames
 */
public record SegmentHeader(
        String origin,
        UUID session,
        int segment,
        long utcNanos,
        byte[] previous,
        long firstSequence,
        byte[] controlCommitment,
        byte[] dataCommitment) {
    private static final long MAGIC = 0x484f4f5053454731L; // "HOOPSEG1"
    private static final int VERSION = 1;
    private static final int AES_256_GCM = 1;
    private static final int FIXED = 150;
    private static final int MAX_ORIGIN = 1024;
    /** Most bytes of a header. */
    static final int MAX = FIXED + MAX_ORIGIN + 4;

    byte[] encode() {
        byte[] name = origin.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(FIXED + name.length + 4);
        out.putLong(MAGIC).putShort((short) VERSION).putShort((short) out.capacity());
        out.putInt(segment).putLong(session.getMostSignificantBits()).putLong(session.getLeastSignificantBits());
        out.putLong(utcNanos).put(previous).putLong(firstSequence);
        out.put((byte) AES_256_GCM).put(new byte[3]);
        out.put(controlCommitment).put(dataCommitment);
        out.putShort((short) name.length).put(name);
        out.putInt(crc(out.array(), out.position()));
        return out.array();
    }

    /** How long the header is that begins with these bytes, of which there must be 12. */
    static int length(ByteBuffer start) throws DamagedException {
        if (start.getLong(0) != MAGIC) {
            throw new DamagedException("this is not a segment: its first bytes are not HOOPSEG1");
        }
        int version = start.getShort(8);
        if (version != VERSION) {
            throw new DamagedException("the segment has format version " + version + "; this hoop reads " + VERSION);
        }
        int length = start.getShort(10);
        if (length < FIXED + 4 || length > MAX) {
            throw new DamagedException("the segment's header has an impossible length");
        }
        return length;
    }

    /** Reads the header that {@code bytes} holds exactly. */
    static SegmentHeader decode(byte[] bytes) throws DamagedException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (length(in) != bytes.length || in.getInt(bytes.length - 4) != crc(bytes, bytes.length - 4)) {
            throw new DamagedException("the CRC of a segment's header is wrong");
        }
        in.position(12);
        int segment = in.getInt();
        UUID session = new UUID(in.getLong(), in.getLong());
        long utcNanos = in.getLong();
        byte[] previous = take(in, Chain.LENGTH);
        long first = in.getLong();
        byte[] suite = take(in, 4);
        if (!Arrays.equals(suite, new byte[] {AES_256_GCM, 0, 0, 0})) {
            throw new DamagedException("the segment has a cipher suite that this hoop does not know");
        }
        byte[] control = take(in, 32);
        byte[] data = take(in, 32);
        int name = in.getShort();
        if (name != bytes.length - FIXED - 4) {
            throw new DamagedException("the segment's header has an impossible length");
        }
        String origin = new String(take(in, name), StandardCharsets.UTF_8);
        return new SegmentHeader(origin, session, segment, utcNanos, previous, first, control, data);
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
