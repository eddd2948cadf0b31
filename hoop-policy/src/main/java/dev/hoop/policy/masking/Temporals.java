package dev.hoop.policy.masking;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Dates and times of every class, and in text, changed in their own zone; instants in UTC. */
final class Temporals {
    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int FARTHEST_YEAR = 99_999;

    private Temporals() {}

    /** The changed value in the same class; empty if it is no date, or none comes out. */
    static Optional<Object> changed(Object value, UnaryOperator<LocalDateTime> change) {
        try {
            return Optional.ofNullable(change(value, time -> change.apply(known(time))));
        } catch (DateTimeException | ArithmeticException e) { // such as infinity
            return Optional.empty();
        }
    }

    /** Drivers give infinity as the first or the last day that there is. */
    private static LocalDateTime known(LocalDateTime time) {
        if (Math.abs((long) time.getYear()) > FARTHEST_YEAR) {
            throw new DateTimeException("no day of a calendar");
        }
        return time;
    }

    private static Object change(Object value, UnaryOperator<LocalDateTime> change) {
        if (value instanceof LocalDate date) {
            return change.apply(date.atStartOfDay()).toLocalDate();
        }
        if (value instanceof LocalDateTime time) {
            return change.apply(time);
        }
        if (value instanceof OffsetDateTime time) {
            return OffsetDateTime.of(change.apply(time.toLocalDateTime()), time.getOffset());
        }
        if (value instanceof ZonedDateTime time) {
            return ZonedDateTime.of(change.apply(time.toLocalDateTime()), time.getZone());
        }
        if (value instanceof Instant instant) {
            return change.apply(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                    .toInstant(ZoneOffset.UTC);
        }
        if (value instanceof Timestamp timestamp) {
            return Timestamp.valueOf(change.apply(timestamp.toLocalDateTime()));
        }
        return value instanceof java.sql.Date date
                ? java.sql.Date.valueOf(
                        change.apply(date.toLocalDate().atStartOfDay()).toLocalDate())
                : null;
    }

    /** Of ISO dates and times, with a blank for the T as databases print them; without fractions of a second. */
    static Optional<String> changed(String text, UnaryOperator<LocalDateTime> change) {
        try {
            if (text.length() == DATE) {
                LocalDateTime day = LocalDate.parse(text).atStartOfDay();
                return Optional.of(change.apply(day).toLocalDate().toString());
            }
            LocalDateTime time = LocalDateTime.parse(
                    text.substring(0, Math.min(SECONDS, text.length())).replace(' ', 'T'));
            String zone = text.length() > SECONDS ? text.substring(SECONDS).replaceFirst("^\\.\\d+", "") : "";
            if (!zone.matches("Z|([+-]\\d\\d(:?\\d\\d)?)?")) {
                return Optional.empty();
            }
            String changed = change.apply(time).toString().replace('T', text.charAt(DATE));
            return Optional.of(changed + (changed.length() == 16 ? ":00" : "") + zone);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
