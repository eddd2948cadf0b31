package dev.hoop.policy.masking;

/**
 * Keys that providers mark with a prefix: AWS, GitHub, GitLab, Slack, Google; and AWS's secret keys, which have none, behind
 * their name. One that the end of the text cuts off is found too, if most of it is there. Source: each provider's
 * documentation.
 */
final class CloudKeyDetector implements Detector {
    private static final int LEAST_OF_CUT = 12;
    private static final int SECRET = 40;
    private static final String[] SECRET_NAME = {"key", "access", "secret"}; // from its end
    private static final String NAME = "cloud-key";

    private enum Alphabet {
        BASE32,
        BASE64URL,
        DOTTED
    }

    private record Format(String prefix, int least, int most, Alphabet alphabet) {}

    private static final Format[] FORMATS = {
        new Format("AKIA", 16, 16, Alphabet.BASE32), // AWS
        new Format("ASIA", 16, 16, Alphabet.BASE32),
        new Format("ABIA", 16, 16, Alphabet.BASE32),
        new Format("ACCA", 16, 16, Alphabet.BASE32),
        new Format("ghp_", 36, 255, Alphabet.BASE64URL), // GitHub
        new Format("gho_", 36, 255, Alphabet.BASE64URL),
        new Format("ghu_", 36, 1024, Alphabet.DOTTED),
        new Format("ghs_", 36, 1024, Alphabet.DOTTED),
        new Format("ghr_", 36, 255, Alphabet.BASE64URL),
        new Format("github_pat_", 82, 244, Alphabet.BASE64URL),
        new Format("glpat-", 20, 300, Alphabet.DOTTED), // GitLab
        new Format("glptt-", 20, 300, Alphabet.DOTTED),
        new Format("glcbt-", 20, 300, Alphabet.DOTTED),
        new Format("glrt-", 20, 300, Alphabet.DOTTED),
        new Format("gldt-", 20, 300, Alphabet.DOTTED),
        new Format("glft-", 20, 300, Alphabet.DOTTED),
        new Format("glsoat-", 20, 300, Alphabet.DOTTED),
        new Format("gloas-", 20, 300, Alphabet.DOTTED),
        new Format("glagent-", 20, 300, Alphabet.DOTTED),
        new Format("glimt-", 20, 300, Alphabet.DOTTED),
        new Format("xoxb-", 20, 250, Alphabet.BASE64URL), // Slack
        new Format("xoxp-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxa-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxr-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxs-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxe-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxe.xoxb-", 20, 250, Alphabet.BASE64URL),
        new Format("xoxe.xoxp-", 20, 250, Alphabet.BASE64URL),
        new Format("xapp-", 20, 250, Alphabet.BASE64URL),
        new Format("AIza", 35, 35, Alphabet.BASE64URL), // Google
        new Format("GOCSPX-", 28, 28, Alphabet.BASE64URL),
        new Format("ya29.", 20, 2048, Alphabet.DOTTED),
    };

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before == Characters.OTHER && "AGgxy".indexOf(c) >= 0 || c == 'k' || c == 'K';
    }

    @Override
    public boolean goesOnWith(char next) {
        return "KSBCIOhloaeE".indexOf(next) >= 0;
    }

    @Override
    public Finding find(String text, int at, int floor) {
        if (Characters.upper(text.charAt(at)) == 'K') {
            return secret(text, at);
        }
        if (at + LEAST_OF_CUT > text.length()) {
            return null;
        }
        for (Format format : FORMATS) {
            if (text.startsWith(format.prefix, at)) {
                Finding found = with(format, text, at);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Finding with(Format format, String text, int at) {
        int body = at + format.prefix.length();
        int end = body;
        int most = (int) Math.min(text.length(), (long) body + format.most + 1);
        while (end < most && belongs(format.alphabet, text.charAt(end))) {
            end++;
        }
        while (end > body && text.charAt(end - 1) == '.') {
            end--;
        }
        int length = end - body;
        boolean cut = end == text.length() && length >= LEAST_OF_CUT;
        boolean found = (length >= format.least || cut) && length <= format.most && Characters.ends(text, end);
        return found ? new Finding(NAME, at, end) : null;
    }

    private static boolean belongs(Alphabet alphabet, char c) {
        return switch (alphabet) {
            case BASE32 -> c >= 'A' && c <= 'Z' || c >= '2' && c <= '7';
            case BASE64URL -> Characters.base64Url(c);
            case DOTTED -> Characters.base64Url(c) || c == '.';
        };
    }

    /** Forty characters of base64 behind the name of AWS's secret key. */
    private static Finding secret(String text, int at) {
        int from = at;
        for (String word : SECRET_NAME) {
            if (from < 0 || !text.regionMatches(true, from, word, 0, word.length())) {
                return null;
            }
            int before = from > 0 && "_- ".indexOf(text.charAt(from - 1)) >= 0 ? from - 1 : from;
            from = before - (word.equals("key") ? "access" : "secret").length();
        }
        return secretBehind(text, at + SECRET_NAME[0].length());
    }

    private static Finding secretBehind(String text, int at) {
        int from = at;
        while (from < text.length() && from < at + 16 && "\"'`:=> \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from <= SECRET && Characters.base64(text.charAt(end))) {
            end++;
        }
        boolean cut = end == text.length() && end - from >= LEAST_OF_CUT;
        return from > at && (end - from == SECRET || cut) && end - from <= SECRET ? new Finding(NAME, from, end) : null;
    }
}
