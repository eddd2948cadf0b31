package dev.hoop.policy.sql;

import dev.hoop.policy.sql.CopyCommand.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** In which form a copy comes, of its text. */
class CopyCommandTest {
    private static Optional<CopyCommand> read(String sql) {
        return CopyCommand.of(sql, SqlSettings.of(Dialect.POSTGRESQL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "COPY t TO STDOUT -> TEXT -> SELECT * FROM t",
                "copy only public.\"T\" (a, b) to stdout -> TEXT -> SELECT a, b FROM only public.\"T\"",
                "copy binary t to stdout; -> BINARY -> SELECT * FROM t",
                "copy t to stdout binary -> BINARY -> SELECT * FROM t",
                "copy t to stdout with (format 'binary') -> BINARY -> SELECT * FROM t",
                "copy (select ')' from t) to stdout (format csv) -> CSV -> select ')' from t",
                "copy t to stdout /* ( */ csv -> CSV -> SELECT * FROM t",
            })
    void tellsFormatAndQuery(String sql, Format format, String query) {
        CopyCommand command = read(sql).orElseThrow();
        assertThat(command.format()).isEqualTo(format);
        assertThat(command.query()).isEqualTo(query);
    }

    @Test
    void hasTheMarksOfItsFormatWhereNoneAreGiven() {
        CopyCommand text = read("copy t to stdout").orElseThrow();
        assertThat(text.delimiter()).isEqualTo('\t');
        assertThat(text.nothing()).isEqualTo("\\N");
        CopyCommand csv = read("copy t to stdout csv").orElseThrow();
        assertThat(csv.delimiter()).isEqualTo(',');
        assertThat(csv.nothing()).isEmpty();
        assertThat(csv.quote()).isEqualTo('"');
        assertThat(csv.escape()).isEqualTo('"');
        assertThat(csv.header()).isFalse();
    }

    @Test
    void readsOptionsInBothSpellings() {
        CopyCommand expected = new CopyCommand(Format.CSV, '|', "nil", '\'', '\\', true, "SELECT * FROM t");
        assertThat(read("copy t to stdout with delimiter as '|' null 'nil' csv header quote as '''' escape as e'\\\\'"))
                .contains(expected);
        assertThat(
                        read(
                                "copy t to stdout (format csv, delimiter '|', null 'nil', header true, quote '''', escape e'\\\\')"))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "copy t from stdin",
                "copy t to '/tmp/x'",
                "copy t to program 'cat'",
                "copy t to stdout (encoding 'LATIN1')",
                "copy t to stdout (delimiter U&'\\0009')",
                "copy t to stdout (delimiter '||')",
                "copy t to stdout (delimiter 'é')",
                "copy t to stdout (format csv",
                "copy t to stdout (format mine)",
                "copy t to stdout csv force quote *",
                "copy t to stdout; select 1",
                "copy",
                "copy (select 1",
                "copy t to stdout (header maybe)",
                "copy t to stdout (delimiter",
            })
    void isNotCertainOfAnythingElse(String sql) {
        assertThat(read(sql)).isEmpty();
    }
}
