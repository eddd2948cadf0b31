package dev.hoop.policy.masking;

/** Which digits of the numbers that states give their people, or firms, are right. */
final class NationalNumbers {
    private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] BSN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    private static final int[] TFN = {1, 4, 3, 7, 5, 8, 6, 9, 10};
    private static final int[] TFN_OF_EIGHT = {10, 7, 8, 4, 6, 3, 5, 1};
    private static final int[] CPF_FIRST = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CPF = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CNPJ_FIRST = {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CNPJ = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private NationalNumbers() {}

    /** Source: US Social Security Administration, numbers never assigned: area 000, 666, 900 and above, group 00, serial 0000. */
    static boolean ssn(long number, int count) {
        long area = number / 1_000_000;
        return area > 0 && area != 666 && area < 900 && number / 10_000 % 100 > 0 && number % 10_000 > 0;
    }

    /** Source: US Internal Revenue Service, "Individual Taxpayer Identification Number": area 9xx, groups 50-65, 70-88, 90-92, 94-99. */
    static boolean itin(long number, int count) {
        long group = number / 10_000 % 100;
        boolean given =
                group >= 50 && group <= 65 || group >= 70 && group <= 88 || group >= 90 && group <= 92 || group >= 94;
        return number / 100_000_000 == 9 && given;
    }

    /** Source: NHS Data Dictionary, "NHS number": modulus 11. */
    static boolean nhs(long number, int count) {
        int check = (11 - Checksums.weighted(number / 10, NHS) % 11) % 11;
        return check != 10 && check == number % 10 && !Checksums.repeated(number, count);
    }

    /** An NHS number of the ranges in use; others are as good as always something else, such as an ISBN. */
    static boolean nhsInUse(long number, int count) {
        long first = number / 1_000_000_000;
        boolean scottish = number / 100_000_000 <= 31 && isDay(number / 100_000_000, number / 1_000_000 % 100);
        boolean inUse =
                first == 4 || first == 6 || first == 7 || first == 9 || number / 100_000_000 >= 32 && first == 3;
        return (inUse || scottish) && nhs(number, count);
    }

    /**
     * Source: Bundeszentralamt f\u00FCr Steuern, structure of the Identifikationsnummer: of the first ten digits one comes
     * twice or three times, but not thrice in a row, and no other comes twice; ISO/IEC 7064, MOD 11,10.
     */
    static boolean steuerId(long number, int count) {
        if (number / 10_000_000_000L == 0 || !Checksums.mod11And10(number, count)) {
            return false;
        }
        long counts = 0; // a hexadecimal digit for each
        long rest = number / 10;
        for (int i = 0; i < 10; i++) {
            counts += 1L << rest % 10 * 4;
            rest /= 10;
        }
        int repeated = 0;
        for (int digit = 0; digit < 10; digit++) {
            long times = counts >> digit * 4 & 15;
            if (times > 3) {
                return false;
            }
            repeated += times > 1 ? 1 : 0;
        }
        return repeated == 1 && !thriceInARow(number / 10);
    }

    private static boolean thriceInARow(long number) {
        for (long rest = number; rest > 99; rest /= 10) {
            if (rest % 10 == rest / 10 % 10 && rest % 10 == rest / 100 % 10) {
                return true;
            }
        }
        return false;
    }

    /**
     * Source: INSEE, "num\u00E9ro d'inscription au r\u00E9pertoire": sex, year, month, d\u00E9partement, key of 97 less the remainder.
     */
    static boolean nir(long number, int count) {
        return nir(number / 100, number % 100, 0);
    }

    /** @param corsica what the Corsican 2A or 2B takes off the number in which it is written as 20 */
    static boolean nir(long body, long key, long corsica) {
        long sex = body / 1_000_000_000_000L;
        long month = body / 100_000_000 % 100;
        boolean born = month >= 1 && month <= 12 || month == 20 || month >= 30 && month <= 42 || month >= 50;
        boolean right = sex == 1 || sex == 2 || sex == 3 || sex == 4 || sex == 7 || sex == 8;
        return right && born && key == 97 - (body - corsica) % 97;
    }

    /** Source: Polish Ministry of Digital Affairs, "Czym jest numer PESEL": date with the century in its month, weights 1 3 7 9. */
    static boolean pesel(long number, int count) {
        long month = number / 10_000_000 % 100 % 20;
        return isDay(number / 100_000 % 100, month) && Checksums.weighted(number, PESEL) % 10 == 0;
    }

    private static boolean isDay(long day, long month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[(int) month - 1];
    }

    /** Source: Dutch Rijksdienst voor Identiteitsgegevens, "elfproef". */
    static boolean bsn(long number, int count) {
        return number > 9_999_999 && Checksums.weighted(number, BSN) % 11 == 0 && !Checksums.repeated(number, count);
    }

    /** Source: Employment and Social Development Canada, Social Insurance Number: Luhn formula. */
    static boolean sin(long number, int count) {
        return Checksums.luhn(number) && !Checksums.repeated(number, count);
    }

    /** A SIN that a person can have: 0 is not given out, 8 is for firms. */
    static boolean sinInUse(long number, int count) {
        long first = number / 100_000_000;
        return first != 0 && first != 8 && sin(number, count);
    }

    /** Source: Australian Taxation Office, tax file number: weights, modulus 11; those of eight digits are older. */
    static boolean tfn(long number, int count) {
        int[] weights = count == 9 ? TFN : TFN_OF_EIGHT;
        return Checksums.weighted(number, weights) % 11 == 0 && !Checksums.repeated(number, count);
    }

    /** Source: Unique Identification Authority of India: twelve digits, the first from 2, Verhoeff's check digit. */
    static boolean aadhaar(long number, int count) {
        return number / 100_000_000_000L >= 2 && Checksums.verhoeff(number) && !Checksums.repeated(number, count);
    }

    /** Source: Receita Federal do Brasil, "d\u00EDgitos verificadores" of the CPF. */
    static boolean cpf(long number, int count) {
        int first = Checksums.weighted(number / 100, CPF_FIRST) * 10 % 11 % 10;
        int second = Checksums.weighted(number / 10, CPF) * 10 % 11 % 10;
        return number % 100 == first * 10L + second && !Checksums.repeated(number, count);
    }

    /** Source: Receita Federal do Brasil, "d\u00EDgitos verificadores" of the CNPJ. */
    static boolean cnpj(long number, int count) {
        int first = Checksums.weighted(number / 100, CNPJ_FIRST) * 10 % 11 % 10;
        int second = Checksums.weighted(number / 10, CNPJ) * 10 % 11 % 10;
        return number % 100 == first * 10L + second && !Checksums.repeated(number, count);
    }
}
