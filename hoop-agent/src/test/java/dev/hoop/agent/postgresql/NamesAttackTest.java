package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a client does with names, batches and transactions: what runs is what was judged, and no mask comes off. */
@Timeout(60)
class NamesAttackTest {
    private static final String POLICY = """
              - { id: never, deny: [sql.drop, sql.delete] }
            masks:
              - { columns: ["public.customers.email"], with: redact }
            """;

    private Through agent;
    private RawClient client;

    @BeforeEach
    void open() throws Exception {
        agent = Through.with(
                POLICY,
                "create table customers (id int primary key, name text, email text)",
                "insert into customers values (1, 'Ann', 'sentinel-1'), (2, 'Bob', 'sentinel-2')",
                "create schema other",
                "create table other.customers (id int primary key, name text, email text)",
                "insert into other.customers values (1, 'Oda', 'open-1')",
                "create table log (what text)");
        client = RawClient.of(agent);
        client.query("create temp table first_temporary (id int)").untilReady(); // from now on the search path stays
    }

    @AfterEach
    void noMaskCameOff() throws Exception {
        client.close();
        agent.close();
        assertThat(client.received()).doesNotContain("sentinel");
        assertThat(agent.tape.all()).doesNotContain("sentinel");
    }

    private List<String> log() throws SQLException {
        List<String> rows = new java.util.ArrayList<>();
        try (Connection direct = agent.directly();
                Statement statement = direct.createStatement();
                ResultSet result = statement.executeQuery("select what from log order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    // --- what a statement was read as, and what it is by now

    @Test
    void aTemporaryTableOfTheSameNameDoesNotUnmaskAPreparedStatement() throws Exception {
        client.parse("s", "select email || '' from customers").sync().untilReady();
        client.query("create temp table customers (id int, name text, email text)")
                .untilReady();

        List<String> answers =
                client.bind("", "s").execute("").sync().untilReady(); // the server still has the table of before

        assertThat(answers).noneMatch(a -> a.contains("sentinel"));
    }

    @Test
    void aTemporaryTableOfTheSameNameDoesNotUnmaskTheUnnamedStatement() throws Exception {
        client.parse("", "select email || '' from customers").sync().untilReady();
        client.parse("t", "create temp table customers (id int, name text, email text)")
                .bind("", "t")
                .execute("")
                .sync()
                .untilReady();

        client.bind("", "").execute("").sync().untilReady();
    }

    @Test
    void aStatementThatIsPreparedBeforeATableOfTheSameNameGoesOnAgainstTheNewOne() throws Exception {
        client.parse("s", "select name from customers").sync().untilReady();
        client.query("create temp table customers as select * from other.customers")
                .untilReady();

        List<String> answers = client.bind("", "s").execute("").sync().untilReady();

        assertThat(answers).containsExactly("2", "D Oda", "C SELECT 1", "Z I");
    }

    @Test
    void anotherSearchPathDoesNotUnmaskAPortal() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select email || '' from customers")
                .bind("p", "s")
                .sync()
                .untilReady();
        client.query("set search_path = other").untilReady();

        client.execute("p").sync().untilReady();
    }

    @Test
    void aTemporaryTableDoesNotUnmaskAPortal() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select email || '' from customers")
                .bind("p", "s")
                .sync()
                .untilReady();
        client.query("create temp table customers (id int, name text, email text)")
                .untilReady();

        client.execute("p").sync().untilReady();
    }

    @Test
    void nothingWithinABatchUnmasksWhatWasBoundInIt() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select email || '' from customers").bind("p", "s").run("set search_path = other");
        assertThat(client.execute("p").sync().untilReady()).contains("C SET").anyMatch(a -> a.startsWith("E 34000"));
        client.query("rollback").untilReady();

        client.parse("t", "select email || '' from customers").bind("p", "t");
        client.run("create temp table customers (id int, name text, email text)");
        assertThat(client.execute("p").sync().untilReady())
                .contains("C CREATE TABLE")
                .anyMatch(a -> a.startsWith("E 34000"));
    }

    @Test
    void otherTablesMayComeBetweenBindAndExecute() throws Exception {
        client.parse("s", "select name from customers order by id").bind("p", "s");
        client.run("create table unrelated (id int)").execute("p").sync();

        assertThat(client.untilReady()).contains("D Ann", "D Bob", "C SELECT 2", "Z I");
    }

