package dev.hoop.policy.masking;

import java.util.Map;

/**
 * International bank account numbers of the country's length with right check digits, written together or in groups of
 * four. Source: ISO 13616-1, "Check digits" (ISO 7064 mod 97-10); SWIFT's IBAN registry for lengths.
 */
final class IbanDetector implements Detector {
    private static final Map<String, Integer> LENGTHS = lengths(
            "NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21"
                    + " LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24"
                    + " CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27"
                    + " MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29"
                    + " JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33");

    @Override
    public boolean triggeredBy(char c) {
        return Detector.letter(c);
    }

    @Override
    public long find(String text, int at, int floor) {
        if (at + 15 > text.length()
                || !Detector.letter(text.charAt(at + 1))
                || !Detector.digit(text.charAt(at + 2))
                || !Detector.digit(text.charAt(at + 3))
                || !Detector.begins(text, at)) {
            return NOTHING;
        }
        Integer length = LENGTHS.get(text.substring(at, at + 2).toUpperCase(java.util.Locale.ROOT));
        return length == null ? NOTHING : withLength(text, at, length);
    }

    private static long withLength(String text, int at, int length) {
        int[] values = new int[length];
        int taken = 0;
        int i = at;
        while (i < text.length() && taken < length) {
            char c = text.charAt(i);
            if (Detector.digit(c) || Detector.letter(c)) {
                values[taken++] = Character.digit(c, 36);
                i++;
            } else if (c == ' ' && taken % 4 == 0 && text.charAt(i - 1) != ' ') {
                i++;
            } else {
                return NOTHING;
            }
        }
        boolean whole = taken == length && Detector.ends(text, i);
        return whole && remainder(values) == 1 ? Detector.span(at, i) : NOTHING;
    }

    /** Of the number that begins with the account and ends with country and check digits. */
    private static int remainder(int[] values) {
        int remainder = 0;
        for (int i = 0; i < values.length; i++) {
            int value = values[(i + 4) % values.length];
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static Map<String, Integer> lengths(String list) {
        Map<String, Integer> lengths = new java.util.HashMap<>();
        for (String entry : list.split(" ")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
