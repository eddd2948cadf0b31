package dev.hoop.policy.masking;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Cuts dates and times to a unit, in their own zone; instants in UTC. */
record TruncateDate(ChronoUnit unit) implements Mask {
    private static final Set<ChronoUnit> UNITS =
            Set.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS);

    TruncateDate {
        if (!UNITS.contains(unit)) {
            throw new IllegalArgumentException("truncate-date knows years, months, days and hours, not " + unit);
        }
    }

    @Override
    public String name() {
        return "truncate-date";
    }

    @Override
    public int reveals() {
        return 40;
    }

    /** ISO dates and times, with a blank for the T as databases print them. */
    @Override
    public Optional<String> text(String value, int maxLength) {
        try {
            if (value.length() == 10) {
                return fit(cut(LocalDate.parse(value)).toString(), maxLength);
            }
            LocalDateTime time = LocalDateTime.parse(
                    value.substring(0, Math.min(19, value.length())).replace(' ', 'T'));
            String zone = value.length() > 19 ? value.substring(19).replaceFirst("^\\.\\d+", "") : "";
            if (!zone.matches("Z|([+-]\\d\\d(:?\\d\\d)?)?")) {
                return Optional.empty();
            }
            String text = cut(time).toString().replace('T', value.charAt(10));
            return fit(text + (text.length() == 16 ? ":00" : "") + zone, maxLength);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Object> value(Object value) {
        if (value instanceof LocalDate date) {
            return Optional.of(cut(date));
        }
        if (value instanceof LocalDateTime time) {
            return Optional.of(cut(time));
        }
        if (value instanceof OffsetDateTime time) {
            return Optional.of(OffsetDateTime.of(cut(time.toLocalDateTime()), time.getOffset()));
        }
        if (value instanceof ZonedDateTime time) {
            return Optional.of(ZonedDateTime.of(cut(time.toLocalDateTime()), time.getZone()));
        }
        if (value instanceof Instant instant) {
            return Optional.of(
                    cut(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).toInstant(ZoneOffset.UTC));
        }
        if (value instanceof Timestamp timestamp) {
            return Optional.of(Timestamp.valueOf(cut(timestamp.toLocalDateTime())));
        }
        if (value instanceof java.sql.Date date) {
            return Optional.of(java.sql.Date.valueOf(cut(date.toLocalDate())));
        }
        return Optional.empty();
    }

    private static Optional<String> fit(String text, int maxLength) {
        return text.length() <= maxLength ? Optional.of(text) : Optional.empty();
    }

    private LocalDate cut(LocalDate date) {
        return cut(date.atStartOfDay()).toLocalDate();
    }

    private LocalDateTime cut(LocalDateTime time) {
        return switch (unit) {
            case YEARS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            default -> time.truncatedTo(unit);
        };
    }
}
