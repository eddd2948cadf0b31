package dev.hoop.policy.sql;

/** What a token is. */
enum Kind {
    SPACE,
    COMMENT,
    /** The opening of a MySQL executable comment, version and all, or its end; what is between is code. */
    CODE_MARK,
    /** An unquoted name or keyword. */
    WORD,
    /** A quoted name. */
    QUOTED,
    STRING,
    NUMBER,
    /** {@code ?} or {@code $1}. */
    PARAMETER,
    /** {@code @x} or {@code @@x}. */
    VARIABLE,
    OPERATOR,
    LEFT,
    RIGHT,
    LEFT_BRACKET,
    RIGHT_BRACKET,
    LEFT_BRACE,
    RIGHT_BRACE,
    COMMA,
    SEMICOLON,
    DOT,
    COLON,
    /** What no server of this dialect would read, or each its own way. */
    BAD,
    END;

    boolean isLiteral() {
        return this == STRING || this == NUMBER;
    }

    boolean isName() {
        return this == WORD || this == QUOTED;
    }
}
