package dev.hoop.policy.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Precision and recall of each detector, alone, over labelled texts. */
final class DetectorTable {
    private static final int SEED = 20261124;

    /**
     * One detector's figures.
     *
     * @param found  values that it found, and nothing but the value
     * @param values values there were
     * @param chance values whose digits were drawn anew, in which it found one
     * @param wrong  texts without a value in which it found one: twins, and what looks like a value
     */
    record Row(String detector, int found, int values, int twins, int wrong, int chance) {
        double recall() {
            return (double) found / values;
        }

        double precision() {
            return (double) found / (found + twins + wrong);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %d | %s | %d | %d | %s | %s |",
                    detector,
                    values,
                    interval(found, values),
                    twins,
                    wrong,
                    interval(found, found + twins + wrong),
                    share(chance, values));
        }
    }

    private DetectorTable() {}

    static List<Row> of(int samples) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, LabelledValues.Maker> entry :
                LabelledValues.all().entrySet()) {
            rows.add(row(entry.getKey(), entry.getValue(), samples));
        }
        return rows;
    }

    private static Row row(String name, LabelledValues.Maker maker, int samples) {
        Detectors alone = Detectors.of(Set.of(name));
        Random random = new Random(SEED + name.hashCode());
        int found = 0;
        int twins = 0;
        int wrong = 0;
        int chance = 0;
        for (int i = 0; i < samples; i++) {
            String frame = LabelledTexts.FRAMES.get(i % LabelledTexts.FRAMES.size());
            String value = maker.valid().apply(random);
            String masked = alone.mask(frame.replace(LabelledTexts.SLOT, value), d -> {});
            found += rightly(name, frame, value, masked) ? 1 : 0;
            twins += alone.finds(frame.replace(LabelledTexts.SLOT, maker.twin().apply(random))) ? 1 : 0;
            chance += alone.finds(redrawn(random, value)) ? 1 : 0;
            wrong += alone.finds(LabelledTexts.without(random)) ? 1 : 0;
        }
        return new Row(name, found, samples, twins, wrong, chance);
    }

    private static String redrawn(Random random, String value) {
        return value.chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? LabelledValues.digits(random, 1) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String share(int hits, int of) {
        return String.format(Locale.ROOT, "%.3f", (double) hits / of);
    }

    /** Whether the value is gone, and nothing else; of a URL, its password. */
    private static boolean rightly(String name, String frame, String value, String masked) {
        String expected = name.equals("url-password")
                ? value.replaceAll("(app:|password=)[A-Za-z0-9]+", "$1[url-password]")
                : "[" + name + "]";
        return masked.equals(frame.replace(LabelledTexts.SLOT, expected));
    }

    /** As a share with the interval in which it is with 95 % confidence. Source: E. B. Wilson, 1927. */
    static String interval(int hits, int of) {
        if (of == 0) {
            return "none";
        }
        double z = 1.959964;
        double share = (double) hits / of;
        double middle = (share + z * z / (2 * of)) / (1 + z * z / of);
        double half = z / (1 + z * z / of) * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        return String.format(Locale.ROOT, "%.4f (%.4f to %.4f)", share, middle - half, Math.min(1, middle + half));
    }

    static String markdown(List<Row> rows) {
        StringBuilder text = new StringBuilder(
                "| detector | values | recall | twins taken for one | other texts taken for one | precision | random digits in its place |\n"
                        + "|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(row.line()).append('\n'));
        return text.toString();
    }
}
