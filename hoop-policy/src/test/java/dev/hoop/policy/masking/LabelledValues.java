package dev.hoop.policy.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes values of each kind, written in the usual ways, and twins that look like them and are wrong: with another check
 * digit, in a range that nobody has, of another length. The checks are written anew here, from the sources, in the
 * plainest way: what the detectors do is not asked.
 */
final class LabelledValues {
    /** @param twin another value that looks like it and is none */
    record Maker(Function<Random, String> valid, Function<Random, String> twin) {}

    private LabelledValues() {}

    static Map<String, Maker> all() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("payment-card", checked(LabelledValues::card, LabelledValues::luhn, LabelledValues::writtenCard));
        makers.put("iban", new Maker(r -> writtenIban(r, iban(r)), r -> writtenIban(r, swapped(r, iban(r), 4))));
        makers.put("us-ssn", new Maker(r -> ssn(r, 1 + r.nextInt(665)), r -> ssn(r, r.nextBoolean() ? 0 : 666)));
        makers.put(
                "us-itin",
                new Maker(
                        LabelledValues::itin,
                        r -> "9" + digits(r, 2) + "-" + (10 + r.nextInt(39)) + "-" + digits(r, 4)));
        makers.put("uk-nhs", checked(LabelledValues::nhs, LabelledValues::isNhs, (r, n) -> spaced(r, n, 3, 3, 4)));
        makers.put("uk-nino", new Maker(r -> nino(r, "ABCEGHJKLMNOPRSTWXYZ"), r -> nino(r, "DFIQUV")));
        makers.put(
                "de-steuer-id",
                checked(LabelledValues::steuerId, LabelledValues::isSteuerId, (r, n) -> spaced(r, n, 2, 3, 3, 3)));
        makers.put(
                "fr-nir",
                checked(LabelledValues::nir, LabelledValues::isNir, (r, n) -> spaced(r, n, 1, 2, 2, 2, 3, 3, 2)));
        makers.put("es-dni", new Maker(r -> dni(r, 0), r -> dni(r, 1 + r.nextInt(22))));
        makers.put("es-nie", new Maker(r -> nie(r, 0), r -> nie(r, 1 + r.nextInt(22))));
        makers.put("it-codice-fiscale", new Maker(r -> codiceFiscale(r, 0), r -> codiceFiscale(r, 1 + r.nextInt(25))));
        makers.put("pl-pesel", checked(LabelledValues::pesel, LabelledValues::isPesel, (r, n) -> n));
        makers.put("nl-bsn", checked(r -> digits(r, 9), LabelledValues::isBsn, (r, n) -> spaced(r, n, 4, 2, 3)));
        makers.put(
                "ca-sin",
                checked(
                        r -> "123456789".charAt(r.nextInt(7)) + digits(r, 8),
                        LabelledValues::luhn,
                        (r, n) -> grouped(r, n, 3, 3, 3)));
        makers.put("au-tfn", checked(r -> digits(r, 9), LabelledValues::isTfn, (r, n) -> spaced(r, n, 3, 3, 3)));
        makers.put(
                "in-aadhaar",
                checked(
                        r -> (2 + r.nextInt(8)) + digits(r, 11),
                        LabelledValues::isAadhaar,
                        (r, n) -> grouped(r, n, 4, 4, 4)));
        makers.put("br-cpf", new Maker(r -> cpf(r, 0), r -> cpf(r, 1 + r.nextInt(9))));
        makers.put("br-cnpj", new Maker(r -> cnpj(r, 0), r -> cnpj(r, 1 + r.nextInt(9))));
        makers.put("email", new Maker(LabelledValues::email, r -> word(r, 6) + "@" + word(r, 7)));
        makers.put(
                "phone",
                new Maker(
                        LabelledValues::phone,
                        r -> "+" + (r.nextBoolean() ? "0" + digits(r, 9) : "999" + digits(r, 7))));
        makers.put("ipv4", new Maker(r -> ipv4(r, 256), r -> ipv4(r, 256) + "." + (256 + r.nextInt(700))));
        makers.put("ipv6", new Maker(LabelledValues::ipv6, r -> hex(r, 4) + ":" + hex(r, 4) + ":" + hex(r, 4)));
        makers.put("mac-address", new Maker(r -> mac(r, 6), r -> mac(r, 5 + 11 * r.nextInt(2))));
        makers.put(
                "jwt",
                new Maker(
                        r -> jwt(r, "{\"alg\":\"ES256\",\"typ\":\"JWT\"}"),
                        r -> jwt(r, "{\"name\":\"no header of a token\"}")));
        makers.put(
                "cloud-key",
                new Maker(LabelledValues::cloudKey, r -> "AKIA" + token(r, 9) + " ghp_" + token(r, 11) + " "));
        makers.put("url-password", new Maker(r -> password(r, token(r, 10)), r -> password(r, "${SECRET}")));
        makers.put("private-key", new Maker(r -> pem(r, "PRIVATE"), r -> pem(r, "PUBLIC")));
        return makers;
    }

    @FunctionalInterface
    private interface Written {
        String as(Random random, String digits);
    }

    /** Draws numbers until one passes, or does not. */
    private static Maker checked(Function<Random, String> numbers, Predicate<String> right, Written written) {
        return new Maker(
                r -> written.as(r, drawn(r, numbers, right)), r -> written.as(r, drawn(r, numbers, right.negate())));
    }

    private static String drawn(Random random, Function<Random, String> numbers, Predicate<String> wanted) {
        String number;
        do {
            number = numbers.apply(random);
        } while (!wanted.test(number));
        return number;
    }

    static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    static String hex(Random random, int count) {
        StringBuilder hex = new StringBuilder();
        while (hex.length() < count) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    static String token(Random random, int length) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        StringBuilder token = new StringBuilder();
        while (token.length() < length) {
            token.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return token.toString();
    }

    private static char of(Random random, String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** Together, with blanks, or with blanks that do not break. */
    private static String spaced(Random random, String number, int... groups) {
        return joined(number, new String[] {"", " ", "\u00A0"}[random.nextInt(3)], groups);
    }

    /** Together, with blanks, or with hyphens. */
    private static String grouped(Random random, String number, int... groups) {
        return joined(number, new String[] {"", " ", "-"}[random.nextInt(3)], groups);
    }

    private static String joined(String number, String separator, int... groups) {
        StringBuilder joined = new StringBuilder();
        int at = 0;
        for (int group : groups) {
            joined.append(at == 0 ? "" : separator).append(number, at, at + group);
            at += group;
        }
        return joined.toString();
    }

    private static int weighted(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum;
    }

    // Payment cards: ISO/IEC 7812-1; ranges as the schemes publish them.

    private static String card(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "4" + digits(random, 15);
            case 1 -> "5" + (1 + random.nextInt(5)) + digits(random, 14);
            case 2 -> (2221 + random.nextInt(500)) + digits(random, 12);
            case 3 -> (random.nextBoolean() ? "34" : "37") + digits(random, 13);
            case 4 -> "6011" + digits(random, 12);
            case 5 -> "65" + digits(random, 14);
            case 6 -> (3528 + random.nextInt(62)) + digits(random, 12);
            default -> "36" + digits(random, 12);
        };
    }

    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private static String writtenCard(Random random, String number) {
        return switch (number.length()) {
            case 15 -> grouped(random, number, 4, 6, 5);
            case 14 -> grouped(random, number, 4, 6, 4);
            default -> grouped(random, number, 4, 4, 4, 4);
        };
    }

    // IBAN: ISO 13616-1, with the account's structure of the registry.

    private static String iban(Random random) {
        String country = "DE GB FR NL ES IT PL NO CH AT BE SE PT IE".split(" ")[random.nextInt(14)];
        String account = switch (country) {
            case "DE" -> digits(random, 18);
            case "GB", "IE" -> word(random, 4).toUpperCase(Locale.ROOT) + digits(random, 14);
            case "FR" -> digits(random, 10) + token(random, 11).toUpperCase(Locale.ROOT) + digits(random, 2);
            case "NL" -> word(random, 4).toUpperCase(Locale.ROOT) + digits(random, 10);
            case "ES", "SE" -> digits(random, 20);
            case "IT" -> of(random, "ABCXYZ") + digits(random, 22);
            case "PL" -> digits(random, 24);
            case "NO" -> digits(random, 11);
            case "CH" -> digits(random, 17);
            case "AT" -> digits(random, 16);
            case "BE" -> digits(random, 12);
            default -> digits(random, 21);
        };
        return country + String.format("%02d", 98 - mod97(account + country + "00")) + account;
    }

    private static int mod97(String text) {
        StringBuilder number = new StringBuilder();
        for (char c : text.toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        return new java.math.BigInteger(number.toString())
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
    }

    /** With another digit in one place. */
    private static String swapped(Random random, String value, int from) {
        int at;
        do {
            at = from + random.nextInt(value.length() - from);
        } while (!Character.isDigit(value.charAt(at)));
        int other = (value.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return value.substring(0, at) + other + value.substring(at + 1);
    }

    private static String writtenIban(Random random, String iban) {
        return random.nextBoolean() ? iban : iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    // United States: SSA and IRS.

    private static String ssn(Random random, int area) {
        String separator = random.nextInt(3) == 0 ? " " : "-";
        return String.format(
                "%03d%s%02d%s%04d", area, separator, 1 + random.nextInt(99), separator, 1 + random.nextInt(9999));
    }

    private static String itin(Random random) {
        int[] groups = {50, 57, 65, 70, 79, 88, 90, 92, 94, 99};
        return "9" + digits(random, 2) + "-" + groups[random.nextInt(10)] + "-" + digits(random, 4);
    }

    // United Kingdom: NHS Data Dictionary; HMRC.

    private static String nhs(Random random) {
        return of(random, "467") + digits(random, 9);
    }

    private static boolean isNhs(String number) {
        int check = 11 - weighted(number, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 11 ? 0 : check) == number.charAt(9) - '0';
    }

    private static String nino(Random random, String firsts) {
        String prefix;
        do {
            prefix = "" + of(random, firsts) + of(random, "ABCEGHJKLMNPRSTWXYZ");
        } while ("BG GB KN NK NT TN ZZ".contains(prefix));
        String number = prefix + digits(random, 6) + of(random, "ABCD");
        return random.nextBoolean() ? number : joined(number, " ", 2, 2, 2, 2, 1);
    }

    // Germany: ISO/IEC 7064 MOD 11,10, over ten digits of which one comes twice or three times.

    private static String steuerId(Random random) {
        int twice = random.nextInt(10);
        int missing = (twice + 1 + random.nextInt(9)) % 10;
        StringBuilder digits;
        do {
            java.util.List<Integer> all = new java.util.ArrayList<>();
            for (int d = 0; d < 10; d++) {
                all.add(d == missing ? twice : d);
            }
            java.util.Collections.shuffle(all, random);
            digits = new StringBuilder();
            all.forEach(digits::append);
        } while (digits.charAt(0) == '0');
        return digits.toString() + random.nextInt(10);
    }

    private static boolean isSteuerId(String number) {
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == number.charAt(10) - '0';
    }

    // France: INSEE, key of 97.

    private static String nir(Random random) {
        String body = (1 + random.nextInt(2))
                + digits(random, 2)
                + String.format("%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(95))
                + digits(random, 6);
        int key = (int) (97 - Long.parseLong(body) % 97);
        return body + String.format("%02d", random.nextBoolean() ? key : (key + random.nextInt(97)) % 98);
    }

    private static boolean isNir(String number) {
        return 97 - Long.parseLong(number.substring(0, 13)) % 97 == Long.parseLong(number.substring(13));
    }

    // Spain: letter of the remainder by 23.

    private static String dni(Random random, int off) {
        int number = 1_000_000 + random.nextInt(99_000_000);
        char letter = "TRWAGMYFPDXBNJZSQVHLCKE".charAt((number + off) % 23);
        String digits = String.format("%08d", number);
        return (random.nextBoolean()
                        ? digits
                        : random.nextBoolean() ? digits + "-" : joined(digits, ".", 2, 3, 3) + "-")
                + letter;
    }

    private static String nie(Random random, int off) {
        int series = random.nextInt(3);
        int number = random.nextInt(10_000_000);
        char letter = "TRWAGMYFPDXBNJZSQVHLCKE".charAt((series * 10_000_000 + number + off) % 23);
        String dash = random.nextBoolean() ? "" : "-";
        return "XYZ".charAt(series) + dash + String.format("%07d", number) + dash + letter;
    }

    // Italy: the decree's tables for odd places.

    private static String codiceFiscale(Random random, int off) {
        String odd = "1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23";
        String body = word(random, 6).toUpperCase(Locale.ROOT)
                + digits(random, 2)
                + of(random, "ABCDEHLMPRST")
                + String.format("%02d", 1 + random.nextInt(28) + 40 * random.nextInt(2))
                + (char) ('A' + random.nextInt(13))
                + digits(random, 3);
        int sum = off;
        for (int i = 0; i < 15; i++) {
            int value = Character.isDigit(body.charAt(i)) ? body.charAt(i) - '0' : body.charAt(i) - 'A';
            sum += i % 2 == 1 ? value : Integer.parseInt(odd.split(" ")[value]);
        }
        return body + (char) ('A' + sum % 26);
    }

    // Poland, Netherlands, Australia: weights.

    private static String pesel(Random random) {
        int month = 1 + random.nextInt(12) + 20 * random.nextInt(2);
        return digits(random, 2) + String.format("%02d%02d", month, 1 + random.nextInt(28)) + digits(random, 5);
    }

    private static boolean isPesel(String number) {
        return weighted(number, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
    }

    private static boolean isBsn(String number) {
        return weighted(number, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0 && !number.startsWith("00");
    }

    private static boolean isTfn(String number) {
        return weighted(number, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
    }

    // India: Verhoeff, with the tables as they are printed.

    private static boolean isAadhaar(String number) {
        String[] multiply = {
            "0123456789",
            "1234067895",
            "2340178956",
            "3401289567",
            "4012395678",
            "5987604321",
            "6598710432",
            "7659821043",
            "8765932104",
            "9876543210"
        };
        String[] permute = {
            "0123456789",
            "1576283094",
            "5803796142",
            "8916043527",
            "9453126870",
            "4286573901",
            "2793806415",
            "7046913258"
        };
        int check = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            check = multiply[check].charAt(permute[i % 8].charAt(digit) - '0') - '0';
        }
        return check == 0;
    }

    // Brazil: two check digits, modulus 11.

    private static String cpf(Random random, int off) {
        String number = withCheckDigits(digits(random, 9), 11, off);
        return random.nextBoolean() ? number : joined(number, ".", 3, 3, 3, 2).replaceFirst("\\.(..)$", "-$1");
    }

    private static String cnpj(Random random, int off) {
        String number = withCheckDigits(digits(random, 8) + "0001", 9, off);
        return random.nextBoolean()
                ? number
                : joined(number, ".", 2, 3, 3, 4, 2).replaceFirst("\\.(....)\\.(..)$", "/$1-$2");
    }

    private static String withCheckDigits(String body, int highest, int off) {
        String number = body;
        for (int i = 0; i < 2; i++) {
            int sum = 0;
            int weight = 2;
            for (int at = number.length() - 1; at >= 0; at--) {
                sum += weight * (number.charAt(at) - '0');
                weight = weight == highest ? 2 : weight + 1;
            }
            number += (sum * 10 % 11 % 10 + (i == 1 ? off : 0)) % 10;
        }
        return number;
    }

    // Addresses and secrets.

    private static String email(Random random) {
        String local = random.nextBoolean()
                ? word(random, 5)
                : word(random, 3) + "." + word(random, 6) + "+" + digits(random, 2);
        String domain = "example.com example.org mail.example.co.uk b\u00FCcher.example xn--bcher-kva.example"
                .split(" ")[random.nextInt(5)];
        return local + "@" + domain;
    }

    private static String phone(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "+1 " + (201 + random.nextInt(9)) + "-555-01" + digits(random, 2);
            case 1 -> "+49 30 23125" + digits(random, 3);
            case 2 -> "+44 (0)20 7946 0" + digits(random, 3);
            case 3 -> "+33 6 39 98 " + digits(random, 2) + " " + digits(random, 2);
            case 4 -> "+614915701" + digits(random, 2);
            default -> "+91 98765 4" + digits(random, 4);
        };
    }

    private static String ipv4(Random random, int below) {
        return random.nextInt(below) + "." + random.nextInt(below) + "." + random.nextInt(below) + "."
                + random.nextInt(below);
    }

    private static String ipv6(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "2001:db8::" + hex(random, 1 + random.nextInt(4));
            case 1 -> "fe80::" + hex(random, 4) + ":" + hex(random, 3) + ":" + hex(random, 4) + "%eth0";
            default ->
                "2001:0db8:" + hex(random, 4) + ":" + hex(random, 4) + ":" + hex(random, 4) + ":" + hex(random, 4) + ":"
                        + hex(random, 4) + ":" + hex(random, 4);
        };
    }

    private static String mac(Random random, int pairs) {
        String separator = random.nextBoolean() ? ":" : "-";
        StringBuilder mac = new StringBuilder(hex(random, 2));
        for (int i = 1; i < pairs; i++) {
            mac.append(separator).append(hex(random, 2));
        }
        return mac.toString();
    }

    private static String jwt(Random random, String header) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String claims = "{\"sub\":\"" + word(random, 8) + "\"}";
        return encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "." + token(random, 43);
    }

    private static String cloudKey(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "AKIA" + token(random, 16).toUpperCase(Locale.ROOT).replaceAll("[0189]", "7");
            case 1 -> "ghp_" + token(random, 36);
            case 2 -> "glpat-" + token(random, 20);
            case 3 -> "xoxb-" + digits(random, 12) + "-" + token(random, 24);
            default -> "AIza" + token(random, 35);
        };
    }

    private static String password(Random random, String password) {
        return random.nextBoolean()
                ? "postgresql://app:" + password + "@db.example:5432/shop"
                : "jdbc:postgresql://db.example/shop?user=app&password=" + password;
    }

    private static String pem(Random random, String kind) {
        return "-----BEGIN " + kind + " KEY-----\n" + token(random, 64) + "\n" + token(random, 40) + "==\n-----END "
                + kind + " KEY-----";
    }
}
