package dev.hoop.policy.masking;

/** National numbers that have letters in them. */
final class LetteredNumbers {
    private LetteredNumbers() {}

    /** Whether a number can begin here: the trigger of those that begin with a digit. */
    private static boolean number(byte before, char c) {
        return before == Characters.OTHER && c >= '0' && c <= '9';
    }

    /** The value of as many digits, or -1. */
    private static int digits(String text, int from, int count) {
        if (from + count > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            if (!Characters.digit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + Characters.value(text.charAt(i));
        }
        return number;
    }

    private static boolean has(String text, int at) {
        return at < text.length();
    }

    private static int skipped(String text, int at, boolean skips) {
        return skips ? at + 1 : at;
    }

    /** Source: Ministerio del Interior, "C\u00E1lculo del d\u00EDgito de control del NIF/NIE". */
    private static final String CONTROL = "TRWAGMYFPDXBNJZSQVHLCKE";

    /** The index after a right control letter behind a hyphen, a blank or nothing; -1 if there is none. */
    private static int control(String text, int at, int number) {
        int i = skipped(text, at, has(text, at) && (Characters.dash(text.charAt(at)) || text.charAt(at) == ' '));
        boolean right = has(text, i) && Characters.upper(text.charAt(i)) == CONTROL.charAt(number % 23);
        return right && Characters.ends(text, i + 1) ? i + 1 : -1;
    }

    /** Spanish identity numbers: {@code 12345678Z}, {@code 12.345.678-Z}. */
    static final class Dni implements Detector {
        @Override
        public boolean triggeredBy(byte before, char c) {
            return number(before, c);
        }

        @Override
        public Finding find(String text, int at, int floor) {
            int number = digits(text, at, 8);
            int end = at + 8;
            if (number < 0 && at + 10 < text.length() && text.charAt(at + 2) == '.' && text.charAt(at + 6) == '.') {
                int millions = digits(text, at, 2);
                int thousands = digits(text, at + 3, 3);
                int ones = digits(text, at + 7, 3);
                number = (millions | thousands | ones) < 0 ? -1 : (millions * 1000 + thousands) * 1000 + ones;
                end = at + 10;
            }
            int after = number < 0 ? -1 : control(text, end, number);
            return after < 0 ? null : new Finding("es-dni", at, after);
        }
    }

    /** Spanish numbers of foreigners: {@code X1234567L}, {@code X-1234567-L}. */
    static final class Nie implements Detector {
        @Override
        public boolean triggeredBy(byte before, char c) {
            return before != Characters.DIGIT && c >= '0' && c <= '9';
        }

        @Override
        public Finding find(String text, int at, int floor) {
            int from = at > floor + 1 && Characters.dash(text.charAt(at - 1)) ? at - 2 : at - 1;
            if (from < floor || !Characters.begins(text, from)) {
                return null;
            }
            int series = "XYZ".indexOf(Characters.upper(text.charAt(from)));
            int number = series < 0 ? -1 : digits(text, at, 7);
            int after = number < 0 ? -1 : control(text, at + 7, series * 10_000_000 + number);
            return after < 0 ? null : new Finding("es-nie", from, after);
        }
    }

    /**
     * British national insurance numbers: {@code AB123456C}, {@code AB 12 34 56 C}. Source: HM Revenue and Customs, National
     * Insurance Manual, "Format and security".
     */
    static final class Nino implements Detector {
        private static final String UNUSED = "BGGBKNNKNTTNZZ"; // pairs

        @Override
        public boolean triggeredBy(byte before, char c) {
            return before != Characters.DIGIT && c >= '0' && c <= '9';
        }

        @Override
        public Finding find(String text, int at, int floor) {
            boolean apart = at > floor && Characters.blank(text.charAt(at - 1));
            int from = apart ? at - 3 : at - 2;
            if (from < floor || !prefix(text.charAt(from), text.charAt(from + 1)) || !Characters.begins(text, from)) {
                return null;
            }
            int i = at;
            for (int pair = 0; pair < 3; pair++) {
                if (digits(text, i, 2) < 0) {
                    return null;
                }
                i = skipped(text, i + 2, has(text, i + 2) && Characters.blank(text.charAt(i + 2)));
            }
            boolean suffix = has(text, i) && "ABCD".indexOf(Characters.upper(text.charAt(i))) >= 0;
            return suffix && Characters.ends(text, i + 1) ? new Finding("uk-nino", from, i + 1) : null;
        }

        private static boolean prefix(char a, char b) {
            char first = Characters.upper(a);
            char second = Characters.upper(b);
            if (!Characters.letter(a) || !Characters.letter(b) || "DFIQUV".indexOf(first) >= 0) {
                return false;
            }
            for (int i = 0; i < UNUSED.length(); i += 2) {
                if (UNUSED.charAt(i) == first && UNUSED.charAt(i + 1) == second) {
                    return false;
                }
            }
            return "DFIQUVO".indexOf(second) < 0;
        }
    }

    /**
     * Italian tax codes of people, also those whose digits were replaced by letters to tell namesakes apart. Source: Agenzia
     * delle Entrate, decree of 23 December 1976, articles 2 to 6.
     */
    static final class CodiceFiscale implements Detector {
        private static final int LENGTH = 16;
        private static final String SHAPE = "LLLLLLDDMDDLDDDL"; // letter, digit or its letter, month
        private static final String MONTHS = "ABCDEHLMPRST";
        private static final String FOR_DIGITS = "LMNPQRSTUV";
        private static final int[] ODD = {
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
        };

        @Override
        public boolean triggeredBy(byte before, char c) {
            return before == Characters.LETTER && c >= '0' && c <= '9';
        }

        @Override
        public Finding find(String text, int digit, int floor) {
            int at = digit - SHAPE.indexOf('D'); // namesakes get letters from the right, so the first digits stay
            int end = at + LENGTH;
            if (at < floor
                    || end > text.length()
                    || !Characters.begins(text, at)
                    || MONTHS.indexOf(Characters.upper(text.charAt(at + 8))) < 0) {
                return null;
            }
            int sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                char c = Characters.upper(text.charAt(at + i));
                if (!fits(SHAPE.charAt(i), c)) {
                    return null;
                }
                int value = Characters.letter(c) ? c - 'A' : c - '0';
                sum += i == LENGTH - 1 ? 0 : i % 2 == 0 ? ODD[value] : value;
            }
            boolean right = Characters.upper(text.charAt(end - 1)) == 'A' + sum % 26 && day(text, at + 9);
            return right && Characters.ends(text, end) ? new Finding("it-codice-fiscale", at, end) : null;
        }

        private static boolean fits(char shape, char c) {
            return switch (shape) {
                case 'L' -> Characters.letter(c);
                case 'M' -> MONTHS.indexOf(c) >= 0;
                default -> c >= '0' && c <= '9' || FOR_DIGITS.indexOf(c) >= 0;
            };
        }

        /** The day of birth, for women 40 more. */
        private static boolean day(String text, int at) {
            int day = (digit(text.charAt(at)) * 10 + digit(text.charAt(at + 1))) % 40;
            return day >= 1 && day <= 31;
        }

        private static int digit(char c) {
            return Characters.letter(c) ? FOR_DIGITS.indexOf(Characters.upper(c)) : c - '0';
        }
    }

