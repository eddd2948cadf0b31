package dev.hoop.policy.sql;

import java.util.Locale;

/**
 * Cuts a text into tokens as a server of its dialect does. Every character belongs to exactly one token, so the tokens
 * joined are the text. Linear in the text, without recursion. Owned by one thread.
 *
 * <p>Where servers of one dialect disagree, or none would accept the text, the token is {@link Kind#BAD}.
 */
final class Lexer {
    private static final String POSTGRES_OPERATORS = "+-*/<>=~!@#%^&|`?";
    private static final String OTHER_OPERATORS = "+-*/<>=~!%^&|";
    /** Every MySQL and MariaDB in use runs what is gated by this version or an older one. */
    private static final int ALWAYS_RUN_VERSION = 50700;

    private final String sql;
    private final int length;
    private final Dialect dialect;
    private final boolean postgres;
    private final boolean mysql;
    private final boolean backslash;
    private final boolean ansiQuotes;
    private boolean inCode;
    private Kind previous = Kind.SPACE;
    private int start;
    private int end;
    private String problem = "";
    private String doubt = "";
    private boolean escaping;

    Lexer(String sql, SqlSettings settings) {
        this.sql = sql;
        this.length = sql.length();
        this.dialect = settings.dialect();
        this.postgres = dialect == Dialect.POSTGRESQL;
        this.mysql = dialect == Dialect.MYSQL;
        this.backslash = postgres && !settings.standardConformingStrings() || mysql && !settings.noBackslashEscapes();
        this.ansiQuotes = !mysql || settings.ansiQuotes();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Why the last token is BAD. */
    String problem() {
        return problem;
    }

    /** Why the text may mean something else to another server of this dialect; empty if it cannot. */
    String doubt() {
        return escaping ? "a name with an escape character of its own" : doubt;
    }

    /** Moves to the next token. */
    Kind next() {
        start = end;
        if (start >= length) {
            return inCode ? bad("an executable comment does not end", length) : Kind.END;
        }
        Kind kind = token(sql.charAt(start));
        if (kind != Kind.SPACE && kind != Kind.COMMENT) {
            previous = kind;
        }
        return kind;
    }

    private Kind token(char c) {
        if (c == ' ' || c >= '\t' && c <= '\r') {
            return space();
        }
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_') {
            return word(c);
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        switch (c) {
            case ',':
                return one(Kind.COMMA);
            case '(':
                return one(Kind.LEFT);
            case ')':
                return one(Kind.RIGHT);
            case '[':
                return one(Kind.LEFT_BRACKET);
            case ']':
                return one(Kind.RIGHT_BRACKET);
            case '{':
                return one(Kind.LEFT_BRACE);
            case '}':
                return one(Kind.RIGHT_BRACE);
            case ';':
                return one(Kind.SEMICOLON);
            case '.':
                return dot();
            case '\'':
                return string(start, backslash);
            case '"':
                return ansiQuotes ? quoted(start, '"') : string(start, '"', backslash);
            case '`':
                return backtick();
            case '?':
                return question();
            case '$':
                return dollar();
            case '@':
                return postgres ? operator() : variable();
            case ':':
                return colon();
            default:
                return rest(c);
        }
    }

    private Kind rest(char c) {
        if (c == '-' && at(start + 1) == '-' && startsLineComment()) {
            return lineComment(start + 2);
        }
        if (c == '#' && mysql) {
            return lineComment(start + 1);
        }
        if (c == '/' && at(start + 1) == '/' && dialect == Dialect.H2) {
            return lineComment(start + 2);
        }
        if (c == '/' && at(start + 1) == '*') {
            return blockComment();
        }
        if (c == '*' && at(start + 1) == '/' && inCode) {
            inCode = false;
            end = start + 2;
            return Kind.CODE_MARK;
        }
        if ((postgres ? POSTGRES_OPERATORS : OTHER_OPERATORS).indexOf(c) >= 0) {
            return operator();
        }
        if (c >= 0x80 && isNamePart(c)) {
            return word(c);
        }
        return bad(c < ' ' ? "a control character" : "a character that no name or operator has", start + 1);
    }

    /** A MySQL {@code --} needs white space after it, or it is two minus signs. */
    private boolean startsLineComment() {
        return !mysql || start + 2 >= length || sql.charAt(start + 2) <= ' ';
    }

    private char at(int index) {
        return index < length ? sql.charAt(index) : 0;
    }

    private Kind one(Kind kind) {
        end = start + 1;
        return kind;
    }

    private Kind bad(String why, int to) {
        problem = why;
        end = Math.max(to, start);
        inCode = false;
        return Kind.BAD;
    }

    private Kind space() {
        int i = start + 1;
        while (i < length) {
            char c = sql.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                break;
            }
            i++;
        }
        end = i;
        return Kind.SPACE;
    }

