package dev.hoop.policy.masking;

/**
 * Where digits begin, everything that can begin there: one look at how many there are, and few are asked. Each part is
 * null if it is not wanted.
 */
record NumberStart(
        AddressDetectors.Ipv4 ipv4,
        LetteredNumbers.Dni dni,
        LetteredNumbers.Nie nie,
        LetteredNumbers.Nino nino,
        NumberDetector numbers)
        implements Detector {
    private static final int LONGEST = 8; // of the first digits of those with letters

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before != Characters.DIGIT && c >= '0' && c <= '9';
    }

    @Override
    public Finding find(String text, int at, int floor) {
        int digits = digits(text, at);
        char before = at > floor ? text.charAt(at - 1) : ' ';
        boolean apart = !Characters.word(before);
        Finding found = null;
        if (digits == 2 || digits == 6) {
            found = nino == null ? null : nino.find(text, at, floor);
        } else if (digits == 7) {
            found = nie == null ? null : nie.find(text, at, floor);
        }
        if (found == null && apart && ipv4 != null && digits <= 3 && follows(text, at + digits, '.')) {
            found = ipv4.find(text, at, floor);
        }
        if (found == null && apart && dni != null && (digits == LONGEST || digits == 2)) {
            found = dni.find(text, at, floor);
        }
        return found == null && apart && numbers != null ? numbers.find(text, at, floor) : found;
    }

    boolean isEmpty() {
        return ipv4 == null && dni == null && nie == null && nino == null && numbers == null;
    }

    private static boolean follows(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** How many digits there are, at most one more than matters here. */
    private static int digits(String text, int at) {
        int i = at;
        int most = Math.min(text.length(), at + LONGEST + 1);
        while (i < most && Characters.digit(text.charAt(i))) {
            i++;
        }
        return i - at;
    }
}
