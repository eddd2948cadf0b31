package dev.hoop.policy.masking;

/**
 * E-mail addresses: a local part without quotes, a domain of two labels or more. Source: RFC 5321, "Size Limits" and
 * "Command Argument Syntax"; letters of any script, as RFC 6531 allows.
 */
final class EmailDetector implements Detector {
    private static final int LOCAL = 64;
    private static final int DOMAIN = 253;

    @Override
    public boolean triggeredBy(char c) {
        return c == '@';
    }

    @Override
    public long find(String text, int at, int floor) {
        int from = at;
        while (from > floor && at - from <= LOCAL && local(text.charAt(from - 1))) {
            from--;
        }
        while (from < at && text.charAt(from) == '.') {
            from++;
        }
        if (from == at || at - from > LOCAL || text.charAt(at - 1) == '.') {
            return NOTHING;
        }
        int to = domain(text, at + 1);
        return to < 0 ? NOTHING : Detector.span(from, to);
    }

    private static boolean local(char c) {
        return Detector.word(c) || ".!#$%&'*+/=?^`{|}~-".indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    /** The index after the domain, or -1. Its last label holds a letter, and no hyphen begins or ends a label. */
    private static int domain(String text, int from) {
        int end = -1;
        int label = from;
        int labels = 0;
        boolean lettered = false;
        int most = Math.min(text.length(), from + DOMAIN);
        for (int i = from; i <= most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Detector.word(c) && c != '_' || c == '-' && i > label) {
                lettered |= !Detector.digit(c) && c != '-';
                continue;
            }
            int labelEnd = i;
            while (labelEnd > label && text.charAt(labelEnd - 1) == '-') {
                labelEnd--;
            }
            if (labelEnd == label || labelEnd - label > 63) {
                break;
            }
            labels++;
            if (labels > 1 && lettered && labelEnd - label > 1) {
                end = labelEnd;
            }
            if (c != '.' || labelEnd < i) {
                break;
            }
            label = i + 1;
            lettered = false;
        }
        return end;
    }
}
