package dev.hoop.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code hoop policy explain} tells whoever writes a policy, to the letter. */
class ExplainTest {
    @TempDir
    private Path folder;

    private Path policy;
    private Path catalog;

    @BeforeEach
    void writeDown() throws IOException {
        policy = Files.writeString(folder.resolve("policy.yaml"), """
                rules:
                  - id: reading
                    allow: [sql.read]
                masks:
                  - columns: [public.customers.email]
                    with: email
                  - columns: ["*.iban"]
                    with: { partial: { keep-last: 4 } }
                  - columns: ["*.customers.email"]
                    with: redact
                    on: [archive]
                  - detect: [email, iban]
                    with: redact
                """);
        catalog = Files.writeString(folder.resolve("catalog.yaml"), """
                search-path: [public]
                tables:
                  public.customers: [id, name, email, iban]
                  sales.orders: [id, customer, item]
                views:
                  public.contacts: { columns: [id, mail], query: "SELECT id, email FROM public.customers" }
                  public.figures: { columns: [total] }
                """);
    }

    private String explain(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"policy", "explain", "--policy", policy.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Hoop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return (out.toString() + err).replace(folder + "/", "");
    }

    private String known(String sql) {
        return explain("--catalog", catalog.toString(), sql);
    }

    @Test
    void tellsOfEachColumnWhereItComesFromAndWhichMaskItGets() {
        assertThat(known("SELECT id, email AS contact, lower(email), 1 AS one FROM customers"))
                .isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     public.customers
                           columns   1 id <- public.customers.id, copied
                                       shown; if it is text, searched by email, iban
                                     2 contact <- public.customers.email, copied
                                       masked with email: a copy of public.customers.email, which has the mask email (policy.yaml:5)
                                     3 lower <- public.customers.email, computed
                                       redacted entirely: computed from public.customers.email, which has the mask email (policy.yaml:5)
                                     4 one <- no column
                                       shown; if it is text, searched by email, iban
                           decision  allow
                           by        'reading' (policy.yaml:2)
                        """);
    }

    @Test
    void tellsTheColumnsBehindAStarAndAView() {
        assertThat(known("SELECT * FROM contacts")).isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     public.contacts, public.customers
                           columns   1 id <- public.contacts.id, public.customers.id, copied
                                       shown; if it is text, searched by email, iban
                                     2 mail <- public.contacts.mail, public.customers.email, copied
                                       masked with email: a copy of public.customers.email, which has the mask email (policy.yaml:5)
                           decision  allow
                           by        'reading' (policy.yaml:2)
                        """);
    }

    @Test
    void tellsThatAViewCannotBeRead() {
        assertThat(known("SELECT total FROM figures")).isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     public.figures
                           columns   not known: what flows into public.figures is not known
                                     redacted entirely, all of them: something that has a mask may flow into any
                           decision  allow
                           by        'reading' (policy.yaml:2)
                        """);
    }

    @Test
    void tellsAtWhichMaskedColumnsAStatementLooks() {
        assertThat(known("SELECT id FROM customers WHERE iban LIKE 'AT%' AND name > 'a'"))
                .isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     public.customers
                           inspects  public.customers.iban, public.customers.name
                                     sql.inference: public.customers.iban, which has the mask partial (policy.yaml:7)
                           columns   1 id <- public.customers.id, copied
                                       shown; if it is text, searched by email, iban
                           decision  deny
                           says      SELECT on public.customers is denied: no rule allows sql.inference on public.customers to explain on resource resource. It looks at public.customers.iban, which is masked, and that can give its values away; filter, sort or join by another column, or ask for a rule that allows sql.inference there
                        """);
    }

    @Test
    void tellsWhatIsNotKnownWithoutACatalog() {
        assertThat(explain("SELECT * FROM customers c JOIN orders o ON o.customer = c.id"))
                .isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     customers, orders
                           inspects  customers.id, orders.customer
                           columns   not known: the columns of a star are not known
                                     redacted entirely, all of them: something that has a mask may flow into any
                           decision  allow
                           by        'reading' (policy.yaml:2)
                        Not in the catalog: customers, orders. Without a schema such a name stands for every relation it could be, and its columns are not known; --catalog tells them.
                        """);
    }

    @Test
    void tellsOfSeveralMasksThatTheLeastRevealingOneHolds() {
        assertThat(explain("--resource", "archive", "--catalog", catalog.toString(), "SELECT email FROM customers"))
                .isEqualTo("""
                        1. SELECT
                           effects   sql.select
                           reads     public.customers
                           columns   1 email <- public.customers.email, copied
                                       masked with redact: a copy of public.customers.email, which has the mask email (policy.yaml:5) and redact (policy.yaml:9); of several, the one that reveals least
                           decision  allow
                           by        'reading' (policy.yaml:2)
                        """);
    }

    @Test
    void redactsWhatIsNotUnderstood() {
        assertThat(known("SELECT email FROM customers FOR THE BIRDS")).isEqualTo("""
                        1. SELECT
                           effects   sql.select, sql.unknown
                           reads     public.customers
                           unknown   no rule for 'for' at offset 28
                           columns   not known: no rule for 'for' at offset 28
                                     redacted entirely, all of them: something that has a mask may flow into any
                           decision  deny
                           says      SELECT is denied: no rule allows sql.unknown (no rule for 'for' at offset 28) to explain on resource resource. Ask for a rule that allows it, such as allow: [sql.unknown]
                        """);
    }

    @Test
    void tellsTheSameInJson() {
        assertThat(explain(
                        "--catalog", catalog.toString(), "--json", "SELECT email, lower(iban) AS low FROM customers"))
                .isEqualTo("""
                        {"effects":["sql.select"],"reads":["public.customers"],"writes":[],"routines":[],"unknown":null\
                        ,"fingerprint":"c87d7d14350eb09b212ff633e66cd6c6600c7bdb016d1d9581459d143a23278c"\
                        ,"decision":"allow"\
                        ,"rules":[{"id":"reading","file":"policy.yaml","line":2}]\
                        ,"statements":[{"command":"SELECT","columns":[\
                        {"position":1,"name":"email","from":["public.customers.email"],"copy":true,"mask":"email","by":[{"mask":"email","file":"policy.yaml","line":5}],\
                        "because":"a copy of public.customers.email, which has the mask email (policy.yaml:5)",\
                        "detectors":[]}\
                        ,{"position":2,"name":"low","from":["public.customers.iban"],"copy":false,"mask":"redact","by":[{"mask":"partial","file":"policy.yaml","line":7}],\
                        "because":"computed from public.customers.iban, which has the mask partial (policy.yaml:7)",\
                        "detectors":[]}]\
                        ,"inspects":[],"inspects-masked":[]}]\
                        ,"not-in-catalog":[]}
                        """);
    }

    @Test
    void namesTheMistakesOfACatalogWithTheirPlaces() throws IOException {
        catalog = Files.writeString(
                folder.resolve("catalog.yaml"), "table: {}\ntables:\n  customers: [id]\n  public.orders: []\n");

        assertThat(known("select 1")).isEqualTo("""
                        The catalog cannot be used:
                        catalog.yaml:3:14: 'customers' is no name of a relation; write schema.name
                        catalog.yaml:4:18: a table has columns, such as public.orders: [id, name]
                        catalog.yaml:1:1: there is no key 'table'; did you mean 'tables'?
                         [HOOP-POLICY]
                        """);
    }
}
