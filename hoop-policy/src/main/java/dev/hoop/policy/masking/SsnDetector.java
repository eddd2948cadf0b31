package dev.hoop.policy.masking;

/**
 * US social security numbers written {@code AAA-GG-SSSS}, with hyphens or blanks. Nine digits without separators are too
 * much like any other number. Source: US Social Security Administration, on numbers never assigned: area 000, 666 and
 * from 900, group 00, serial 0000.
 */
final class SsnDetector implements Detector {
    private static final int LENGTH = 11;

    @Override
    public boolean triggeredBy(char c) {
        return c >= '0' && c <= '8';
    }

    @Override
    public long find(String text, int at, int floor) {
        int end = at + LENGTH;
        if (end > text.length() || !standsAlone(text, at, end)) {
            return NOTHING;
        }
        char separator = text.charAt(at + 3);
        if ((separator != '-' && separator != ' ') || text.charAt(at + 6) != separator) {
            return NOTHING;
        }
        int area = number(text, at, at + 3);
        int group = number(text, at + 4, at + 6);
        int serial = number(text, at + 7, end);
        boolean assigned = area > 0 && area != 666 && area < 900 && group > 0 && serial > 0;
        return assigned ? Detector.span(at, end) : NOTHING;
    }

    private static boolean standsAlone(String text, int at, int end) {
        boolean before = Detector.begins(text, at) && (at == 0 || text.charAt(at - 1) != '-');
        return before && Detector.ends(text, end) && (end == text.length() || text.charAt(end) != '-');
    }

    /** -1 if there is something else than a digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!Detector.digit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
