package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | ;;                                                           | 0",
                "POSTGRESQL | select 1; -- x                                               | 1",
                "POSTGRESQL | select ';'; select 2                                         | 2",
                "POSTGRESQL | create function f() returns int begin atomic select 1; end; drop table x | 2",
                "POSTGRESQL | create rule r as on insert to a do (delete from b; delete from c); select 1 | 2",
                "POSTGRESQL | begin; select 1; end                                         | 3",
                "MYSQL      | create procedure p() begin select 1; select 2; end; drop table x | 2",
                "MYSQL      | create trigger t before insert on a for each row set new.x = 1; drop table x | 2",
                "H2         | create table a(x int); drop table a                          | 2",
            })
    void cutsWhereTheServerDoes(Dialect dialect, String sql, int statements) {
        assertThat(new Splitter(sql, SqlSettings.of(dialect)).pieces()).hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | select (1; drop table x)",
                "POSTGRESQL | select 1); drop table x",
                "POSTGRESQL | create function f() returns int begin atomic select 1 end; end; drop table x",
                "POSTGRESQL | create function f() returns int begin atomic select 1; drop table x",
                "MYSQL      | create procedure p() begin select 1 end; end; drop table x",
                "MYSQL      | create procedure p() begin select begin from t; end; drop table x; end",
            })
    void refusesToGuessWhereAStatementEnds(Dialect dialect, String sql) {
        Splitter splitter = new Splitter(sql, SqlSettings.of(dialect));

        assertThatThrownBy(splitter::pieces).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void refusesAScriptWhoseOwnSettingsChangeWhereItsStringsEnd() {
        String sql = "SET standard_conforming_strings = off; SELECT '\\'; DROP TABLE users; --'";

        Script script = new SqlReader().read(sql, SqlSettings.of(Dialect.POSTGRESQL), Catalog.NONE);

        assertThat(script.statements())
                .allSatisfy(s -> assertThat(s.operation().unknown()).isPresent());
    }

    @Test
    void cutsTheSameAgainOnceJoined() {
        List<String> pieces = List.of(
                "select 1",
                "select ';'",
                "delete from a where b = $$;$$",
                "do $x$ begin; end $x$",
                "commit",
                "select (a) from b /* ; */",
                "select \";\" -- ;\n from c");
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> chosen = random.ints(1 + random.nextInt(5), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .toList();
            String sql = chosen.stream().collect(Collectors.joining(";"));

            assertThat(new Splitter(sql, SqlSettings.of(Dialect.POSTGRESQL)).pieces())
                    .hasSameSizeAs(chosen);
        }
    }
}