    @Test
    void anotherSearchPathIsWhatAPreparedStatementIsReadBy() throws Exception {
        client.parse("s", "select email from customers").sync().untilReady();
        client.query("set search_path = other").untilReady();
        assertThat(client.bind("", "s").execute("").sync().untilReady())
                .containsExactly("2", "D open-1", "C SELECT 1", "Z I");
        client.query("set search_path = public").untilReady();
        client.bind("", "s").execute("").sync().untilReady();
    }

    @Test
    void aViewThatChangesIsReadAnew() throws Exception {
        client.query("create view v as select email || '' as e from other.customers")
                .untilReady();
        client.parse("s", "select e from v").sync().untilReady();
        client.query("create or replace view v as select email || '' as e from public.customers")
                .untilReady();
        client.bind("", "s").execute("").sync().untilReady();
    }

    // --- names that keep or lose their meaning

    @Test
    void aNameKeepsItsEarlierMeaningIfItsCloseWasSkipped() throws Exception {
        client.parse("s", "select email || '' as x from customers").sync().untilReady();

        client.run("select 1/0")
                .closeStatement("s")
                .parse("s", "select name as x from customers")
                .sync()
                .bind("", "s")
                .execute("")
                .sync();

        client.untilReady(2);
    }

    @Test
    void aNameKeepsItsEarlierMeaningIfItCannotBePreparedAgain() throws Exception {
        client.parse("s", "select email || '' as x from customers").sync().untilReady();

        client.parse("s", "select name as x from customers")
                .sync()
                .bind("", "s")
                .execute("")
                .sync();

        assertThat(client.untilReady(2).get(0)).startsWith("E 42P05");
    }

    @Test
    void aPreparedStatementOfSqlIsNoneOfTheProtocols() throws Exception {
        client.parse("s", "select name as x from customers").sync().untilReady();
        client.query("deallocate s; prepare s as select email as x from customers")
                .untilReady();

        assertThat(client.bind("", "s").execute("").sync().untilReady().get(0)).startsWith("E 26000");
    }

    @Test
    void aBlockCannotChangeWhatANameStandsFor() throws Exception {
        client.parse("s", "select name as x from customers").sync().untilReady();
        client.query(
                        "do $$ begin execute 'deallocate s'; execute 'prepare s as select email as x from customers'; end $$")
                .untilReady();

        assertThat(client.bind("", "s").execute("").sync().untilReady().get(0)).startsWith("E ");
    }

    @Test
    void describesACursorOfSqlAsTheServerDoes() throws Exception {
        try (Through agent = Through.with("")) {
            String declare = "BEGIN; DECLARE c CURSOR FOR SELECT 1 AS one";

            RawClient through = RawClient.of(agent);
            RawClient direct = RawClient.direct(agent);
            through.query(declare).send().untilReady();
            direct.query(declare).send().untilReady();

            assertThat(through.describePortal("c").sync().send().untilReady())
                    .isEqualTo(direct.describePortal("c").sync().send().untilReady())
                    .anyMatch(line -> line.startsWith("T"));
            assertThat(through.describePortal("d").sync().send().untilReady())
                    .isEqualTo(direct.describePortal("d").sync().send().untilReady());
        }
    }

    @Test
    void aCursorOfSqlIsNoPortalOfTheProtocols() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select name as x from customers")
                .bind("p", "s")
                .sync()
                .untilReady();
        client.query("close p; declare p cursor for select email as x from customers")
                .untilReady();