    /**
     * Brazilian firms' numbers with letters, which are given out since July 2026: {@code 12.ABC.345/01DE-35}. Source: Receita
     * Federal do Brasil, Instru\u00E7\u00E3o Normativa 2229/2024: each character counts as its code less 48.
     */
    static final class AlphanumericCnpj implements Detector {
        private static final int BEFORE = 10; // XX.XXX.XXX
        private static final int LENGTH = 18;

        @Override
        public boolean triggeredBy(byte before, char c) {
            return c == '/';
        }

        @Override
        public Finding find(String text, int at, int floor) {
            int from = at - BEFORE;
            int end = from + LENGTH;
            if (from < floor
                    || end > text.length()
                    || text.charAt(from + 2) != '.'
                    || text.charAt(from + 6) != '.'
                    || text.charAt(from + 15) != '-'
                    || !Characters.begins(text, from)
                    || !Characters.ends(text, end)) {
                return null;
            }
            int first = check(text, from, from + 15);
            int second = check(text, from, from + 17);
            return digits(text, from + 16, 2) == first * 10 + second && first >= 0
                    ? new Finding("br-cnpj", from, end)
                    : null;
        }

        /** The check digit of what stands before {@code end}; -1 if there is another character than digits and letters. */
        private static int check(String text, int from, int end) {
            int sum = 0;
            int weight = 2;
            for (int i = end - 1; i >= from; i--) {
                char c = Characters.upper(text.charAt(i));
                if (c == '.' || c == '/' || c == '-') {
                    continue;
                }
                if (!Characters.letter(c) && !(c >= '0' && c <= '9')) {
                    return -1;
                }
                sum += (c - '0') * weight;
                weight = weight == 9 ? 2 : weight + 1;
            }
            return sum * 10 % 11 % 10;
        }
    }

    /** French numbers of people born in Corsica: 2A or 2B for the d\u00E9partement. */
    static final class CorsicanNir implements Detector {
        private static final int[] SIZES = {1, 2, 2, 2, 3, 3, 2};

        @Override
        public boolean triggeredBy(byte before, char c) {
            return before == Characters.DIGIT && (c == 'A' || c == 'B' || c == 'a' || c == 'b');
        }

        @Override
        public Finding find(String text, int at, int floor) {
            if (text.charAt(at - 1) != '2') {
                return null;
            }
            int from = at - 1;
            for (int digits = 0; digits < 5 && from > floor; ) {
                from--;
                digits += Characters.digit(text.charAt(from)) ? 1 : 0;
                if (!Characters.digit(text.charAt(from)) && !Characters.blank(text.charAt(from))) {
                    return null;
                }
            }
            return Characters.begins(text, from) ? read(text, from, Characters.upper(text.charAt(at))) : null;
        }

        private static Finding read(String text, int from, char letter) {
            long body = 0;
            long key = 0;
            int i = from;
            for (int group = 0; group < SIZES.length; group++) {
                boolean corsica = group == 3;
                int number = corsica ? 20 : digits(text, i, SIZES[group]);
                if (number < 0) {
                    return null;
                }
                i += SIZES[group];
                if (group == SIZES.length - 1) {
                    key = number;
                } else {
                    body = body * Checksums.power(SIZES[group]) + number;
                    i = skipped(text, i, has(text, i) && Characters.blank(text.charAt(i)));
                }
            }
            // Corsica counts as 20 less a million for A, 20 less two million for B, of the number without its key.
            boolean right = NationalNumbers.nir(body, key, letter == 'A' ? 1_000_000 : 2_000_000);
            return right && Characters.ends(text, i) ? new Finding("fr-nir", from, i) : null;
        }
    }
}
