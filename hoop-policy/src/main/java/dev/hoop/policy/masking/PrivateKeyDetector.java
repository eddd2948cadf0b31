package dev.hoop.policy.masking;

/**
 * Private keys in PEM, OpenSSH's among them. One whose end is cut off is taken to the end of the text. Source: RFC 7468,
 * "Textual Encoding"; OpenSSH, PROTOCOL.key.
 */
final class PrivateKeyDetector implements Detector {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    @Override
    public boolean triggeredBy(char c) {
        return c == '-';
    }

    @Override
    public long find(String text, int at, int floor) {
        if (!text.startsWith(BEGIN, at)) {
            return NOTHING;
        }
        int labelEnd = text.indexOf(DASHES, at + BEGIN.length());
        String label = labelEnd < 0 || labelEnd - at > 80 ? "" : text.substring(at + BEGIN.length(), labelEnd);
        if (!label.endsWith("PRIVATE KEY") && !label.equals("PGP PRIVATE KEY BLOCK")) {
            return NOTHING;
        }
        String footer = END + label + DASHES;
        int end = text.indexOf(footer, labelEnd);
        return Detector.span(at, end < 0 ? text.length() : end + footer.length());
    }
}
