package dev.hoop.policy.masking;

/**
 * Private keys in PEM, OpenSSH's, PGP's, PuTTY's and SSH2's among them. One whose end is cut off is taken to the end of the
 * text, one whose beginning is cut off as far back as it may reach. Source: RFC 7468, "Textual Encoding"; OpenSSH,
 * PROTOCOL.key; RFC 4716.
 */
final class PrivateKeyDetector implements Detector {
    private static final String NAME = "private-key";
    private static final String BEGIN = "BEGIN ";
    private static final String END = "END ";
    private static final String DASHES = "----";
    private static final String KEY = "PRIVATE KEY";
    private static final String PGP = "PGP PRIVATE KEY BLOCK";
    private static final int LABEL = 80;

    @Override
    public boolean triggeredBy(byte before, char c) {
        return c == '-' || c == 'P' && before == Characters.OTHER;
    }

    @Override
    public boolean goesOnWith(char next) {
        return next == '-' || next == 'u';
    }

    @Override
    public Finding find(String text, int at, int floor) {
        if (text.charAt(at) == 'P') {
            boolean putty = text.startsWith("PuTTY-User-Key-File-", at);
            return putty ? new Finding(NAME, at, text.length()) : null;
        }
        if (!text.startsWith(DASHES, at)) {
            return null;
        }
        int word = behindDashes(text, at, at + 5);
        if (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        if (text.startsWith(BEGIN, word)) {
            return begun(text, at, word + BEGIN.length());
        }
        return text.startsWith(END, word) ? ended(text, at, floor, word + END.length()) : null;
    }

    private static Finding begun(String text, int at, int label) {
        int labelEnd = labelEnd(text, label);
        if (labelEnd < 0) {
            return null;
        }
        int footer = text.indexOf(END + text.substring(label, labelEnd), labelEnd);
        int end = footer < 0 ? -1 : text.indexOf(DASHES, footer);
        return new Finding(NAME, at, end < 0 ? text.length() : behindDashes(text, end, end + 5));
    }

    private static Finding ended(String text, int at, int floor, int label) {
        int labelEnd = labelEnd(text, label);
        if (labelEnd < 0) {
            return null;
        }
        int from = at;
        while (from > floor && body(text.charAt(from - 1))) {
            from--;
        }
        int dashes = text.indexOf(DASHES, labelEnd);
        return new Finding(NAME, from, behindDashes(text, dashes, dashes + 5));
    }

    /** Of base64, broken into lines in whatever way. */
    private static boolean body(char c) {
        return Characters.base64(c) || c == '=' || c == '\\' || c == '\n' || c == '\r' || c == ' ';
    }

    private static int behindDashes(String text, int from, int most) {
        int end = from;
        while (end < text.length() && end < most && text.charAt(end) == '-') {
            end++;
        }
        return end;
    }

    /** Where the label of a private key ends; -1 if it is another label. */
    private static int labelEnd(String text, int from) {
        int most = Math.min(text.length(), from + LABEL);
        int end = from;
        while (end < most && !text.startsWith(DASHES, end)) {
            end++;
        }
        if (end == most) {
            return -1;
        }
        end -= end > from && text.charAt(end - 1) == ' ' ? 1 : 0;
        boolean key = end - KEY.length() >= from && text.startsWith(KEY, end - KEY.length());
        boolean pgp = end - from == PGP.length() && text.startsWith(PGP, from);
        return key || pgp ? end : -1;
    }
}
