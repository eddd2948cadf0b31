package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client's startup sets is judged as the statement that it amounts to, and texts are read in its encoding. */
@Timeout(60)
class StartupTest {
    private static final String[] TABLES = {
        "create table customers (id int, email text)",
        "insert into customers values (1, 'sentinel')",
        "create schema other",
        "create table other.customers (id int, email text)",
        "insert into other.customers values (1, 'open')",
        "create table \"münze\" (wert text, frei text)",
        "insert into \"münze\" values ('sentinel', 'für alle')"
    };
    private static final String MASK =
            "masks:\n  - { columns: [\"public.customers.email\", \"public.münze.wert\"], with: redact }\n";

    private Through agent;
    private RawClient client;

    private List<String> open(String policy, String... settings) throws Exception {
        agent = Through.with(policy, TABLES);
        client = new RawClient(agent.socket()).startup(settings);
        return client.untilReady();
    }

    @AfterEach
    void noMaskCameOff() throws Exception {
        client.close();
        agent.close();
        assertThat(client.received()).doesNotContain("sentinel");
    }

    @ParameterizedTest
    @CsvSource({
        "role, postgres",
        "session_authorization, postgres",
        "search_path, other",
        "options, -c search_path=other",
        "options, --search-path=other",
        "options, -csearch_path=other\\ -c\\ role=x",
        "default_transaction_read_only, off",
        "session_preload_libraries, x",
        "log_statement, none",
    })
    void whatThePolicyDeniesIsDeniedAtStartup(String name, String value) throws Exception {
        List<String> heard = open("  - { id: no-settings, deny: [sql.session] }\n", name, value);

        assertThat(heard.get(0)).startsWith("E 42501").contains("no-settings");
        assertThat(agent.tape.all())
                .contains("operation DENY durable: SET ", "close terminated")
                .doesNotContain("operation ALLOW");
    }

    @ParameterizedTest
    @CsvSource({
        "DateStyle, 'SQL, DMY'",
        "TimeZone, Europe/Berlin",
        "application_name, psql",
        "options, -c extra_float_digits=1"
    })
    void howValuesAreShownIsFreeToChoose(String name, String value) throws Exception {
        assertThat(open("  - { id: no-settings, deny: [sql.session] }\n", name, value))
                .endsWith("Z I");
        client.query("select 1").untilReady();
    }

    @Test
    void theSearchPathOfTheStartupIsWhatNamesAreReadBy() throws Exception {
        open(MASK, "options", "-c search_path=other");
        assertThat(client.query("select email || '' from customers").untilReady())
                .contains("D open");
        client.query("set search_path to public, other").untilReady();
        client.query("select email || '' from customers").untilReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SJIS", "GBK", "BIG5", "GB18030", "UHC", "JOHAB", "SHIFT_JIS_2004"})
    void encodingsInWhichAQuoteMayBeHalfACharacterAreNotRead(String encoding) throws Exception {
        open(MASK, "client_encoding", encoding);
        assertThat(client.query("select 1").untilReady().get(0)).startsWith("E 0A000");
        assertThat(client.run("select 1").sync().untilReady().get(0)).startsWith("E 0A000");
        assertThat(agent.tape.of("operation")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF8, UTF-8", "SQL_ASCII, UTF-8", "LATIN1, ISO-8859-1", "WIN1252, windows-1252", "latin9, ISO-8859-15"
    })
    void namesAreWhatTheyLookLikeInEachEncoding(String encoding, String charset) throws Exception {
        open(MASK, "client_encoding", encoding);
        Charset spoken = Charset.forName(charset);

        client.query("select wert, wert || '', frei from münze".getBytes(spoken))
                .untilReady();
        client.parse("", "select wert, frei from münze".getBytes(spoken))
                .bind("", "", 1, 1)
                .execute("")
                .sync()
                .untilReady();

        assertThat(client.received()).contains(new String("für alle".getBytes(spoken), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aTextThatIsNotOfItsEncodingEndsTheSession() throws Exception {
        open(MASK);
        assertThat(client.query(new byte[] {'s', 'e', 'l', 'e', 'c', 't', ' ', '\'', (byte) 0xe4, '\''})
                        .until("end")
                        .get(0))
                .startsWith("E 08P01");
    }

    @Test
    void anotherEncodingInMidSessionIsFollowed() throws Exception {
        open(MASK);
        client.query("set client_encoding to 'LATIN1'").untilReady();
        client.query("select wert || '', frei from münze".getBytes(StandardCharsets.ISO_8859_1))
                .untilReady();
        client.run("set client_encoding to 'UTF8'");
        client.parse("", "select wert || '', frei from münze")
                .bind("", "")
                .execute("")
                .sync();
        assertThat(client.untilReady()).contains("D [redacted]|für alle");
    }

    @Test
    void aTextWithAZeroInItEndsTheSession() throws Exception {
        open(MASK);
        assertThat(client.query("select 1\0; drop table customers").until("end").get(0))
                .startsWith("E 08P01");
    }
}
