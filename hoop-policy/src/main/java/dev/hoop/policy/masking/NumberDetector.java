package dev.hoop.policy.masking;

import dev.hoop.policy.masking.NumberFormat.Demand;
import dev.hoop.policy.masking.NumberFormat.Form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all numbers of some formats at once. From where digits begin, the lengths of their groups and what separates them
 * are packed into one number, and a table tells which formats are written like that; only those look at the digits.
 */
final class NumberDetector implements Detector {
    private record Candidate(NumberFormat format, Demand demand) {}

    private static final Candidate[] NO_CANDIDATES = {};

    private final long[] layouts; // open addressing; 0 is free
    private final Candidate[][] candidates; // beside them
    private final int shift;
    private final int firsts; // a bit for each length of a first group

    NumberDetector(List<NumberFormat> formats) {
        Map<Long, List<Candidate>> byLayout = new HashMap<>();
        for (NumberFormat format : formats) {
            for (Form form : format.forms()) {
                byLayout.computeIfAbsent(form.layout(), l -> new ArrayList<>())
                        .add(new Candidate(format, form.demand()));
            }
        }
        int bits = 33 - Integer.numberOfLeadingZeros(byLayout.size() * 2);
        shift = Long.SIZE - bits;
        firsts =
                byLayout.keySet().stream().mapToInt(l -> 1 << Form.length(l, 0)).reduce(0, (a, b) -> a | b);
        layouts = new long[1 << bits];
        candidates = new Candidate[1 << bits][];
        byLayout.forEach((layout, list) -> {
            int slot = slot(layout);
            while (layouts[slot] != 0) {
                slot = slot + 1 & layouts.length - 1;
            }
            layouts[slot] = layout;
            candidates[slot] = list.toArray(NO_CANDIDATES);
        });
    }

    private int slot(long layout) {
        return (int) (layout * 0x9E37_79B9_7F4A_7C15L >>> shift);
    }

    private Candidate[] candidates(long layout) {
        int slot = slot(layout);
        while (layouts[slot] != layout) {
            if (layouts[slot] == 0) {
                return NO_CANDIDATES;
            }
            slot = slot + 1 & layouts.length - 1;
        }
        return candidates[slot];
    }

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before == Characters.OTHER && c >= '0' && c <= '9';
    }

    @Override
    public Finding find(String text, int at, int floor) {
        long layout = 0;
        int groups = 0;
        int i = at;
        while (groups < Form.MOST_GROUPS) {
            int from = i;
            while (i < text.length() && i - from < Form.MOST_DIGITS && Characters.digit(text.charAt(i))) {
                i++;
            }
            layout = Form.withGroup(layout, groups++, i - from);
            int separator = i + 1 < text.length() ? Characters.separator(text.charAt(i)) : Characters.NO_SEPARATOR;
            if (separator == Characters.NO_SEPARATOR || !Characters.digit(text.charAt(i + 1))) {
                break;
            }
            layout = Form.withSeparator(layout, groups, separator);
            i++;
        }
        if ((firsts >> Form.length(layout, 0) & 1) == 0) {
            return null;
        }
        for (; groups > 0; groups--) { // the longest first: of a card with more digits behind it, nothing is left
            Candidate[] likely = candidates(Form.head(layout, groups));
            if (likely.length > 0) {
                Finding found = find(text, at, floor, layout, groups, likely);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Finding find(String text, int at, int floor, long layout, int groups, Candidate[] likely) {
        int digits = 0;
        for (int g = 0; g < groups; g++) {
            digits += Form.length(layout, g);
        }
        int end = at + digits + groups - 1;
        if (!standsAlone(text, at, end, floor)) {
            return null;
        }
        long number = 0;
        for (int i = at; i < end; i++) {
            if (Characters.digit(text.charAt(i))) {
                number = number * 10 + Characters.value(text.charAt(i));
            }
        }
        for (Candidate candidate : likely) {
            NumberFormat format = candidate.format;
            if (format.check().holds(number, digits)
                    && (candidate.demand == Demand.NONE || speaks(text, at, end, floor, layout, candidate))) {
                return new Finding(format.name(), at, end);
            }
        }
        return null;
    }

    /** Whether it is no part of a longer number: no word, point or hyphen with a digit behind it is beside it. */
    private static boolean standsAlone(String text, int at, int end, int floor) {
        if (!Characters.ends(text, end)) {
            return false;
        }
        int before = at > floor ? Characters.separator(text.charAt(at - 1)) : Characters.NO_SEPARATOR;
        if ((before == Characters.DASH || before == Characters.DOT) && digit(text, at - 2, floor)) {
            return false;
        }
        int after = end < text.length() ? Characters.separator(text.charAt(end)) : Characters.NO_SEPARATOR;
        return after != Characters.DASH && after != Characters.DOT || !digit(text, end + 1, end);
    }

    private static boolean speaks(String text, int at, int end, int floor, long layout, Candidate candidate) {
        Words words = candidate.format.words();
        if (candidate.demand == Demand.NAMED) {
            return words.name(text, at);
        }
        return partOfSomething(text, at, end, floor, layout) ? words.name(text, at) : !words.nameAnother(text, at);
    }

    /** Whether it looks like a piece of an identifier, a path, a sum in groups of thousands. */
    private static boolean partOfSomething(String text, int at, int end, int floor, long layout) {
        if (at > floor) {
            char before = text.charAt(at - 1);
            int separator = Characters.separator(before);
            boolean blanks = Form.separator(layout, 0) == Characters.BLANK;
            if ("+#$\u20AC\u00A3".indexOf(before) >= 0
                    || (separator == Characters.DASH || separator == Characters.SLASH) && word(text, at - 2, floor)
                    || separator == Characters.BLANK && blanks && digit(text, at - 2, floor)) {
                return true;
            }
        }
        if (end >= text.length()) {
            return false;
        }
        int after = Characters.separator(text.charAt(end));
        return text.charAt(end) == '%'
                || (after == Characters.DASH || after == Characters.SLASH) && word(text, end + 1, end);
    }

    private static boolean digit(String text, int at, int floor) {
        return at >= floor && at < text.length() && Characters.digit(text.charAt(at));
    }

    private static boolean word(String text, int at, int floor) {
        return at >= floor && at < text.length() && Characters.word(text.charAt(at));
    }
}
