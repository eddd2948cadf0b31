package dev.hoop.policy.sql;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** A text in which something is repeated a thousand times is read within a time that no text of its size needs. */
public final class GrowthFuzz {
    private static final int LONGEST = 60_000;
    private static final int REPEATED = 10_000;
    private static final long LIMIT = Duration.ofSeconds(4).toNanos();

    private GrowthFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedText input = FuzzedText.of(bytes);
        String text = input.text();
        int from = text.length() / 3;
        int to = Math.min(2 * text.length() / 3, from + 24);
        if (from == to) {
            return;
        }
        String grown = text.substring(0, from)
                + text.substring(from, to).repeat(Math.min(REPEATED, LONGEST / (to - from)))
                + text.substring(to);

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new SqlReader().read(grown, input.settings(), Catalog.NONE);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        if (taken > LIMIT) {
            throw new AssertionError(Duration.ofNanos(taken) + " for " + grown.length() + " characters");
        }
    }
}
