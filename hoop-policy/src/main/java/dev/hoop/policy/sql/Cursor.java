package dev.hoop.policy.sql;

import java.util.List;

/** A place in the tokens of one statement. Bounds the work that reading may take. Owned by one thread. */
final class Cursor {
    /** Deeper parentheses are not read: the stack bears many times that. */
    static final int MAX_DEPTH = 150;

    private static final int STEPS_PER_TOKEN = 200;

    private final List<Token> tokens;
    private final Token endToken;
    private int[] closing;
    private int position;
    private long stepsLeft;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        this.endToken = new Token(Kind.END, "", end, end);
        this.stepsLeft = 10_000L + (long) tokens.size() * STEPS_PER_TOKEN;
        this.closing = match(tokens);
    }

    private static int[] match(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        int[] open = new int[MAX_DEPTH];
        int depth = 0;
        for (int i = 0; i < closing.length; i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.LEFT || kind == Kind.LEFT_BRACKET) {
                if (depth == MAX_DEPTH) {
                    throw new NotUnderstood("parentheses nested deeper than " + MAX_DEPTH);
                }
                open[depth++] = i;
            } else if (kind == Kind.RIGHT || kind == Kind.RIGHT_BRACKET) {
                if (depth == 0) {
                    throw new NotUnderstood("a parenthesis that was never opened");
                }
                depth--;
                closing[open[depth]] = i;
                boolean pair = (tokens.get(open[depth]).kind() == Kind.LEFT) == (kind == Kind.RIGHT);
                if (!pair) {
                    throw new NotUnderstood("brackets that do not match");
                }
            }
        }
        if (depth > 0) {
            throw new NotUnderstood("a parenthesis that is never closed");
        }
        return closing;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Where the parenthesis opened at an index is closed. */
    int closingOf(int index) {
        return closing[index];
    }

    /** The tokens from here on. */
    List<Token> rest() {
        return List.copyOf(tokens.subList(Math.min(position, tokens.size()), tokens.size()));
    }

    int size() {
        return tokens.size();
    }

    Token peek() {
        return at(position);
    }

    Token peek(int ahead) {
        return at(position + ahead);
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : endToken;
    }

    Token take() {
        if (--stepsLeft < 0) {
            throw new NotUnderstood("too involved to be read in bounded time");
        }
        Token token = peek();
        position++;
        return token;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean at(String word) {
        return peek().is(word);
    }

    boolean atAny(String... words) {
        for (String word : words) {
            if (at(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words come next, in this order. */
    boolean atWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean atOperator(String operator) {
        return peek().isOperator(operator);
    }

    boolean accept(String word) {
        if (at(word)) {
            take();
            return true;
        }
        return false;
    }

    boolean acceptWords(String... words) {
        if (!atWords(words)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            take();
        }
        return true;
    }

    boolean acceptAny(String... words) {
        if (atAny(words)) {
            take();
            return true;
        }
        return false;
    }

    boolean acceptOperator(String operator) {
        if (atOperator(operator)) {
            take();
            return true;
        }
        return false;
    }

    boolean accept(Kind kind) {
        if (at(kind)) {
            take();
            return true;
        }
        return false;
    }

    Token expect(Kind kind) {
        if (!at(kind)) {
            throw unexpected();
        }
        return take();
    }

    void expect(String word) {
        if (!accept(word)) {
            throw unexpected();
        }
    }

    void skipToClosing() {
        if (!at(Kind.LEFT) && !at(Kind.LEFT_BRACKET)) {
            throw unexpected();
        }
        position = closing[position] + 1;
    }

    boolean contains(String word) {
        return indexOf(word, 0) >= 0;
    }

    /** The first place of a word from an index on, or -1. */
    int indexOf(String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    NotUnderstood unexpected() {
        return new NotUnderstood("no rule for " + peek().shown() + " at offset " + peek().start());
    }
}
