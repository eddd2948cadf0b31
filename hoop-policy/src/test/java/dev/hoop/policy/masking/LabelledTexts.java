package dev.hoop.policy.masking;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What values stand in: cells, sentences in several languages, rows of formats; and texts that hold none. */
final class LabelledTexts {
    /** Where the value goes. */
    static final String SLOT = "\u0001";

    /** Around a value, whatever its kind. */
    static final List<String> FRAMES = List.of(
            SLOT,
            "Please update " + SLOT + " before Friday, thanks.",
            "Bitte \u00E4ndern Sie " + SLOT + ", danke!",
            "Merci de v\u00E9rifier " + SLOT + " avant demain.",
            "El cliente nos dio " + SLOT + " ayer.",
            "Il valore \u00E8 " + SLOT + ".",
            "Prosz\u0119 sprawdzi\u0107 " + SLOT + " jutro",
            "Graag " + SLOT + " nakijken; dank",
            "O cliente informou " + SLOT + " ontem",
            "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 " + SLOT
                    + ", \u043F\u043E\u0436\u0430\u043B\u0443\u0439\u0441\u0442\u0430",
            "\u0915\u0943\u092A\u092F\u093E " + SLOT + " \u0926\u0947\u0916\u0947\u0902",
            "\u756A\u53F7\u306F" + SLOT + "\u3067\u3059",
            "\u8BF7\u6838\u5BF9" + SLOT + "\uFF0C\u8C22\u8C22",
            "\u062A\u062D\u0642\u0642 \u0645\u0646 " + SLOT + " \u0645\u0646 \u0641\u0636\u0644\u0643",
            "{\"id\": 4711, \"value\": \"" + SLOT + "\", \"ok\": true}",
            "4711," + SLOT + ",2026-11-24,12.50",
            "4711;\"" + SLOT + "\";x",
            "4711\t" + SLOT + "\tx",
            "<row id=\"7\"><value>" + SLOT + "</value></row>",
            "insert into t values (7, '" + SLOT + "', null)",
            "2026-11-24T10:12:33.123Z INFO [main] stored '" + SLOT + "' in 12 ms",
            "first line\nvalue: " + SLOT + "\nlast line",
            "(" + SLOT + ")",
            "[" + SLOT + "]",
            "value=" + SLOT);

    private LabelledTexts() {}

    /** A text without any value of any kind, in which much looks like one. */
    static String without(Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> "order number " + LabelledValues.digits(random, 9 + random.nextInt(8)) + " was shipped";
            case 1 -> "Bestellnummer: " + LabelledValues.digits(random, 9 + random.nextInt(4));
            case 2 -> "{\"orderId\": \"" + LabelledValues.digits(random, 9 + random.nextInt(4)) + "\"}";
            case 3 -> "tracking 1Z" + LabelledValues.token(random, 16).toUpperCase(java.util.Locale.ROOT);
            case 4 -> "USPS " + "94" + LabelledValues.digits(random, 20);
            case 5 -> "tracking no. " + LabelledValues.digits(random, 12);
            case 6 -> "ISBN " + isbn10(random);
            case 7 -> isbn13(random);
            case 8 -> ean(random, 4_0 + random.nextInt(4));
            case 9 -> "IMEI " + imei(random);
            case 10 -> "commit " + LabelledValues.hex(random, 40);
            case 11 -> LabelledValues.hex(random, 7 + random.nextInt(5));
            case 12 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 13 ->
                java.util.Base64.getEncoder()
                        .encodeToString(LabelledValues.digits(random, 60).getBytes());
            case 14 ->
                "2026-" + two(random, 12) + "-" + two(random, 28) + "T" + two(random, 23) + ":" + two(random, 59) + ":"
                        + two(random, 59) + "." + LabelledValues.digits(random, 9) + "Z";
            case 15 ->
                "at " + (1_600_000_000L + random.nextInt(200_000_000))
                        + LabelledValues.digits(random, random.nextBoolean() ? 3 : 0);
            case 16 ->
                "version " + random.nextInt(9) + "." + random.nextInt(20) + "." + random.nextInt(90) + "."
                        + random.nextInt(90);
            case 17 ->
                "std::vector, a::b, dead::beef, x::int4 at " + two(random, 23) + ":" + two(random, 59) + ":"
                        + two(random, 59);
            case 18 -> "lat " + random.nextDouble() + ", lon -" + random.nextDouble() * 100;
            case 19 ->
                two(random, 28) + "." + two(random, 12) + "." + (1950 + random.nextInt(80)) + " " + two(random, 28)
                        + "/" + two(random, 12) + "/" + (1950 + random.nextInt(80));
            case 20 ->
                "icon@2x.png and npm i pkg@1.2." + random.nextInt(99) + "-beta.1 from git@github.com:owner/name.git";
            case 21 ->
                "invoice INV-" + LabelledValues.digits(random, 9) + " total 1,234,567."
                        + LabelledValues.digits(random, 2);
            case 22 -> "sha256:" + LabelledValues.hex(random, 64);
            default ->
                "key 16:" + LabelledValues.hex(random, 2) + " https://shop.example:8443/p/"
                        + LabelledValues.digits(random, 6) + "?q=a@b";
        };
    }

    private static String two(Random random, int most) {
        return String.format("%02d", 1 + random.nextInt(most));
    }

    private static String isbn10(Random random) {
        String body = LabelledValues.digits(random, 9);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (body.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return body + (check == 10 ? "X" : check);
    }

    private static String isbn13(Random random) {
        return ean("978" + LabelledValues.digits(random, 9));
    }

    private static String ean(Random random, int prefix) {
        return ean(prefix + LabelledValues.digits(random, 10));
    }

    private static String ean(String body) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (body.charAt(i) - '0');
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String imei(Random random) {
        String number;
        do {
            number = "35" + LabelledValues.digits(random, 13);
        } while (!LabelledValues.luhn(number));
        return number;
    }
}
