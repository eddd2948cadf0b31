package dev.hoop.policy.sql;

/** Every character of a text is in exactly one token, and there is an end. */
public final class LexerFuzz {
    private LexerFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedText input = FuzzedText.of(bytes);
        Lexer lexer = new Lexer(input.text(), input.settings());
        int end = 0;
        while (true) {
            Kind kind = lexer.next();
            if (lexer.start() != end || lexer.end() < lexer.start()) {
                throw new AssertionError("a token from " + lexer.start() + " to " + lexer.end() + " behind " + end);
            }
            if (kind == Kind.END) {
                if (end != input.text().length()) {
                    throw new AssertionError("ends at " + end + " of " + input.text().length());
                }
                return;
            }
            if (kind == Kind.BAD) {
                if (lexer.problem().isEmpty()) {
                    throw new AssertionError("bad without a reason");
                }
                return;
            }
            if (lexer.end() == end) {
                throw new AssertionError("an empty token at " + end);
            }
            end = lexer.end();
        }
    }
}
