package dev.hoop.recording.stream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Zstandard (RFC 8878) for payloads; keeps a few contexts, since each holds native memory. Thread-safe. */
final class Compression {
    private static final int LEVEL = 1;
    private static final int KEPT = 4;
    private static final ConcurrentLinkedQueue<ZstdCompressCtx> CONTEXTS = new ConcurrentLinkedQueue<>();

    private Compression() {}

    /** Compresses into {@code target}; the length of the result, or 0 if it saves less than an eighth. */
    static int compress(byte[] source, int offset, int length, byte[] target) {
        ZstdCompressCtx context = CONTEXTS.poll();
        if (context == null) {
            context = new ZstdCompressCtx().setLevel(LEVEL).setContentSize(true);
        }
        int written = context.compressByteArray(target, 0, target.length, source, offset, length);
        if (CONTEXTS.size() < KEPT) {
            CONTEXTS.add(context);
        } else {
            context.close();
        }
        return written < length - length / 8 ? written : 0;
    }

    static int bound(int length) {
        return (int) Zstd.compressBound(length);
    }

    /** Undoes {@link #compress}; never gives more than a frame may hold. */
    static byte[] decompress(byte[] bytes) throws DamagedException {
        long length = Zstd.getFrameContentSize(bytes);
        if (length < 0 || length > Frame.MAX_PAYLOAD) {
            throw new DamagedException("a compressed payload has an impossible length");
        }
        byte[] out = new byte[(int) length];
        long read = Zstd.decompress(out, bytes);
        if (Zstd.isError(read) || read != length) {
            throw new DamagedException("a payload cannot be decompressed");
        }
        return out;
    }
}
