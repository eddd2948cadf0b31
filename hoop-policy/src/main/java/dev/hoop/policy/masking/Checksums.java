package dev.hoop.policy.masking;

/** Check digits. Numbers are unsigned, of {@code count} digits, leading zeros included. */
final class Checksums {
    private static final int[][] VERHOEFF_TURN = verhoeffTurn();
    private static final int[] VERHOEFF_STEP = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private Checksums() {}

    /** Source: ISO/IEC 7812-1, "Luhn formula". */
    static boolean luhn(long number) {
        int sum = 0;
        boolean twice = false;
        for (long rest = number; rest != 0; rest = Long.divideUnsigned(rest, 10)) {
            int digit = (int) Long.remainderUnsigned(rest, 10);
            sum += twice ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    /** The sum of the last digits, each times its weight; the last weight is the last digit's. */
    static int weighted(long number, int[] weights) {
        int sum = 0;
        long rest = number;
        for (int i = weights.length - 1; i >= 0; i--) {
            sum += weights[i] * (int) (rest % 10);
            rest /= 10;
        }
        return sum;
    }

    /** The check digit of EAN and GTIN, of 13 digits. Source: GS1 General Specifications, "Check digit calculations". */
    static boolean ean(long number) {
        int sum = 0;
        int weight = 1;
        for (long rest = number; rest != 0; rest /= 10) {
            sum += weight * (int) (rest % 10);
            weight = 4 - weight;
        }
        return sum % 10 == 0;
    }

    /** Source: ISO/IEC 7064, "MOD 11,10". */
    static boolean mod11And10(long number, int count) {
        int product = 10;
        long divisor = power(count - 1);
        for (int i = 0; i < count - 1; i++) {
            int sum = (int) (number / divisor % 10 + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
            divisor /= 10;
        }
        return (product + number % 10) % 10 == 1;
    }

    /** Source: J. Verhoeff, Error Detecting Decimal Codes, 1969. */
    static boolean verhoeff(long number) {
        int check = 0;
        int place = 0;
        for (long rest = number; rest != 0; rest /= 10) {
            int digit = (int) (rest % 10);
            for (int turn = 0; turn < place % 8; turn++) {
                digit = VERHOEFF_STEP[digit];
            }
            check = VERHOEFF_TURN[check][digit];
            place++;
        }
        return check == 0;
    }

    /** The multiplication of the dihedral group of the pentagon. */
    private static int[][] verhoeffTurn() {
        int[][] table = new int[10][10];
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < 10; b++) {
                int turned = a < 5 ? (a + b % 5) % 5 : (a - b % 5 + 5) % 5;
                table[a][b] = turned + (a < 5 == b < 5 ? 0 : 5);
            }
        }
        return table;
    }

    /** Whether all digits are the same one, which checks let through and nobody has. */
    static boolean repeated(long number, int count) {
        return number % (power(count) / 9) == 0;
    }

    /** 10 to the power of 0 to 18. */
    static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
