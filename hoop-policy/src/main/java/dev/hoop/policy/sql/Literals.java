package dev.hoop.policy.sql;

import java.util.function.Predicate;

/** Takes the values out of a text, so that it can be shown or kept where they may not be. */
public final class Literals {
    private static final String HIDDEN = "'[redacted]'";

    private Literals() {}

    /** Whether a string among the text's literals says something that is looked for. */
    public static boolean anyString(String sql, SqlSettings settings, Predicate<String> wanted) {
        Lexer lexer = new Lexer(sql, settings);
        for (Kind kind = lexer.next(); kind != Kind.END && kind != Kind.BAD; kind = lexer.next()) {
            if (kind == Kind.STRING && wanted.test(said(sql.substring(lexer.start(), lexer.end())))) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the quotes, as far as it takes no decoding. */
    private static String said(String literal) {
        char end = literal.charAt(literal.length() - 1);
        if (end == '$') {
            int tag = literal.indexOf('$', 1) + 1;
            return literal.substring(tag, Math.max(tag, literal.length() - tag));
        }
        int from = literal.indexOf(end) + 1;
        String quote = String.valueOf(end);
        return literal.substring(from, Math.max(from, literal.length() - 1)).replace(quote + quote, quote);
    }

    /**
     * The text with {@value #HIDDEN} for each of its literals, and a blank for each of its comments. Of a text that
     * cannot be cut into tokens nothing is left from there on.
     */
    public static String hidden(String sql, SqlSettings settings) {
        Lexer lexer = new Lexer(sql, settings);
        StringBuilder out = new StringBuilder(Math.min(sql.length(), 4096) + 16);
        while (true) {
            Kind kind = lexer.next();
            switch (kind) {
                case END:
                    return out.toString();
                case BAD:
                    return out.append("[redacted]").toString();
                case STRING, NUMBER:
                    out.append(HIDDEN);
                    break;
                case COMMENT:
                    out.append(' ');
                    break;
                default:
                    out.append(sql, lexer.start(), lexer.end());
            }
        }
    }
}
