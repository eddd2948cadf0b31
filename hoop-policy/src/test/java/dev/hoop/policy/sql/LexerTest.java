package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class LexerTest {
    private static final String ALPHABET = "aE$uU&xXnb'\"`\\;-/*!#@:?.,()[]{}%=<> \t\n\r0159M_éß\u00a0\u2028\0";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | E'a\\'b' ; x          | STRING SEMICOLON WORD",
                "POSTGRESQL | 'a\\' ; x             | STRING SEMICOLON WORD",
                "POSTGRESQL | 'a''b'                | STRING",
                "POSTGRESQL | U&'a' U&\"b\"         | STRING QUOTED",
                "POSTGRESQL | B'01' X'ff' N'n'      | STRING STRING STRING",
                "POSTGRESQL | $$;$$ $a$ $b$ ; $a$   | STRING STRING",
                "POSTGRESQL | a$b$ c                | WORD WORD",
                "POSTGRESQL | $1 ? $2               | PARAMETER PARAMETER PARAMETER",
                "POSTGRESQL | a /* ; /* ; */ ; */ b | WORD WORD",
                "POSTGRESQL | a --b                 | WORD",
                "POSTGRESQL | a<@-1                 | WORD OPERATOR NUMBER",
                "POSTGRESQL | a::int[] 1.5e-3 .5    | WORD OPERATOR WORD LEFT_BRACKET RIGHT_BRACKET NUMBER NUMBER",
                "POSTGRESQL | a # b                 | WORD OPERATOR WORD",
                "POSTGRESQL | 1x                    | BAD",
                "POSTGRESQL | 'a                    | BAD",
                "POSTGRESQL | /* /* */              | BAD",
                "POSTGRESQL | $a$ $A$               | BAD",
                "MYSQL      | 'a\\' ; x'            | STRING",
                "MYSQL      | \"a;b\"               | STRING",
                "MYSQL      | `a``b`                | QUOTED",
                "MYSQL      | a # ; b               | WORD",
                "MYSQL      | 1--1                  | NUMBER OPERATOR NUMBER",
                "MYSQL      | 1 -- 1                | NUMBER",
                "MYSQL      | /*!50000 a */         | CODE_MARK WORD CODE_MARK",
                "MYSQL      | /*! a                 | CODE_MARK WORD BAD",
                "MYSQL      | /* a /* b */          | BAD",
                "MYSQL      | @a @@global.b @'c'    | VARIABLE VARIABLE VARIABLE",
                "MYSQL      | $$a                   | WORD",
                "H2         | $$;$$                 | STRING",
                "H2         | a$$;$$                | WORD SEMICOLON BAD",
                "H2         | a // ; b              | WORD",
                "H2         | a /* /* ; */ ; */ b   | WORD WORD",
                "H2         | E'a'                  | BAD",
                "STANDARD   | 'a\\' ; x'            | BAD",
                "STANDARD   | `a`                   | BAD WORD BAD",
            })
    void cutsAsTheServerDoes(Dialect dialect, String sql, String kinds) {
        Lexer lexer = new Lexer(sql, SqlSettings.of(dialect));

        assertThat(kinds(lexer)).isEqualTo(List.of(kinds.trim().split(" +")));
    }

    @Test
    void tellsParametersFromOperatorsWithAQuestionMark() {
        String sql = "a=? b ?| c ?||d ??| e @? f";

        Lexer lexer = new Lexer(sql, SqlSettings.of(Dialect.POSTGRESQL));

        assertThat(kinds(lexer))
                .containsExactly(
                        "WORD",
                        "OPERATOR",
                        "PARAMETER",
                        "WORD",
                        "OPERATOR",
                        "WORD",
                        "PARAMETER",
                        "OPERATOR",
                        "WORD",
                        "OPERATOR",
                        "WORD",
                        "OPERATOR",
                        "WORD");
    }

    @Test
    void continuesAnEscapeStringBehindALineBreak() {
        String sql = "E'a'\n'\\'; DROP TABLE t --'";

        Lexer lexer = new Lexer(sql, SqlSettings.of(Dialect.POSTGRESQL));

        assertThat(kinds(lexer)).containsExactly("STRING");
    }

    @Test
    void readsBackslashesAsTheSettingsSay() {
        String sql = "'a\\' ; y'";
        SqlSettings old = new SqlSettings(Dialect.POSTGRESQL, false, false, false, "");
        SqlSettings plain = new SqlSettings(Dialect.MYSQL, true, false, true, "");

        assertThat(kinds(new Lexer(sql, old))).containsExactly("STRING");
        assertThat(kinds(new Lexer(sql, plain))).containsExactly("STRING", "SEMICOLON", "WORD", "BAD");
    }

    @Test
    void takesDoubleQuotesForNamesWhereAnsiQuotesAreOn() {
        SqlSettings ansi = new SqlSettings(Dialect.MYSQL, true, true, false, "");

        assertThat(kinds(new Lexer("\"a\"", ansi))).containsExactly("QUOTED");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void refusesNulAndWhatLooksLikeASpaceButIsNone(Dialect dialect) {
        for (String character : List.of("\0", "\u00a0", "\u3000", "\u200b", "\u202e", "\ufeff", "\u0001")) {
            assertThat(kinds(new Lexer("a" + character + "b", SqlSettings.of(dialect))))
                    .contains("BAD");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void makesTokensThatJoinedAreTheTextWhateverTheTextIs(Dialect dialect) {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Lexer lexer = new Lexer(text.toString(), SqlSettings.of(dialect));
            int end = 0;
            for (Kind kind = lexer.next(); kind != Kind.END; kind = lexer.next()) {
                assertThat(lexer.start()).as("%s", text).isEqualTo(end);
                if (kind != Kind.BAD || lexer.end() > end) {
                    assertThat(lexer.end()).as("%s", text).isGreaterThan(end);
                } else {
                    break;
                }
                end = lexer.end();
            }
            assertThat(end).isEqualTo(text.length());
        }
    }

    private static List<String> kinds(Lexer lexer) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind = lexer.next(); kind != Kind.END && kinds.size() < 100; kind = lexer.next()) {
            if (kind != Kind.SPACE && kind != Kind.COMMENT) {
                kinds.add(kind.name());
            }
        }
        return kinds;
    }
}
