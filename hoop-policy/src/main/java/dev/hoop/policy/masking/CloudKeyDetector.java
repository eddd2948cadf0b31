package dev.hoop.policy.masking;

/** Keys that providers mark with a prefix: AWS, GitHub, GitLab, Slack, Google. Source: each provider's documentation. */
final class CloudKeyDetector implements Detector {
    private enum Format {
        AWS_ACCESS_KEY("AKIA", 16, 16, true),
        AWS_TEMPORARY_KEY("ASIA", 16, 16, true),
        GITHUB_PERSONAL("ghp_", 36, 251, false),
        GITHUB_OAUTH("gho_", 36, 251, false),
        GITHUB_USER("ghu_", 36, 251, false),
        GITHUB_SERVER("ghs_", 36, 251, false),
        GITHUB_REFRESH("ghr_", 36, 251, false),
        GITHUB_FINE_GRAINED("github_pat_", 82, 244, false),
        GITLAB_PERSONAL("glpat-", 20, 300, false),
        GITLAB_CI("glcbt-", 20, 300, false),
        GITLAB_DEPLOY("gldt-", 20, 300, false),
        SLACK_BOT("xoxb-", 20, 250, false),
        SLACK_USER("xoxp-", 20, 250, false),
        SLACK_APP("xapp-", 20, 250, false),
        GOOGLE_API("AIza", 35, 35, false),
        GOOGLE_OAUTH("GOCSPX-", 28, 28, false);

        private final String prefix;
        private final int least;
        private final int most;
        private final boolean base32;

        Format(String prefix, int least, int most, boolean base32) {
            this.prefix = prefix;
            this.least = least;
            this.most = most;
            this.base32 = base32;
        }
    }

    private static final Format[] FORMATS = Format.values();

    @Override
    public boolean triggeredBy(char c) {
        return "AGgx".indexOf(c) >= 0;
    }

    @Override
    public long find(String text, int at, int floor) {
        for (Format format : FORMATS) {
            if (text.startsWith(format.prefix, at)) {
                return Detector.begins(text, at) ? with(format, text, at) : NOTHING;
            }
        }
        return NOTHING;
    }

    private static long with(Format format, String text, int at) {
        int body = at + format.prefix.length();
        int end = Detector.base64Url(text, body, format.most + 1);
        int length = end - body;
        if (length < format.least || length > format.most) {
            return NOTHING;
        }
        for (int i = body; format.base32 && i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '2' && c <= '7')) {
                return NOTHING;
            }
        }
        return Detector.span(at, end);
    }
}
