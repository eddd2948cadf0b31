package dev.hoop.policy.masking;

import dev.hoop.policy.masking.NumberFormat.Demand;
import dev.hoop.policy.masking.NumberFormat.Form;

import java.util.Set;

/**
 * Phone numbers: international ones with a plus, and those of the regions that are asked for, as they are written there.
 * Source: ITU-T E.164, "Structure"; the national numbering plans.
 */
final class PhoneDetector implements Detector {
    private static final String NAME = "phone";
    private static final int MOST_DIGITS = 15; // of E.164
    private static final int PARENTHESIS = 5; // beside the separators of Characters
    private static final Words WORDS = Words.of(
            "tel* phone* fon* fone* mobile* mobil* m\u00F3vil* movil* cell* cel fax* handy* call* whatsapp* sms* t\u00E9l*"
                    + " contact* kontakt* hotline* \u7535\u8BDD \u96FB\u8A71 \u0442\u0435\u043B*");

    private final PhoneRegion[] regions;

    PhoneDetector(Set<PhoneRegion> regions) {
        this.regions = regions.stream().sorted().toArray(PhoneRegion[]::new);
    }

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before == Characters.OTHER && (c == '+' || regions.length > 0 && (c == '(' || c >= '0' && c <= '9'));
    }

    @Override
    public Finding find(String text, int at, int floor) {
        boolean international = text.charAt(at) == '+';
        if (!international && inside(text, at, floor)) {
            return null;
        }
        long number = 0;
        int digits = 0;
        long layout = 0;
        int groups = 0;
        int end = -1;
        int i = international || text.charAt(at) == '(' ? at + 1 : at;
        while (groups < Form.MOST_GROUPS) {
            int from = i;
            while (i < text.length() && digits <= MOST_DIGITS && Characters.digit(text.charAt(i))) {
                number = number * 10 + Characters.value(text.charAt(i++));
                digits++;
            }
            if (i == from || digits > MOST_DIGITS) {
                break;
            }
            layout = Form.withGroup(layout, groups++, i - from);
            if (Characters.ends(text, i)
                    && (international
                            ? PhoneRegion.international(number, digits)
                            : national(text, at, number, digits, layout, groups))) {
                end = i;
            }
            int next = next(text, i);
            if (next < 0) {
                break;
            }
            layout = Form.withSeparator(layout, groups, separator(text.charAt(i)));
            i = international && text.startsWith("(0)", next - 1) ? trunkSkipped(text, next) : next;
        }
        return end < 0 ? null : new Finding(NAME, at, end);
    }

    private boolean national(String text, int at, long number, int digits, long layout, int groups) {
        for (PhoneRegion region : regions) {
            Demand demand = region.national(number, digits, layout, groups);
            if (demand != null && (demand == Demand.NAMED ? WORDS.name(text, at) : !WORDS.nameAnother(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the digits go on from others. */
    private static boolean inside(String text, int at, int floor) {
        if (at < floor + 2) {
            return false;
        }
        int separator = Characters.separator(text.charAt(at - 1));
        return separator != Characters.NO_SEPARATOR
                && separator != Characters.BLANK
                && Characters.word(text.charAt(at - 2));
    }

    private static int separator(char c) {
        return c == ')' || c == '(' ? PARENTHESIS : Characters.separator(c);
    }

    /** Where the next group begins: behind a closing parenthesis, one separator and an opening one, each if it is there; or -1. */
    private static int next(String text, int at) {
        int i = at;
        i += i < text.length() && text.charAt(i) == ')' ? 1 : 0;
        i += i < text.length() && Characters.separator(text.charAt(i)) != Characters.NO_SEPARATOR ? 1 : 0;
        i += i < text.length() && text.charAt(i) == '(' ? 1 : 0;
        return i > at && i < text.length() && Characters.digit(text.charAt(i)) ? i : -1;
    }

    /** Behind {@code (0)}, which is dialled within a country only. */
    private static int trunkSkipped(String text, int at) {
        int i = at + 2;
        return i < text.length() && Characters.blank(text.charAt(i)) ? i + 1 : i;
    }
}