    private Kind lineComment(int from) {
        int i = from;
        while (i < length) {
            char c = sql.charAt(i);
            if (c == '\n' || c == '\r' && !mysql) {
                break;
            }
            if (c == 0) {
                return bad("a NUL character", i + 1);
            }
            if (c == '\r' && mysql && at(i + 1) != '\n') {
                return bad("a carriage return inside a comment, which tools take for its end", i + 1);
            }
            i++;
        }
        end = i;
        return Kind.COMMENT;
    }

    private Kind blockComment() {
        if (mysql) {
            boolean mariaOnly = at(start + 2) == 'M' && at(start + 3) == '!';
            if (mariaOnly || at(start + 2) == '!') {
                return openCode(start + (mariaOnly ? 4 : 3), mariaOnly);
            }
        }
        if (inCode) {
            return bad("a comment inside an executable comment", length);
        }
        boolean nests = postgres || dialect == Dialect.H2;
        int depth = 1;
        int i = start + 2;
        while (i < length) {
            char c = sql.charAt(i);
            if (c == '*' && at(i + 1) == '/') {
                i += 2;
                if (--depth == 0) {
                    end = i;
                    return Kind.COMMENT;
                }
            } else if (c == '/' && at(i + 1) == '*') {
                if (!nests) {
                    return bad("a comment inside a comment", length);
                }
                depth++;
                i += 2;
            } else if (c == 0) {
                return bad("a NUL character", i + 1);
            } else {
                i++;
            }
        }
        return bad("a comment does not end", length);
    }

    private Kind openCode(int from, boolean mariaOnly) {
        if (inCode) {
            return bad("an executable comment inside another", length);
        }
        int i = from;
        while (i < length && i < from + 6 && sql.charAt(i) >= '0' && sql.charAt(i) <= '9') {
            i++;
        }
        int version = i == from ? 0 : Integer.parseInt(sql, from, i, 10);
        if (mariaOnly || version > ALWAYS_RUN_VERSION || i - from != 0 && i - from < 5) {
            doubt = "an executable comment that only some servers run";
        }
        inCode = true;
        end = i;
        return Kind.CODE_MARK;
    }

    private boolean isNamePart(char c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9') {
            return true;
        }
        if (c == '$') {
            return dialect != Dialect.STANDARD;
        }
        if (c < 0x80) {
            return false;
        }
        if (postgres) { // takes any such character for part of a name; what nobody sees or takes for a space is refused
            return !Character.isSpaceChar(c)
                    && !Character.isIdentifierIgnorable(c)
                    && Character.getType(c) != Character.FORMAT
                    && c != 0x85;
        }
        // MySQL takes any such byte for part of a name, others do not: believe only what all agree on.
        return Character.isSurrogate(c) || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private Kind word(char first) {
        int i = start + 1;
        while (i < length && isNamePart(sql.charAt(i))) {
            i++;
        }
        end = i;
        if (i - start == 1 && at(i) == '\'') {
            return prefixed(first);
        }
        if (i - start == 1 && (first | 0x20) == 'u' && at(i) == '&' && !mysql) {
            if (at(i + 1) == '\'') {
                return postgres && backslash ? bad("U&'' without standard strings", length) : string(i + 1, false);
            }
            if (at(i + 1) == '"') {
                return quoted(i + 1, '"');
            }
        }
        if (i - start == 7 && sql.regionMatches(true, start, "uescape", 0, 7) && !mysql) {
            escaping |= previous == Kind.QUOTED;
        }
        return Kind.WORD;
    }

