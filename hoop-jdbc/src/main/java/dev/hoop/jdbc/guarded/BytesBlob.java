package dev.hoop.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.SQLException;
import java.util.Arrays;

/** Masked bytes, apart from their row. Cannot be changed, or searched. */
final class BytesBlob implements Blob {
    private final byte[] bytes;

    BytesBlob(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public byte[] getBytes(long position, int length) throws SQLException {
        if (position < 1 || position > bytes.length + 1L || length < 0) {
            throw new SQLException("The position or length is outside the value", "22011");
        }
        int from = (int) (position - 1);
        return Arrays.copyOfRange(bytes, from, (int) Math.min(bytes.length, (long) from + length));
    }

    @Override
    public InputStream getBinaryStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public InputStream getBinaryStream(long position, long length) throws SQLException {
        return new ByteArrayInputStream(getBytes(position, (int) Math.min(length, Integer.MAX_VALUE)));
    }

    private static SQLException fixed() {
        return Refusal.protocol("Searching or changing a masked value is refused");
    }

    @Override
    public long position(byte[] searched, long start) throws SQLException {
        throw fixed();
    }

    @Override
    public long position(Blob searched, long start) throws SQLException {
        throw fixed();
    }

    @Override
    public int setBytes(long position, byte[] value) throws SQLException {
        throw fixed();
    }

    @Override
    public int setBytes(long position, byte[] value, int offset, int length) throws SQLException {
        throw fixed();
    }

    @Override
    public OutputStream setBinaryStream(long position) throws SQLException {
        throw fixed();
    }

    @Override
    public void truncate(long length) throws SQLException {
        throw fixed();
    }

    @Override
    public void free() {}
}
