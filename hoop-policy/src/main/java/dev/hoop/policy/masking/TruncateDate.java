package dev.hoop.policy.masking;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Cuts dates and times to a unit, in their own zone; instants in UTC. */
record TruncateDate(ChronoUnit unit) implements Mask {
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS);

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
        return Reveals.TRUNCATE_DATE + UNITS.indexOf(unit);
    }

    @Override
    public boolean keepsDates() {
        return true;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        return Temporals.changed(value, this::cut).filter(text -> text.length() <= maxLength);
    }

    @Override
    public Optional<Object> value(Object value) {
        return Temporals.changed(value, this::cut);
    }

    private LocalDateTime cut(LocalDateTime time) {
        return switch (unit) {
            case YEARS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            default -> time.truncatedTo(unit);
        };
    }
}
