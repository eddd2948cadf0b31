package dev.hoop.jdbc.guarded;

import dev.hoop.audit.ErrorCode;
import dev.hoop.policy.ResultGuard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Values of masked columns, in whatever class the client wants them. Every way to one value agrees: text columns are
 * masked as text, others as the object that they are, and converted after that. What cannot be converted is refused.
 */
final class MaskedValues {
    private static final Set<Class<?>> TEMPORAL = Set.of(Date.class, Time.class, Timestamp.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME_AND_ZONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssx", Locale.ROOT);

    private final Session session;
    private final ResultGuard guard;
    private final Source source;

    MaskedValues(Session session, ResultGuard guard, Source source) {
        this.session = session;
        this.guard = guard;
        this.source = source;
    }

    <T> T get(int column, Class<T> type) throws SQLException {
        if (type == String.class && text(column)) { // the usual way, and a short one
            return type.cast(guard.text(column, source.text(column)));
        }
        boolean temporal = TEMPORAL.contains(type) || Temporal.class.isAssignableFrom(type);
        Object masked = temporal && !text(column) ? guard.value(column, source.value(column, type)) : masked(column);
        if (masked == null) {
            return null;
        }
        boolean xml = type == Object.class && masked instanceof String && source.sqlType(column) == Types.SQLXML;
        Object converted = convert(masked, xml ? SQLXML.class : type);
        if (converted == null || !type.isInstance(converted)) {
            throw new Refusal(
                    ErrorCode.DENIED,
                    "Column " + column + " '" + source.label(column)
                            + "' is masked, and its mask has no value of the class "
                            + type.getName() + ". Read it as "
                            + (masked instanceof String ? "a string" : "what it is") + ", or leave it out");
        }
        return type.cast(converted);
    }

    private boolean text(int column) {
        return Delivery.textual(source.sqlType(column));
    }

    private Object masked(int column) throws SQLException {
        if (text(column)) {
            return guard.text(column, source.sqlType(column) == Types.CLOB ? large(column) : source.text(column));
        }
        if (source.sqlType(column) == Types.REF_CURSOR) { // getting it would have the driver read the rows
            return guard.value(column, new Object());
        }
        Object value = source.value(column);
        if (value == null) {
            return guard.value(column, null);
        }
        if (value instanceof String text) {
            return guard.text(column, text);
        }
        if (standard(value)) {
            return guard.value(column, value);
        }
        Optional<String> text = session.vendor().text(value);
        if (text.isPresent()) {
            String masked = guard.text(column, text.get());
            return masked == null ? null : session.vendor().withText(value, masked);
        }
        return guard.value(column, new Object()); // an array, a locator, a cursor: no mask has a value of its class
    }

    /** A large text: of one that need not be looked at, only whether it is there. */
    private String large(int column) throws SQLException {
        Object value = source.value(column);
        if (!(value instanceof Clob clob)) {
            return value == null ? null : source.text(column);
        }
        if (!guard.looks(column)) {
            return "";
        }
        Streams.within(clob.length(), Streams.MOST_TEXT);
        return clob.getSubString(1, (int) clob.length());
    }

    private static boolean standard(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof java.util.Date
                || value instanceof Temporal
                || value instanceof UUID
                || value instanceof byte[];
    }

    private Object convert(Object masked, Class<?> type) throws SQLException {
        if (type.isInstance(masked)) {
            return masked;
        }
        if (type == byte[].class && masked instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (masked instanceof byte[] bytes) {
            return type == InputStream.class
                    ? new ByteArrayInputStream(bytes)
                    : type == Blob.class ? new BytesBlob(bytes) : null;
        }
        String text = session.vendor().text(masked).orElseGet(() -> text(masked));
        if (type == String.class) {
            return text;
        }
        if (masked instanceof Number number) {
            return convert(number, type);
        }
        return masked instanceof String ? asText(text, type) : null;
    }

    /** As databases write it. */
    private static String text(Object value) {
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return value instanceof OffsetDateTime time ? TIME_AND_ZONE.format(time) : value.toString();
    }

    private static Object asText(String text, Class<?> type) {
        if (type == Reader.class) {
            return new StringReader(text);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        if (type == Clob.class || type == NClob.class) {
            return new TextClob(text);
        }
        return type == SQLXML.class ? new TextXml(text) : null;
    }

    private static Object convert(Number number, Class<?> type) throws SQLException {
        if (type == Integer.class) {
            return (int) whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == Long.class) {
            return whole(number, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == Short.class) {
            return (short) whole(number, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        if (type == Byte.class) {
            return (byte) whole(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        if (type == Double.class) {
            return number.doubleValue();
        }
        if (type == Float.class) {
            return number.floatValue();
        }
        if (type == Boolean.class) {
            return number.doubleValue() != 0;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(number.toString());
        }
        return type == BigInteger.class ? new BigDecimal(number.toString()).toBigInteger() : null;
    }

    /** Without its fraction, as drivers read it; it fails as theirs does if it does not fit. */
    private static long whole(Number number, long least, long most) throws SQLException {
        boolean finite =
                !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
        BigInteger whole = finite ? new BigDecimal(number.toString()).toBigInteger() : null;
        boolean fits = finite
                && whole.compareTo(BigInteger.valueOf(least)) >= 0
                && whole.compareTo(BigInteger.valueOf(most)) <= 0;
        if (!fits) {
            throw new SQLDataException("A masked number does not fit into the type that it is read as", "22003");
        }
        return whole.longValue();
    }
}
