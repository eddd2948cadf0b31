package dev.hoop.policy.masking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Replaces a number or a date by the bucket that it is in, and the bucket by its bound. Exactly one of the three is there.
 *
 * @param size   of numbers' buckets, each of which is told by its bound that is nearer to 0; or null
 * @param bounds of numbers' buckets, rising, each of which is told by its lower one; what is below them all becomes NULL
 * @param days   of dates' buckets, counted from 1970-01-01; or 0
 */
record Range(BigDecimal size, List<BigDecimal> bounds, long days) implements Mask {
    private static final int FINEST = 99;

    Range {
        bounds = List.copyOf(bounds);
        if (size != null && size.signum() <= 0 || days < 0) {
            throw new IllegalArgumentException("a range has buckets that are larger than nothing");
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i - 1).compareTo(bounds.get(i)) >= 0) {
                throw new IllegalArgumentException("the bounds of a range rise");
            }
        }
        if ((size == null ? 0 : 1) + (bounds.isEmpty() ? 0 : 1) + (days == 0 ? 0 : 1) != 1) {
            throw new IllegalArgumentException("a range has either a size, or bounds, or days");
        }
    }

    @Override
    public String name() {
        return "range";
    }

    /** Larger buckets reveal less, fewer bounds do too. */
    @Override
    public int reveals() {
        if (!bounds.isEmpty()) {
            return Reveals.RANGE + Math.min(FINEST, bounds.size());
        }
        double width = size == null ? days : size.doubleValue();
        return Reveals.RANGE + (int) Math.max(0, Math.min(FINEST, 50 - 3 * Math.log10(width)));
    }

    @Override
    public boolean keepsDates() {
        return days > 0;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        Optional<String> bucket = days > 0
                ? Temporals.changed(value, this::day)
                : Numbers.written(value).flatMap(this::bucket).map(BigDecimal::toPlainString);
        return bucket.filter(text -> text.length() <= maxLength);
    }

    @Override
    public Optional<Object> value(Object value) {
        return days > 0
                ? Temporals.changed(value, this::day)
                : Numbers.decimal(value).flatMap(this::bucket).flatMap(bucket -> Numbers.like(value, bucket));
    }

    private LocalDateTime day(LocalDateTime time) {
        long day = time.toLocalDate().toEpochDay();
        return LocalDate.ofEpochDay(Math.floorDiv(day, days) * days).atStartOfDay();
    }

    /** With the scale of the value, and no more digits before the point, so that it fits wherever the value did. */
    private Optional<BigDecimal> bucket(BigDecimal value) {
        if (size != null) {
            BigDecimal bucket = value.divideToIntegralValue(size).multiply(size);
            return Optional.of(bucket.setScale(value.scale(), RoundingMode.DOWN));
        }
        BigDecimal bucket = null;
        for (BigDecimal bound : bounds) {
            bucket = bound.compareTo(value) <= 0 ? bound : bucket;
        }
        if (bucket == null || digits(bucket) > digits(value)) {
            return Optional.empty();
        }
        return Optional.of(bucket.setScale(value.scale(), RoundingMode.DOWN));
    }

    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
