package dev.hoop.policy.sql;

/**
 * A reading that is remembered under a fingerprint is the reading of every text that has it: the text is read again with
 * other literals, and unless the reader said that they matter, the reading is the same.
 */
public final class FingerprintFuzz {
    private FingerprintFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedText input = FuzzedText.of(bytes);
        SqlSettings settings = input.settings();
        Fingerprint first = new Fingerprint();
        if (!first.take(input.text(), settings)) {
            return;
        }
        String other = otherLiterals(input.text(), settings);
        Fingerprint second = new Fingerprint();
        if (!second.take(other, settings) || !second.key(settings).equals(first.key(settings))) {
            return;
        }
        ScriptReader.Result reading = new ScriptReader(input.text(), settings, new Shop(), SessionNames.NONE).read("");
        if (reading.literalsMatter()) {
            return;
        }
        String ours = report(reading);
        String others = report(new ScriptReader(other, settings, new Shop(), SessionNames.NONE).read(""));
        if (!ours.equals(others)) {
            throw new AssertionError(input.text() + "\n" + ours + "\nbut with other literals\n" + other + "\n" + others);
        }
    }

    /** Reasons tell where in the text they come from. */
    private static String report(ScriptReader.Result result) {
        return Report.of(result.script()).replaceAll("at offset \\d+", "");
    }

    private static String otherLiterals(String text, SqlSettings settings) {
        StringBuilder other = new StringBuilder();
        Lexer lexer = new Lexer(text, settings);
        for (Kind kind = lexer.next(); kind != Kind.END && kind != Kind.BAD; kind = lexer.next()) {
            String token = text.substring(lexer.start(), lexer.end());
            if (kind == Kind.NUMBER) {
                other.append('7');
            } else if (kind == Kind.STRING && token.startsWith("'")) {
                other.append("'q'");
            } else {
                other.append(token);
            }
        }
        return other.toString();
    }
}
