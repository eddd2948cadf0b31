package dev.hoop.benchmarks;

import dev.hoop.policy.masking.Detectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** How fast text is searched in which nothing is to be found: microseconds for {@value #LENGTH} characters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Searches {
    /** Characters of the text; in 100 µs, that is 100 MB a second. */
    public static final int LENGTH = 10_000;

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(?:\\d[ -]?){13,19}\\b"),
            Pattern.compile("\\b\\d{3}-\\d{2}-\\d{4}\\b"),
            Pattern.compile("\\b[A-Z]{2}\\d{2}[A-Z0-9]{11,30}\\b"),
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Pattern.compile("\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+\\b"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b"),
            Pattern.compile("\\bgh[pousr]_\\w{36}\\b"));

    /** What the text is of: words; or what applications keep, with numbers, dates, names in capitals and identifiers. */
    @Param({"prose", "records"})
    public String text;

    private final Detectors detectors = Detectors.of(Detectors.known());
    private String searched;

    @Setup
    public void write() {
        Random random = new Random(1);
        StringBuilder out = new StringBuilder(LENGTH + 200);
        while (out.length() < LENGTH) {
            out.append(text.equals("prose") ? sentence(random) : entry(random)).append('\n');
        }
        searched = out.substring(0, LENGTH);
        if (detectors.finds(searched)) {
            throw new IllegalStateException("something is found, so another path is measured");
        }
    }

    private static String sentence(Random random) {
        String[] words =
                "the driver of a van left its parcels at an unlocked door near Market Street on Tuesday".split(" ");
        StringBuilder sentence = new StringBuilder("Then");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(words[random.nextInt(words.length)]);
        }
        return sentence.append('.').toString();
    }

    private static String entry(Random random) {
        return "ORDER-" + (10_000 + random.nextInt(90_000)) + " of 2026-0" + (1 + random.nextInt(9)) + "-1"
                + random.nextInt(10) + "T08:3" + random.nextInt(10) + ":00Z, Ms A. Example, 12 Main St, "
                + random.nextInt(1_000) + "." + (10 + random.nextInt(90)) + " EUR, state=SHIPPED, ref "
                + Long.toHexString(random.nextLong());
    }

    /** All detectors in one pass. */
    @Benchmark
    public boolean detectors() {
        return detectors.finds(searched);
    }

    /** The way it is often done: a pattern of {@code java.util.regex} for each kind. */
    @Benchmark
    public boolean eightPatterns() {
        boolean found = false;
        for (Pattern pattern : PATTERNS) {
            found |= pattern.matcher(searched).find();
        }
        return found;
    }
}
