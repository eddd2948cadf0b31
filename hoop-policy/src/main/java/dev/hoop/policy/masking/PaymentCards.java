package dev.hoop.policy.masking;

/**
 * Payment card numbers: an issuer's range and length, and a right check digit. Source: ISO/IEC 7812-1, "Luhn formula"; the
 * ranges that the schemes publish.
 */
final class PaymentCards {
    private PaymentCards() {}

    static boolean holds(long number, int count) {
        long six = Long.divideUnsigned(number, Checksums.power(count - 6));
        return issued((int) six, count) && Checksums.luhn(number) && !(count == 13 && Checksums.ean(number));
    }

    private static boolean issued(int six, int digits) {
        return switch (six / 100_000) {
            case 2 -> isMastercard(six / 100, digits) || isMir(six / 100, digits);
            case 3 -> issuedFrom3(six / 10_000, six / 100, digits);
            case 4 -> digits == 16 || digits == 19 || digits == 13; // Visa, its old length too
            case 5 -> six / 10_000 >= 51 && six / 10_000 <= 55 ? digits == 16 : maestro(six / 10_000, digits);
            case 6 -> issuedFrom6(six / 10_000, six / 100, digits);
            case 8 -> digits >= 16 && six / 10_000 <= 82; // UnionPay, RuPay
            case 9 -> digits == 16 && six / 100 == 9792; // Troy
            default -> false;
        };
    }

    private static boolean isMastercard(int four, int digits) {
        return four >= 2221 && four <= 2720 && digits == 16;
    }

    private static boolean isMir(int four, int digits) {
        return four >= 2200 && four <= 2204 && digits >= 16;
    }

    private static boolean issuedFrom3(int two, int four, int digits) {
        if (two == 34 || two == 37) {
            return digits == 15; // American Express
        }
        if (two == 35) {
            return four >= 3528 && four <= 3589 && digits >= 16; // JCB
        }
        boolean diners = two == 36 || two == 38 || two == 39 || four / 10 >= 300 && four / 10 <= 305 || four == 3095;
        return diners && (digits == 14 || digits >= 16);
    }

    private static boolean issuedFrom6(int two, int four, int digits) {
        boolean discover = two == 60 || four >= 6440 && four <= 6599;
        boolean others = two == 62 || two == 63 || two == 67 || two == 69; // UnionPay, Maestro, RuPay, Elo
        return (discover || others) && digits >= 16;
    }

    private static boolean maestro(int two, int digits) {
        return (two == 50 || two >= 56 && two <= 58) && digits >= 16;
    }
}
