package dev.hoop.agent.postgresql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types whose values the agent can turn from binary to text and back. Source: PostgreSQL, "pg_type.dat" for the ids,
 * the types' send and receive functions for the formats.
 */
enum WireType {
    BOOL(16, "bool", false),
    BYTEA(17, "bytea", false),
    NAME(19, "name", true),
    INT8(20, "int8", false),
    INT2(21, "int2", false),
    INT4(23, "int4", false),
    TEXT(25, "text", true),
    OID(26, "oid", false),
    JSON(114, "json", true),
    XML(142, "xml", true),
    FLOAT4(700, "float4", false),
    FLOAT8(701, "float8", false),
    UNKNOWN(705, "unknown", true),
    BPCHAR(1042, "bpchar", true),
    VARCHAR(1043, "varchar", true),
    DATE(1082, "date", false),
    TIME(1083, "time", false),
    TIMESTAMP(1114, "timestamp", false),
    TIMESTAMPTZ(1184, "timestamptz", false),
    INTERVAL(1186, "interval", false),
    TIMETZ(1266, "timetz", false),
    NUMERIC(1700, "numeric", false),
    UUID_(2950, "uuid", false),
    JSONB(3802, "jsonb", true),
    /** Any other. */
    OTHER(0, "other", true);

    private static final Map<Integer, WireType> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(t -> t.id, Function.identity()));
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final LocalDateTime EPOCH_TIME = EPOCH.atStartOfDay();
    private static final DateTimeFormatter SECONDS = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter();
    private static final DateTimeFormatter WITH_ZONE = new DateTimeFormatterBuilder()
            .append(SECONDS)
            .appendOffset("+HH:mm", "+00")
            .toFormatter();
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final int MOST_DIGITS = 140_000; // of base 10,000 there are 35,000 at most

    private final int id;
    private final String typeName;
    private final boolean text;

    /** @param text whether its values can hold any text, so that they are to be searched */
    WireType(int id, String typeName, boolean text) {
        this.id = id;
        this.typeName = typeName;
        this.text = text;
    }

    static WireType of(int id) {
        return BY_ID.getOrDefault(id, OTHER);
    }

    String typeName() {
        return typeName;
    }

    /** Whether its values can hold any text, so that they are to be searched. */
    boolean text() {
        return text;
    }

    boolean isInteger() {
        return this == INT2 || this == INT4 || this == INT8;
    }

    /** Whether a value in binary is its text. */
    boolean isPlainText() {
        return this == TEXT || this == VARCHAR || this == BPCHAR || this == NAME || this == JSON || this == XML;
    }

    /** The number that a value in binary is, or the least of all if it is none. */
    long integer(byte[] bytes, int from, int length) {
        ByteBuffer value = ByteBuffer.wrap(bytes, from, length);
        return switch (length) {
            case 2 -> value.getShort();
            case 4 -> value.getInt();
            case 8 -> value.getLong();
            default -> Long.MIN_VALUE;
        };
    }

    /** Bytes of each value in binary; 0 if that varies. */
    private int size() {
        return switch (this) {
            case BOOL -> 1;
            case INT2 -> 2;
            case INT4, OID, FLOAT4, DATE -> 4;
            case INT8, FLOAT8, TIMESTAMP, TIMESTAMPTZ -> 8;
            case UUID_ -> 16;
            case BYTEA,
                    NAME,
                    TEXT,
                    JSON,
                    XML,
                    UNKNOWN,
                    BPCHAR,
                    VARCHAR,
                    TIME,
                    INTERVAL,
                    TIMETZ,
                    NUMERIC,
                    JSONB,
                    OTHER -> 0;
        };
    }

    /** The text of a value in binary; empty if it is not known how. */
    Optional<String> toText(byte[] bytes, int from, int length, Charset charset) {
        if (size() != 0 && length != size()) {
            return Optional.empty();
        }
        ByteBuffer value = ByteBuffer.wrap(bytes, from, length);
        try {
            return switch (this) {
                case BOOL -> Optional.of(value.get() == 0 ? "f" : "t");
                case INT2 -> Optional.of(Short.toString(value.getShort()));
                case INT4 -> Optional.of(Integer.toString(value.getInt()));
                case INT8 -> Optional.of(Long.toString(value.getLong()));
                case OID -> Optional.of(Integer.toUnsignedString(value.getInt()));
                case FLOAT4 -> Optional.of(Float.toString(value.getFloat()));
                case FLOAT8 -> Optional.of(Double.toString(value.getDouble()));
                case NAME, TEXT, JSON, XML, UNKNOWN, BPCHAR, VARCHAR ->
                    Optional.of(new String(bytes, from, length, charset));
                case JSONB ->
                    value.get() == 1 ? Optional.of(new String(bytes, from + 1, length - 1, charset)) : Optional.empty();
                case UUID_ -> Optional.of(new UUID(value.getLong(), value.getLong()).toString());
                case DATE -> date(value.getInt());
                case TIMESTAMP -> timestamp(value.getLong()).map(SECONDS::format);
                case TIMESTAMPTZ -> timestamp(value.getLong()).map(t -> WITH_ZONE.format(t.atOffset(ZoneOffset.UTC)));
                case NUMERIC -> numeric(value);
                case BYTEA, TIME, INTERVAL, TIMETZ, OTHER -> Optional.empty();
            };
        } catch (RuntimeException e) { // too short, or out of what Java's dates reach
            return Optional.empty();
        }
    }

    /** A value in binary; empty if it is not known how, or the text is none of the type's. */
    Optional<byte[]> toBinary(String text, Charset charset) {
        try {
            return switch (this) {
                case BOOL -> Optional.of(new byte[] {(byte) (text.startsWith("t") ? 1 : 0)});
                case INT2 ->
                    Optional.of(bytes(2).putShort(Short.parseShort(text)).array());
                case INT4 -> Optional.of(bytes(4).putInt(Integer.parseInt(text)).array());
                case INT8 -> Optional.of(bytes(8).putLong(Long.parseLong(text)).array());
                case OID ->
                    Optional.of(bytes(4).putInt(Integer.parseUnsignedInt(text)).array());
                case FLOAT4 ->
                    Optional.of(bytes(4).putFloat(Float.parseFloat(text)).array());
                case FLOAT8 ->
                    Optional.of(bytes(8).putDouble(Double.parseDouble(text)).array());
                case NAME, TEXT, JSON, XML, UNKNOWN, BPCHAR, VARCHAR -> Optional.of(text.getBytes(charset));
                case JSONB -> {
                    byte[] json = text.getBytes(charset);
                    yield Optional.of(
                            bytes(json.length + 1).put((byte) 1).put(json).array());
                }
                case UUID_ -> {
                    UUID uuid = UUID.fromString(text);
                    yield Optional.of(bytes(16)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array());
                }
                case DATE ->
                    Optional.of(bytes(4).putInt(Math.toIntExact(ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(text))))
                            .array());
                case TIMESTAMP ->
                    Optional.of(bytes(8).putLong(micros(LocalDateTime.parse(text, SECONDS)))
                            .array());
                case TIMESTAMPTZ ->
                    Optional.of(bytes(8).putLong(micros(OffsetDateTime.parse(text, WITH_ZONE)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime()))
                            .array());
                case NUMERIC -> Optional.of(numeric(new BigDecimal(text)));
                case BYTEA, TIME, INTERVAL, TIMETZ, OTHER -> Optional.empty();
            };
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length);
    }

    private static Optional<String> date(int days) {
        return switch (days) {
            case Integer.MAX_VALUE -> Optional.of("infinity");
            case Integer.MIN_VALUE -> Optional.of("-infinity");
            default -> {
                LocalDate date = EPOCH.plusDays(days);
                yield date.getYear() < 1 || date.getYear() > 9999 ? Optional.empty() : Optional.of(date.toString());
            }
        };
    }

    private static Optional<LocalDateTime> timestamp(long micros) {
        if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
            return Optional.empty();
        }
        LocalDateTime time = EPOCH_TIME.plus(micros, ChronoUnit.MICROS);
        return time.getYear() < 1 || time.getYear() > 9999 ? Optional.empty() : Optional.of(time);
    }

    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(EPOCH_TIME, time);
    }

    /** Source: PostgreSQL, "numeric.c", numeric_send: digits of base 10,000, the weight of the first, sign, scale. */
    private static Optional<String> numeric(ByteBuffer value) {
        int count = value.getShort() & 0xffff;
        int weight = value.getShort();
        int sign = value.getShort() & 0xffff;
        int scale = value.getShort() & 0xffff;
        if (sign == 0xC000 || sign == 0xD000 || sign == 0xF000) { // not a number, infinities
            return Optional.empty();
        }
        if (count * 2 != value.remaining()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(sign == 0x4000 ? "-" : "");
        for (int i = 0; i <= Math.max(0, weight); i++) { // before the point
            int digits = i > weight ? 0 : digits(value, i, count);
            text.append(i == 0 ? Integer.toString(digits) : padded(digits));
        }
        if (scale > 0) {
            int point = text.append('.').length();
            for (int i = weight + 1; text.length() - point < scale; i++) {
                text.append(padded(i < 0 ? 0 : digits(value, i, count)));
            }
            text.setLength(point + scale);
        }
        return Optional.of(text.toString());
    }

    /** Four digits; none are sent where they are zeros that end the number. */
    private static int digits(ByteBuffer value, int index, int count) {
        int digits = index < count ? value.getShort(value.position() + 2 * index) : 0;
        if (digits < 0 || digits > 9999) {
            throw new NumberFormatException("no digits of base 10,000");
        }
        return digits;
    }

    private static String padded(int digits) {
        return Integer.toString(10_000 + digits).substring(1);
    }

    private static byte[] numeric(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        if (whole.precision() + Math.abs(whole.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("too long");
        }
        int scale = whole.scale();
        int padded = (scale + 3) / 4 * 4;
        BigInteger rest = whole.abs().setScale(padded).unscaledValue();
        java.util.ArrayDeque<Integer> digits = new java.util.ArrayDeque<>();
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(TEN_THOUSAND);
            digits.push(parts[1].intValue());
            rest = parts[0];
        }
        int sent = digits.size();
        while (!digits.isEmpty() && digits.peekLast() == 0) {
            digits.removeLast(); // as the server does
        }
        int weight = digits.isEmpty() ? 0 : sent - 1 - padded / 4;
        ByteBuffer out = bytes(8 + 2 * digits.size());
        out.putShort((short) digits.size())
                .putShort((short) weight)
                .putShort((short) (number.signum() < 0 ? 0x4000 : 0))
                .putShort((short) scale);
        digits.forEach(digit -> out.putShort(digit.shortValue()));
        return out.array();
    }
}
