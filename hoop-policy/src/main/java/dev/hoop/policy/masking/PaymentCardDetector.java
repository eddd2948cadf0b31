package dev.hoop.policy.masking;

/**
 * Payment card numbers: 13 to 19 digits of an issuer's range and length with a right check digit, written together or in
 * groups with single blanks or hyphens. Source: ISO/IEC 7812-1, "Luhn formula"; the issuers' published ranges.
 */
final class PaymentCardDetector implements Detector {
    @Override
    public boolean triggeredBy(char c) {
        return c >= '2' && c <= '6';
    }

    @Override
    public long find(String text, int at, int floor) {
        if (!begins(text, at, floor)) {
            return NOTHING;
        }
        int digits = 0;
        int i = at;
        int end = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Detector.digit(c)) {
                if (++digits > 19) {
                    return NOTHING;
                }
                end = ++i;
            } else if ((c == ' ' || c == '-')
                    && i == end
                    && i + 1 < text.length()
                    && Detector.digit(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        boolean card =
                digits >= 13 && Detector.ends(text, end) && issued(prefix(text, at), digits) && luhn(text, at, end);
        return card ? Detector.span(at, end) : NOTHING;
    }

    /** A number begins where no digit stands just before, nor behind a single separator or point. */
    private static boolean begins(String text, int at, int floor) {
        if (!Detector.begins(text, at)) {
            return false;
        }
        boolean separated = at - 2 >= floor && "-.".indexOf(text.charAt(at - 1)) >= 0;
        return !separated || !Detector.digit(text.charAt(at - 2));
    }

    private static int prefix(String text, int at) {
        int prefix = 0;
        int digits = 0;
        for (int i = at; digits < 6; i++) {
            if (Detector.digit(text.charAt(i))) {
                prefix = prefix * 10 + (text.charAt(i) - '0');
                digits++;
            }
        }
        return prefix;
    }

    private static boolean issued(int six, int digits) {
        int four = six / 100;
        int two = six / 10_000;
        if (two / 10 == 4) {
            return digits == 13 || digits == 16 || digits == 19; // Visa
        }
        if (two >= 51 && two <= 55 || four >= 2221 && four <= 2720) {
            return digits == 16; // Mastercard
        }
        if (two == 34 || two == 37) {
            return digits == 15; // American Express
        }
        if (four >= 3528 && four <= 3589) {
            return digits >= 16; // JCB
        }
        if (four / 10 >= 300 && four / 10 <= 305 || two == 36 || two == 38 || two == 39) {
            return digits == 14 || digits >= 16; // Diners Club
        }
        if (four == 6011 || two == 65 || four / 10 >= 644 && four / 10 <= 649) {
            return digits >= 16; // Discover
        }
        return (two == 62 || two == 50 || two >= 56 && two <= 58 || two == 60 || two == 63 || two == 67)
                && digits >= 16; // UnionPay, Maestro
    }

    private static boolean luhn(String text, int from, int to) {
        int sum = 0;
        boolean twice = false;
        for (int i = to - 1; i >= from; i--) {
            if (Detector.digit(text.charAt(i))) {
                int digit = text.charAt(i) - '0';
                sum += twice ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }
}
