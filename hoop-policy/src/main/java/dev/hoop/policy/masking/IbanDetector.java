package dev.hoop.policy.masking;

/**
 * International bank account numbers of the country's length with right check digits, written together or in groups. Source: ISO 13616-1, "Check digits" (ISO 7064 mod 97-10); SWIFT's IBAN registry for lengths.
 */
final class IbanDetector implements Detector {
    private static final byte[] LENGTHS = lengths(
            "NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21"
                    + " LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24"
                    + " CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27"
                    + " MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29"
                    + " JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33 FK18 HN28");

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before == Characters.LETTER && c >= '0' && c <= '9';
    }

    @Override
    public boolean goesOnWith(char next) {
        return next >= '0' && next <= '9' || next == 0;
    }

    @Override
    public Finding find(String text, int at, int floor) {
        int from = at - 2;
        if (from < floor
                || at + 13 > text.length()
                || !Characters.letter(text.charAt(from))
                || !Characters.letter(text.charAt(from + 1))
                || !Characters.digit(text.charAt(at + 1))
                || !Characters.begins(text, from)) {
            return null;
        }
        int length = LENGTHS[country(text.charAt(from), text.charAt(from + 1))];
        int end = length == 0 ? -1 : end(text, from, length);
        return end >= 0 && remainder(text, from, end) == 1 ? new Finding("iban", from, end) : null;
    }

    /** The index after as many letters and digits, with no more than one separator between any two; -1 if there are fewer. */
    private static int end(String text, int from, int length) {
        int taken = 0;
        boolean separated = true;
        int i = from;
        while (i < text.length() && taken < length) {
            char c = text.charAt(i++);
            if (Characters.letter(c) || Characters.digit(c)) {
                taken++;
                separated = false;
            } else if (separated || !separator(c)) {
                return -1;
            } else {
                separated = true;
            }
        }
        return taken == length && Characters.ends(text, i) ? i : -1;
    }

    private static boolean separator(char c) {
        return Characters.blank(c) || Characters.dash(c);
    }

    /** Of the number that begins with the account and ends with country and check digits. */
    private static int remainder(String text, int from, int end) {
        int account = from + 4;
        while (separator(text.charAt(account))) {
            account++;
        }
        return remainder(remainder(0, text, account, end), text, from, account);
    }

    private static int remainder(int before, String text, int from, int end) {
        int remainder = before;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Characters.digit(c)) {
                remainder = (remainder * 10 + Characters.value(c)) % 97;
            } else if (Characters.letter(c)) {
                remainder = (remainder * 100 + Characters.upper(c) - 'A' + 10) % 97;
            }
        }
        return remainder;
    }

    private static int country(char first, char second) {
        return (Characters.upper(first) - 'A') * 26 + Characters.upper(second) - 'A';
    }

    private static byte[] lengths(String list) {
        byte[] lengths = new byte[26 * 26];
        for (String entry : list.split(" ")) {
            lengths[country(entry.charAt(0), entry.charAt(1))] = Byte.parseByte(entry.substring(2));
        }
        return lengths;
    }
}