    private Kind prefixed(char letter) {
        switch (letter | 0x20) {
            case 'e':
                return postgres ? string(end, true) : bad("E'' in a dialect that has none", length);
            case 'x', 'b':
                return string(end, false);
            case 'n':
                return string(end, backslash);
            default:
                return Kind.WORD;
        }
    }

    private Kind string(int quote, boolean escapes) {
        return string(quote, '\'', escapes);
    }

    private Kind string(int quote, char mark, boolean escapes) {
        int i = quote + 1;
        while (i < length) {
            char c = sql.charAt(i);
            if (c == mark) {
                if (at(i + 1) == mark) {
                    i += 2;
                    continue;
                }
                int further = postgres ? continuation(i + 1) : -1;
                if (further < 0) {
                    end = i + 1;
                    return Kind.STRING;
                }
                i = further + 1;
            } else if (c == '\\' && escapes) {
                i += 2;
            } else if (c == 0) {
                return bad("a NUL character", i + 1);
            } else if (c == '\\' && dialect == Dialect.STANDARD && at(i + 1) == '\'') {
                return bad("a backslash before a quote, which servers read differently", length);
            } else {
                i++;
            }
        }
        return bad("a string does not end", length);
    }

    /** Where a PostgreSQL literal goes on behind a line break, in the same mode: the quote there, or -1. */
    private int continuation(int from) {
        boolean lineBreak = false;
        int i = from;
        while (i < length) {
            char c = sql.charAt(i);
            if (c == '\n' || c == '\r') {
                lineBreak = true;
                i++;
            } else if (c == ' ' || c == '\t' || c == '\f' || c == 0x0b) {
                i++;
            } else if (c == '-' && at(i + 1) == '-') {
                while (i < length && sql.charAt(i) != '\n' && sql.charAt(i) != '\r') {
                    i++;
                }
            } else {
                return lineBreak && c == '\'' ? i : -1;
            }
        }
        return -1;
    }

    private Kind quoted(int quote, char mark) {
        int i = quote + 1;
        while (i < length) {
            char c = sql.charAt(i);
            if (c == 0) {
                return bad("a NUL character", i + 1);
            }
            if (c == mark) {
                if (at(i + 1) != mark) {
                    end = i + 1;
                    return i == quote + 1 ? bad("an empty name", length) : Kind.QUOTED;
                }
                i++;
            }
            i++;
        }
        return bad("a quoted name does not end", length);
    }

    private Kind backtick() {
        if (postgres) {
            return operator();
        }
        return dialect == Dialect.STANDARD ? bad("a backtick", start + 1) : quoted(start, '`');
    }

    private Kind dot() {
        char next = at(start + 1);
        boolean range = postgres && start > 0 && sql.charAt(start - 1) == '.';
        if (next < '0' || next > '9' || range) {
            return one(Kind.DOT);
        }
        if (!postgres && (previous.isName() || previous == Kind.RIGHT || previous == Kind.RIGHT_BRACKET)) {
            return bad("a name that begins with a digit", length);
        }
        return number();
    }

    private Kind number() {
        int i = start;
        char second = (char) (at(i + 1) | 0x20);
        if (at(i) == '0' && (second == 'x' || second == 'b' || second == 'o') && !Character.isWhitespace(at(i + 1))) {
            i += 2;
            while (i < length && isHexDigit(sql.charAt(i))) {
                i++;
            }
        } else {
            i = digits(i);
            if (at(i) == '.' && at(i + 1) != '.') {
                i = digits(i + 1);
            }
            if ((at(i) | 0x20) == 'e') {
                int exponent = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
                int after = digits(exponent);
                i = after == exponent ? i : after;
            }
        }
        end = i;
        return i < length && isNamePart(sql.charAt(i)) ? bad("a number that runs into a name", length) : Kind.NUMBER;
    }

    private int digits(int from) {
        int i = from;
        while (i < length && (sql.charAt(i) >= '0' && sql.charAt(i) <= '9' || sql.charAt(i) == '_' && postgres)) {
            i++;
        }
        return i;
    }

