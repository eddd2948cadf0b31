package dev.hoop.recording;

import com.github.luben.zstd.Zstd;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Writes the frames of one session to its file, encrypted and chained. Owned by one thread at a time. */
final class StreamWriter implements AutoCloseable {
    static final byte[] MAGIC = "hoopstr1".getBytes(StandardCharsets.US_ASCII);

    private static final int WORTH_COMPRESSING = 512;
    private static final byte CHAIN = 2;

    private final MappedFile file;
    private final Cipher cipher;
    private final MessageDigest sha256 = MerkleTree.sha256();
    private final CRC32C crc = new CRC32C();
    private final SecretKeySpec controlKey;
    private final SecretKeySpec dataKey;
    private final Clock clock;
    private final long zero = System.nanoTime();
    private byte[] chain;
    private byte[] frame = new byte[1024];
    private long sequence;

    StreamWriter(Path path, UUID session, String origin, SessionKeys keys, Clock clock) throws IOException {
        this.clock = clock;
        controlKey = keys.control();
        dataKey = keys.data();
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
        file = new MappedFile(path);
        byte[] name = origin.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(4 + MAGIC.length + 16 + 32 + name.length);
        header.putInt(header.capacity() - 4).put(MAGIC);
        header.putLong(session.getMostSignificantBits()).putLong(session.getLeastSignificantBits());
        header.put(keys.commitment()).put(name);
        file.append(header.array(), header.capacity());
        sha256.update(CHAIN);
        sha256.update(new byte[32]);
        chain = sha256.digest(header.array());
    }

    /** Bytes in the file. */
    long size() {
        return file.size();
    }

    /** Frames in the file. */
    long frames() {
        return sequence;
    }

    /** The chain's hash after the last frame. */
    byte[] chain() {
        return chain.clone();
    }

    void write(Frame.Type type, byte[] plain, int length) throws IOException {
        byte[] content = plain;
        int contentLength = length;
        int flags = 0;
        if (length >= WORTH_COMPRESSING) {
            byte[] compressed = new byte[(int) Zstd.compressBound(length)];
            long size = Zstd.compressByteArray(compressed, 0, compressed.length, plain, 0, length, 1);
            if (!Zstd.isError(size) && size < length) {
                content = compressed;
                contentLength = (int) size;
                flags = Frame.COMPRESSED;
            }
        }
        int whole = Frame.HEADER + contentLength + Frame.TAG + Frame.CRC;
        if (frame.length < whole) {
            frame = new byte[Math.max(whole, (int) Math.min(Frame.MOST, 2L * frame.length))];
        }
        Instant now = clock.instant();
        ByteBuffer header = ByteBuffer.wrap(frame);
        header.putInt(whole - 4).put((byte) type.code).put((byte) flags).putLong(sequence);
        header.putLong(now.getEpochSecond() * 1_000_000_000L + now.getNano()).putLong(System.nanoTime() - zero);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, type.data ? dataKey : controlKey, Frame.nonce(sequence));
            cipher.updateAAD(frame, 0, Frame.HEADER);
            cipher.doFinal(content, 0, contentLength, frame, Frame.HEADER);
        } catch (GeneralSecurityException e) {
            throw new IOException("a frame could not be encrypted", e);
        }
        crc.reset();
        crc.update(frame, 0, whole - Frame.CRC);
        header.putInt(whole - Frame.CRC, (int) crc.getValue());
        file.append(frame, whole);
        sha256.update(CHAIN);
        sha256.update(chain);
        sha256.update(frame, 0, whole);
        chain = sha256.digest();
        sequence++;
        if (frame.length > 1 << 20) {
            frame = new byte[1024]; // a large one was an exception; it need not stay
        }
    }

    void force() {
        file.force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
