package dev.hoop.policy.masking;

/**
 * E-mail addresses: a local part without quotes, a domain of two labels or more. The sign may be written as in URLs,
 * {@code %40}. Source: RFC 5321, "Size Limits" and "Command Argument Syntax"; letters of any script, as RFC 6531 allows.
 */
final class EmailDetector implements Detector {
    private static final int LOCAL = 64;
    private static final int DOMAIN = 253;
    private static final int LABEL = 63;
    /** What stands last in names of files and units that have the sign in them, and is no top-level domain. */
    private static final String[] NO_DOMAINS = {
        "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js", "json", "html", "service", "socket", "timer",
        "target", "mount"
    };

    @Override
    public boolean triggeredBy(byte before, char c) {
        return c == '@' || c == '%';
    }

    @Override
    public Finding find(String text, int at, int floor) {
        boolean escaped = text.charAt(at) == '%';
        if (escaped && !text.startsWith("40", at + 1)) {
            return null;
        }
        int from = local(text, at, floor);
        int to = from < 0 ? -1 : domain(text, escaped ? at + 3 : at + 1);
        return to < 0 || isRemote(text, from, at, to) ? null : new Finding("email", from, to);
    }

    /** The index where the local part begins, or -1. */
    private static int local(String text, int at, int floor) {
        if (at == floor || text.charAt(at - 1) == '.') {
            return -1;
        }
        boolean ideographs = Characters.KINDS[text.charAt(at - 1)] == Characters.IDEOGRAPH;
        int from = at;
        while (from > floor && at - from <= LOCAL && local(text.charAt(from - 1), ideographs)) {
            from--;
        }
        if (at - from > LOCAL) {
            return -1;
        }
        while (from < at && !begins(text.charAt(from))) {
            from++;
        }
        return from == at ? -1 : from;
    }

    private static boolean local(char c, boolean ideographs) {
        byte kind = Characters.KINDS[c];
        return kind == Characters.LETTER
                || kind == Characters.DIGIT
                || kind == Characters.IDEOGRAPH && ideographs
                || ".+-%'&~!#$*".indexOf(c) >= 0
                || Character.isSurrogate(c);
    }

    private static boolean begins(char c) {
        return Characters.KINDS[c] != Characters.OTHER || c == '+' || Character.isHighSurrogate(c);
    }

    /** The index after the domain, or -1. Its last label has letters only, or is one in ASCII for another script. */
    private static int domain(String text, int from) {
        int end = -1;
        int label = from;
        int labels = 0;
        int most = Math.min(text.length(), from + DOMAIN);
        for (int i = from; i <= most; i++) {
            boolean ideographs = i > label && Characters.KINDS[text.charAt(label)] == Characters.IDEOGRAPH;
            if (i < most && (label == i ? first(text.charAt(i)) : inLabel(text.charAt(i), ideographs))) {
                continue;
            }
            int labelEnd = i;
            while (labelEnd > label && text.charAt(labelEnd - 1) == '-') {
                labelEnd--;
            }
            if (labelEnd == label || labelEnd - label > LABEL) {
                break;
            }
            labels++;
            if (labels > 1 && isTopLevel(text, label, labelEnd)) {
                end = labelEnd;
            }
            if (i == most || text.charAt(i) != '.' || labelEnd < i) {
                break;
            }
            label = i + 1;
        }
        return end;
    }

    private static boolean first(char c) {
        return Characters.KINDS[c] != Characters.OTHER && c != '_';
    }

    private static boolean inLabel(char c, boolean ideographs) {
        byte kind = Characters.KINDS[c];
        return c != '_' && (kind == Characters.LETTER || kind == Characters.DIGIT || c == '-')
                || kind == Characters.IDEOGRAPH && ideographs;
    }

    private static boolean isTopLevel(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        if (text.startsWith("xn--", from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            byte kind = Characters.KINDS[text.charAt(i)];
            if (kind != Characters.LETTER && kind != Characters.IDEOGRAPH) {
                return false;
            }
        }
        for (String none : NO_DOMAINS) {
            if (to - from == none.length() && text.regionMatches(true, from, none, 0, none.length())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is where {@code git} and {@code ssh} log in: {@code git@github.com:owner/name}. */
    private static boolean isRemote(String text, int from, int at, int to) {
        return at - from == 3
                && text.startsWith("git", from)
                && to < text.length()
                && ":/".indexOf(text.charAt(to)) >= 0;
    }
}
