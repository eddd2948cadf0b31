package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;

/** Reads through JDBC escapes as drivers do: {@code {fn x()}} is {@code x()}, {@code {call p()}} is a call. */
final class Escapes {
    private Escapes() {}

    static List<Token> resolved(List<Token> tokens) {
        if (tokens.stream().noneMatch(t -> t.kind() == Kind.LEFT_BRACE || t.kind() == Kind.RIGHT_BRACE)) {
            return tokens;
        }
        List<Token> out = new ArrayList<>(tokens.size());
        int open = 0;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.RIGHT_BRACE) {
                open--;
                if (open < 0) {
                    throw new NotUnderstood("a brace that was never opened");
                }
                i++;
            } else if (token.kind() == Kind.LEFT_BRACE) {
                open++;
                i = opened(tokens, i + 1, out);
            } else {
                out.add(token);
                i++;
            }
        }
        if (open > 0) {
            throw new NotUnderstood("a brace that is never closed");
        }
        return out;
    }

    private static int opened(List<Token> tokens, int at, List<Token> out) {
        Token word = at < tokens.size() ? tokens.get(at) : new Token(Kind.END, "", 0, 0);
        boolean returns = word.kind() == Kind.PARAMETER
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isOperator("=")
                && tokens.get(at + 2).is("call");
        if (returns) {
            out.add(tokens.get(at + 2));
            return at + 3;
        }
        switch (word.text()) {
            case "call", "escape":
                out.add(word);
                return at + 1;
            case "fn", "oj":
                return at + 1;
            case "d", "t", "ts":
                if (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.STRING) {
                    return at + 1;
                }
                throw new NotUnderstood("a date escape without its literal");
            default:
                throw new NotUnderstood("a brace that begins no JDBC escape");
        }
    }
}