        assertThat(client.execute("p").sync().untilReady().get(0)).startsWith("E ");
    }

    @Test
    void aPortalIsGoneWithItsSavepoint() throws Exception {
        client.query("begin").query("savepoint a").untilReady(2);
        client.parse("s", "select name as x from customers")
                .bind("p", "s")
                .sync()
                .untilReady();
        client.query("rollback to a; declare p cursor for select email as x from customers")
                .untilReady();

        assertThat(client.execute("p").sync().untilReady().get(0)).startsWith("E ");
    }

    @Test
    void aHeldCursorOutlivesItsTransactionWithItsMask() throws Exception {
        client.query("begin").query("declare h cursor with hold for select email from customers");
        client.query("commit").query("fetch all from h").untilReady(4);
        client.parse("", "fetch backward all from h")
                .bind("", "")
                .execute("")
                .sync()
                .untilReady();
    }

    @Test
    void aPortalThatWasSkippedDoesNotRunUnjudgedLater() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "insert into log values ('ran')").bind("p", "s").run("savepoint a");
        client.parse("bad", "select from nowhere").execute("p").sync().untilReady();
        client.query("rollback to a").untilReady();
        agent.tape.clear();

        assertThat(client.execute("p").sync().untilReady().get(0)).startsWith("E 34000");

        client.query("rollback to a").query("commit").untilReady(2);
        assertThat(log()).isEmpty();
        assertThat(agent.tape.all()).doesNotContain("insert");
    }

    @Test
    void aPortalThatIsDoneCanBeAskedAgain() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select name from customers order by id").bind("p", "s");
        client.execute("p", 1).execute("p", 1).execute("p", 1).execute("p").sync();

        assertThat(client.untilReady())
                .containsExactly("1", "2", "D Ann", "s", "D Bob", "s", "C SELECT 0", "C SELECT 0", "Z T");
    }

    @Test
    void aPortalGoesOnBehindOtherStatements() throws Exception {
        client.query("begin").untilReady();
        client.parse("s", "select id, email from customers order by id").bind("p", "s", 1, 0);
        client.execute("p", 1).run("select 7").execute("p", 1).sync().untilReady();
        client.query("insert into log values ('between')").untilReady();
        client.execute("p").sync().untilReady();
    }

    @Test
    void aRefusalAmidABatchThatATextEndsLeavesTheTransactionUsable() throws Exception {
        client.query("begin").untilReady();
        client.run("insert into log values ('kept')").query("drop table log");

        List<String> answers = client.untilReady();

        assertThat(answers).hasSize(5).last().isEqualTo("Z T");
        assertThat(answers.get(3)).startsWith("E 42501");
        client.query("commit").untilReady();
        assertThat(log()).containsExactly("kept");
    }

    @Test
    void aRefusalAmidABatchUndoesTheBatch() throws Exception {
        client.run("insert into log values ('undone')").run("drop table log").run("insert into log values ('skipped')");
        List<String> answers = client.sync().untilReady();

        assertThat(answers).startsWith("1", "2", "C INSERT 0 1").hasSize(5);
        assertThat(answers.get(3)).startsWith("E 42501");
        assertThat(log()).isEmpty();
    }

    @Test
    void aFunctionIsNotCalledByItsOwnMessage() throws Exception {
        byte[] call = {0, 0, 4, 0, 0, 0, 0, 0, 0, 0};
        assertThat(client.message('F', call).untilReady())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("E 0A000");

        client.run("insert into log values ('undone')").message('F', call);
        assertThat(client.untilReady()).hasSize(5).endsWith("Z I");
        assertThat(log()).isEmpty();

        client.run("select 1/0").message('F', call).sync(); // skipped, as everything behind an error
        assertThat(client.untilReady())
                .noneMatch(line -> line.startsWith("E 0A000"))
                .endsWith("Z I");
        assertThat(client.query("select 1").untilReady()).contains("D 1");
    }

    @Test
    void aFailureOfOursEndsItsBatchAsOneOfTheServersDoes() throws Exception {
        Through limited = Through.with("limits:\n  - { on: [\"*\"], rows: 3 }\n", "create table log (what text)");
        try (limited;
                RawClient limitedClient = RawClient.of(limited)) {
            limitedClient.run("insert into log values ('undone')");
            limitedClient.run("select generate_series(1, 5)").flush();
            assertThat(limitedClient.until("E ")).last().asString().startsWith("E 54000");
            limitedClient.run("insert into log values ('dropped')").sync();
            assertThat(limitedClient.untilReady()).containsExactly("Z I");

            assertThat(limitedClient.query("select count(*) from log").untilReady())
                    .contains("D 0");

            limitedClient
                    .run("select generate_series(1, 5)")
                    .run("insert into log values ('ran')")
                    .sync()
                    .untilReady();
            limitedClient.query("select count(*) from log").untilReady();
            assertThat(limited.tape.lines()) // it was with the server before the limit was met
                    .containsSubsequence("operation ALLOW durable: insert into log values ('ran')");
        }
    }

    @Test
    void textsOfSeveralStatementsKeepTheirMasks() throws Exception {
        client.query("select 1; select email from customers; select name from customers; select email from customers")
                .untilReady();
        client.query("call none(); select email from customers").untilReady();
        client.query("do $$ begin end $$; select email from customers; select 3")
                .untilReady();
        client.query("select name from customers; copy customers to stdout; select email from customers")
                .untilReady();
    }

    @Test
    void everyFormatIsMasked() throws Exception {
        client.parse("s", "select id, email, name from customers").sync().untilReady();
        for (int[] formats : new int[][] {{}, {0}, {1}, {0, 1, 0}, {1, 0, 1}, {1, 1, 1}}) {
            client.bind("", "s", formats).execute("").sync().untilReady();
        }
        assertThat(client.bind("", "s", 1, 1).execute("").sync().untilReady().get(0))
                .startsWith("E 08P01");
    }

    @Test
    void anAnswerBehindAnEarlierErrorComes() throws Exception {
        for (int i = 0; i < 50; i++) {
            client.run("select 1/0").sync().run("drop table log").sync().query("select 2");
        }
        List<String> answers = client.untilReady(150);
        assertThat(answers.stream().filter(a -> a.startsWith("E 22012"))).hasSize(50);
        assertThat(answers.stream().filter(a -> a.startsWith("E 42501"))).hasSize(50);
        assertThat(answers.stream().filter(a -> a.startsWith("D 2"))).hasSize(50);
    }

    @Test
    void aBatchCannotChangeHowItsNextStatementReads() throws Exception {
        client.parse("", "select set_config('client_encoding', 'GBK', false)");
        client.bind("", "").execute("");
        client.parse("x", "select E'\u4e2d\\''; drop table log; --'").sync(); // in GBK the string ends earlier
        assertThat(client.untilReady()).anyMatch(a -> a.startsWith("E 0A000"));

        assertThat(client.query("select 1").untilReady().get(0)).startsWith("E 0A000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s"})
    void whatMayNotRunIsNotEvenPrepared(String name) throws Exception {
        assertThat(client.parse(name, "drop table log").sync().untilReady().get(0))
                .startsWith("E 42501");
        assertThat(client.bind("", name).execute("").sync().untilReady().get(0)).startsWith("E 26000");
    }

    @Test
    void aTextIsReadInTheEncodingThatTheBatchBeforeItHasSet() throws Exception {
        byte[] text = "select length('\u00e9')".getBytes(StandardCharsets.ISO_8859_1); // none of UTF-8
        client.run("set client_encoding to 'LATIN1'").query(text);
        assertThat(client.untilReady()).contains("D 1");
    }

    @Test
    void stringsThatDoNotEndWhereTheySeemToAreNotRead() throws Exception {
        client.run("select set_config('standard_conforming_strings', 'off', false)");
        client.parse("x", "select '\\', email, '' from customers --'").sync();
        assertThat(client.untilReady()).anyMatch(a -> a.startsWith("E 0A000"));

        assertThat(client.query("select 1").untilReady().get(0)).startsWith("E 0A000");
    }

    @Test
    void thereIsAnEndToHowMuchIsPrepared() throws Exception {
        for (int batch = 0; batch < 100; batch++) {
            for (int i = 0; i < 100; i++) {
                client.parse("s" + (100 * batch + i), "select 1");
            }
            assertThat(client.sync().untilReady().get(99)).isEqualTo("1");
        }

        assertThat(client.parse("one more", "select 1").sync().untilReady().get(0))
                .startsWith("E ");
        assertThat(client.closeStatement("s1").sync().untilReady()).containsExactly("3", "Z I");
        assertThat(client.parse("one more", "select 1").sync().untilReady()).containsExactly("1", "Z I");
    }

    @Test
    void anEmptyNameIsNotAskedFor() throws Exception {
        assertThat(client.bind("", "").sync().untilReady().get(0)).startsWith("E ");
        client.parse("", "select email from customers").query("select 1").untilReady();
        assertThat(client.bind("", "").sync().untilReady().get(0)).startsWith("E ");
    }

    @Test
    void aNotificationCarriesNoMaskedValue() throws Exception {
        client.query("listen c").untilReady();
        client.query("select pg_notify('c', email) from customers").untilReady();
        client.query("do $$ begin perform pg_notify('c', (select min(email) from customers)); end $$")
                .untilReady();
        client.query("select 1").untilReady();
    }

    @Test
    void aReportOfASettingCarriesNoMaskedValue() throws Exception {
        client.query("select set_config('application_name', email, false) from customers")
                .untilReady();
        client.query(
                        "do $$ begin perform set_config('application_name', (select min(email) from customers), false); end $$")
                .untilReady();
        client.query("select 1").untilReady();
    }

    @Test
    void errorsAndNoticesCarryNoMaskedValue() throws Exception {
        client.query("do $$ begin raise notice '%', (select min(email) from customers); end $$")
                .untilReady();
        client.query("do $$ begin raise exception '%', (select min(email) from customers); end $$")
                .untilReady();
        client.run("select email::int from customers").sync().untilReady();
        client.query("select ('x' || email)::date from customers").untilReady();
    }
}
