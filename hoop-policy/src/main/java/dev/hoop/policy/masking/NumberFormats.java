package dev.hoop.policy.masking;

import dev.hoop.policy.masking.NumberFormat.Check;
import dev.hoop.policy.masking.NumberFormat.Demand;
import dev.hoop.policy.masking.NumberFormat.Form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static dev.hoop.policy.masking.NumberFormat.Demand.NAMED;
import static dev.hoop.policy.masking.NumberFormat.Demand.NONE;
import static dev.hoop.policy.masking.NumberFormat.Demand.NOTHING_AGAINST;

/** The numbers that are told by their digits, by name. Of two on one value the earlier here wins. */
final class NumberFormats {
    private static final Map<String, List<NumberFormat>> ALL = new LinkedHashMap<>();

    static {
        add("payment-card", PaymentCards::holds, "card*", NONE, "13", "14", "15", "16", "17", "18", "19");
        add("payment-card", PaymentCards::holds, "card*", NONE, grouped("4 4 4 4", "4 4 4 4 3", "4 6 5", "4 6 4"));
        add("payment-card", PaymentCards::holds, "card*", NONE, grouped("4 4 4 1", "4 4 4 2", "8 8", "6 13", "6 10"));
        add("fr-nir", NationalNumbers::nir, "nir nss insee*", NONE, "15", "13 2", "13-2");
        add("fr-nir", NationalNumbers::nir, "nir nss insee*", NONE, grouped("1 2 2 2 3 3 2", "1 2 2 2 6 2"));
        String ssn = "ssn* social* sozial*";
        add("us-ssn", NationalNumbers::ssn, ssn, NOTHING_AGAINST, "3-2-4", "3 2 4");
        add("us-ssn", NationalNumbers::ssn, ssn, NAMED, "9", "3.2.4");
        String itin = "itin* taxpayer*";
        add("us-itin", NationalNumbers::itin, itin, NOTHING_AGAINST, "3-2-4", "3 2 4");
        add("us-itin", NationalNumbers::itin, itin, NAMED, "9", "3.2.4");
        add("br-cnpj", NationalNumbers::cnpj, "cnpj*", NONE, "2.3.3/4-2", "8/4-2");
        add("br-cnpj", NationalNumbers::cnpj, "cnpj*", NOTHING_AGAINST, "14");
        add("br-cpf", NationalNumbers::cpf, "cpf*", NONE, "3.3.3-2");
        add("br-cpf", NationalNumbers::cpf, "cpf*", NOTHING_AGAINST, "11", "9-2", "3 3 3 2");
        String steuer = "steuer* idnr* tin identifikation* tax*";
        add("de-steuer-id", NationalNumbers::steuerId, steuer, NOTHING_AGAINST, "11", "2 3 3 3");
        add("pl-pesel", NationalNumbers::pesel, "pesel*", NOTHING_AGAINST, "11");
        String aadhaar = "aadhaar* aadhar* uidai* uid \u0906\u0927\u093E\u0930*";
        add("in-aadhaar", NationalNumbers::aadhaar, aadhaar, NOTHING_AGAINST, "12", "4 4 4", "4-4-4");
        add("uk-nhs", NationalNumbers::nhs, "nhs* chi", NOTHING_AGAINST, "3 3 4", "3-3-4");
        add("uk-nhs", NationalNumbers::nhsInUse, "nhs* chi", NOTHING_AGAINST, "10");
        add("uk-nhs", NationalNumbers::nhs, "nhs* chi", NAMED, "10");
        String bsn = "bsn* burgerservice* sofi* persoonsnummer*";
        add("nl-bsn", NationalNumbers::bsn, bsn, NOTHING_AGAINST, "9", "4.2.3", "4 2 3", "3 3 3", "3.3.3");
        add("nl-bsn", NationalNumbers::bsn, bsn, NAMED, "8");
        String sin = "sin nas social* insurance* assurance*";
        add("ca-sin", NationalNumbers::sin, sin, NOTHING_AGAINST, "3 3 3", "3-3-3");
        add("ca-sin", NationalNumbers::sinInUse, sin, NOTHING_AGAINST, "9");
        add("ca-sin", NationalNumbers::sin, sin, NAMED, "9");
        String tfn = "tfn* tax*";
        add("au-tfn", NationalNumbers::tfn, tfn, NOTHING_AGAINST, "9", "3 3 3", "3-3-3");
        add("au-tfn", NationalNumbers::tfn, tfn, NAMED, "8", "2 3 3", "3 3 2");
    }

    private NumberFormats() {}

    /** The formats by the name of their detector. */
    static Map<String, List<NumberFormat>> all() {
        return ALL;
    }

    private static void add(String name, Check check, String words, Demand demand, String... forms) {
        List<Form> written = new ArrayList<>();
        for (String form : forms) {
            written.add(Form.of(demand, form));
        }
        ALL.computeIfAbsent(name, n -> new ArrayList<>()).add(new NumberFormat(name, check, Words.of(words), written));
    }

    /** Each form with blanks, with hyphens and with points. */
    private static String[] grouped(String... forms) {
        List<String> grouped = new ArrayList<>();
        for (String form : forms) {
            grouped.add(form);
            grouped.add(form.replace(' ', '-'));
            grouped.add(form.replace(' ', '.'));
        }
        return grouped.toArray(new String[0]);
    }
}
