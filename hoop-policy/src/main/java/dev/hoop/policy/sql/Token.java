package dev.hoop.policy.sql;

/**
 * A token of a statement.
 *
 * @param text  a word in lower case; a quoted name without its quotes; an operator; {@code %} for a string of percent
 *              signs only; empty for other literals, whose values are had from {@link Reading#literal} alone
 * @param start where it begins in the text
 */
record Token(Kind kind, String text, int start, int end) {
    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** For reasons: what it is, never a literal. */
    String shown() {
        return switch (kind) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case END -> "the end";
            default -> "'" + text + "'";
        };
    }
}