    private static boolean isHexDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c == '_';
    }

    private Kind question() {
        if (postgres) {
            char next = at(start + 1);
            boolean escaped = next == '?';
            char after = at(start + (escaped ? 2 : 1));
            char behind = at(start + (escaped ? 3 : 2));
            if ((after == '|' || after == '&') && behind != after) {
                end = start + (escaped ? 3 : 2);
                return Kind.OPERATOR;
            }
            end = start + (escaped ? 2 : 1);
            return escaped ? Kind.OPERATOR : Kind.PARAMETER;
        }
        end = digits(start + 1);
        return Kind.PARAMETER;
    }

    private Kind dollar() {
        int digits = digits(start + 1);
        if (digits > start + 1 && at(start + 1) != '_') {
            end = digits;
            return isNamePart(at(digits)) ? bad("a parameter that runs into a name", length) : Kind.PARAMETER;
        }
        if (postgres) {
            int i = start + 1;
            while (i < length && sql.charAt(i) != '$' && isNamePart(sql.charAt(i))) {
                i++;
            }
            return at(i) == '$' ? dollarString(sql.substring(start, i + 1)) : bad("a lone dollar sign", start + 1);
        }
        if (dialect == Dialect.H2 && at(start + 1) == '$') {
            return start == 0 || sql.charAt(start - 1) <= ' '
                    ? dollarString("$$")
                    : bad("$$ right behind another token", length);
        }
        return mysql && isNamePart(at(start + 1)) ? word('$') : bad("a dollar sign", start + 1);
    }

    private Kind dollarString(String tag) {
        int close = sql.indexOf(tag, start + tag.length());
        if (close < 0) {
            return bad("a dollar-quoted string does not end", length);
        }
        if (sql.indexOf('\0', start) >= 0 && sql.indexOf('\0', start) < close) {
            return bad("a NUL character", length);
        }
        end = close + tag.length();
        return Kind.STRING;
    }

    private Kind variable() {
        if (dialect == Dialect.STANDARD) {
            return bad("an at sign", start + 1);
        }
        int i = start + 1;
        if (at(i) == '@') {
            i++;
        }
        char mark = at(i);
        if (mark == '`' || mark == '\'' || mark == '"') {
            int close = sql.indexOf(mark, i + 1);
            end = close + 1;
            return close < 0 || sql.substring(i, close).indexOf('\\') >= 0
                    ? bad("a quoted variable does not end", length)
                    : Kind.VARIABLE;
        }
        while (i < length && (isNamePart(sql.charAt(i)) || sql.charAt(i) == '.')) {
            i++;
        }
        end = i;
        return i > start + 1 ? Kind.VARIABLE : bad("a lone at sign", start + 1);
    }

    private Kind colon() {
        if (at(start + 1) == ':' || at(start + 1) == '=') {
            end = start + 2;
            return Kind.OPERATOR;
        }
        return one(Kind.COLON);
    }

    private Kind operator() {
        String characters = postgres ? POSTGRES_OPERATORS : OTHER_OPERATORS;
        int i = start + 1;
        while (i < length) {
            char c = sql.charAt(i);
            if (characters.indexOf(c) < 0
                    || c == '-' && at(i + 1) == '-'
                    || c == '/' && (at(i + 1) == '*' || at(i + 1) == '/' && dialect == Dialect.H2)
                    || c == '*' && at(i + 1) == '/' && inCode
                    || c == '?' && !(i == start + 1 && sql.charAt(start) == '@')) {
                break;
            }
            i++;
        }
        end = postgres ? withoutSigns(i) : i;
        return Kind.OPERATOR;
    }

    /** An operator of PostgreSQL ends in a sign only if it has a character that no operator of standard SQL has. */
    private int withoutSigns(int to) {
        for (int i = start; i < to; i++) {
            if ("~!@#%^&|`?".indexOf(sql.charAt(i)) >= 0) {
                return to;
            }
        }
        int last = to;
        while (last > start + 1 && (sql.charAt(last - 1) == '+' || sql.charAt(last - 1) == '-')) {
            last--;
        }
        return last;
    }

    /** Folds an unquoted name as the dialect does. MySQL's are lower case here whatever the server keeps. */
    static String fold(String word, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> asciiLower(word);
            case MYSQL -> word.toLowerCase(Locale.ROOT);
            case H2, STANDARD -> word.toUpperCase(Locale.ROOT);
        };
    }

    static String asciiLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80) {
                return lowered(word);
            }
        }
        return word;
    }

    private static String lowered(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
