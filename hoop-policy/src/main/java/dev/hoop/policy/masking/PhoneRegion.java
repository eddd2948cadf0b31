package dev.hoop.policy.masking;

import dev.hoop.policy.masking.NumberFormat.Demand;
import dev.hoop.policy.masking.NumberFormat.Form;

import java.util.HashMap;
import java.util.Map;

/**
 * A country whose way of writing its own phone numbers is known, by its ISO 3166 code. A number that begins with the trunk
 * prefix 0, or is of three groups in North America, is told by that; one without separators that could be any number needs
 * a word before it.
 */
enum PhoneRegion {
    US(Plan.NORTH_AMERICA, 10, 10, "23456789"),
    CA(Plan.NORTH_AMERICA, 10, 10, "23456789"),
    GB(Plan.TRUNK, 9, 10, "123578"),
    IE(Plan.TRUNK, 8, 9, "12456789"),
    DE(Plan.OPEN_TRUNK, 8, 11, "123456789"),
    AT(Plan.OPEN_TRUNK, 8, 13, "123456789"),
    CH(Plan.TRUNK, 9, 9, "2345678"),
    FR(Plan.TRUNK, 9, 9, "123456789"),
    BE(Plan.TRUNK, 8, 9, "123456789"),
    NL(Plan.TRUNK, 9, 9, "1234567"),
    SE(Plan.OPEN_TRUNK, 7, 9, "123456789"),
    FI(Plan.OPEN_TRUNK, 7, 10, "123456789"),
    AU(Plan.TRUNK, 9, 9, "23478"),
    NZ(Plan.OPEN_TRUNK, 8, 10, "234679"),
    IT(Plan.OPEN_TRUNK, 8, 10, "123456789"),
    IN(Plan.NO_TRUNK, 10, 10, "6789"),
    ES(Plan.NO_TRUNK, 9, 9, "6789"),
    PT(Plan.NO_TRUNK, 9, 9, "239"),
    PL(Plan.NO_TRUNK, 9, 9, "12345678"),
    CZ(Plan.NO_TRUNK, 9, 9, "234567"),
    NO(Plan.NO_TRUNK, 8, 8, "23456789"),
    DK(Plan.NO_TRUNK, 8, 8, "23456789"),
    BR(Plan.NO_TRUNK, 10, 11, "123456789"),
    MX(Plan.NO_TRUNK, 10, 10, "23456789");

    private enum Plan {
        NORTH_AMERICA,
        /** 0 and a number of nearly always the same length. */
        TRUNK,
        /** 0 and a number of many lengths. */
        OPEN_TRUNK,
        NO_TRUNK
    }

    /** Country codes with how many digits may follow; source: ITU-T E.164, list of assigned country codes. */
    private static final String CODES =
            "1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-10 32:8-9 33:9-9 34:9-9 36:8-9 39:6-11"
                    + " 40:9-9 41:9-10 43:6-13 44:9-10 45:8-8 46:7-10 47:8-8 48:9-9 49:6-11 51:8-9 52:10-11 53:8-8 54:10-11"
                    + " 55:10-11 56:9-9 57:8-10 58:10-10 60:8-10 61:9-9 62:8-12 63:8-10 64:8-10 65:8-8 66:8-9 81:9-10 82:8-10"
                    + " 84:9-10 86:10-11 90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 95:7-10 98:10-10 211 212 213 216 218 220 221 222"
                    + " 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249"
                    + " 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352"
                    + " 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421"
                    + " 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676"
                    + " 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881"
                    + " 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996"
                    + " 998";

    private static final int[] LEAST = new int[1000]; // by country code; 0 if it is none
    private static final int[] MOST = new int[1000];

    static {
        for (String entry : CODES.split(" ")) {
            int colon = entry.indexOf(':');
            int code = Integer.parseInt(colon < 0 ? entry : entry.substring(0, colon));
            int dash = entry.indexOf('-');
            LEAST[code] = colon < 0 ? 6 : Integer.parseInt(entry.substring(colon + 1, dash));
            MOST[code] = colon < 0 ? 11 : Integer.parseInt(entry.substring(dash + 1));
        }
    }

    private final Plan plan;
    private final int least;
    private final int most;
    private final String firsts;

    /**
     * @param least digits without the trunk prefix
     * @param firsts first digits without the trunk prefix
     */
    PhoneRegion(Plan plan, int least, int most, String firsts) {
        this.plan = plan;
        this.least = least;
        this.most = most;
        this.firsts = firsts;
    }

    /** The regions by their names. */
    static Map<String, PhoneRegion> byName() {
        Map<String, PhoneRegion> regions = new HashMap<>();
        for (PhoneRegion region : values()) {
            regions.put(region.name(), region);
        }
        return regions;
    }

    /** Whether a country's code and as many digits as follow there. */
    static boolean international(long number, int digits) {
        for (int length = 1; length <= 3 && length < digits; length++) {
            int code = (int) (number / Checksums.power(digits - length));
            int rest = digits - length;
            if (code >= Checksums.power(length - 1) && LEAST[code] > 0) {
                return rest >= LEAST[code]
                        && rest <= MOST[code]
                        && (code != 1 || northAmerican(number % 10_000_000_000L));
            }
        }
        return false;
    }

    private static boolean northAmerican(long number) {
        long area = number / 10_000_000;
        long exchange = number / 10_000 % 1000;
        return area >= 200 && exchange >= 200 && area % 100 != 11 && exchange % 100 != 11;
    }

    /** What has to speak for a number that is written like that; null if it is none of this region. */
    Demand national(long number, int digits, long layout, int groups) {
        return switch (plan) {
            case NORTH_AMERICA -> northAmerica(number, digits, layout, groups);
            case NO_TRUNK -> number >= Checksums.power(digits - 1) ? written(number, digits, layout, groups) : null;
            default -> number < Checksums.power(digits - 1) ? written(number, digits - 1, layout, groups) : null;
        };
    }

    private static Demand northAmerica(long number, int digits, long layout, int groups) {
        boolean prefixed = digits == 11 && number / 10_000_000_000L == 1;
        if (!prefixed && digits != 10 || !northAmerican(number % 10_000_000_000L)) {
            return null;
        }
        if (groups == 1) {
            return Demand.NAMED;
        }
        int first = prefixed ? 1 : 0;
        boolean parts = groups == first + 3
                && Form.length(layout, first) == 3
                && Form.length(layout, first + 1) == 3
                && (!prefixed || Form.length(layout, 0) == 1);
        return parts ? Demand.NOTHING_AGAINST : null;
    }

    private Demand written(long number, int digits, long layout, int groups) {
        if (digits < least || digits > most || digits < 1) {
            return null;
        }
        int first = (int) (number / Checksums.power(digits - 1) % 10);
        if (firsts.indexOf('0' + first) < 0 || !evenly(layout, groups)) {
            return null;
        }
        return groups == 1 && plan != Plan.TRUNK ? Demand.NAMED : Demand.NOTHING_AGAINST;
    }

    /** Whether the same separates all groups, but for what is behind the first, and no date is among the ways to read it. */
    private static boolean evenly(long layout, int groups) {
        for (int g = 2; g < groups - 1; g++) {
            if (Form.separator(layout, g) != Form.separator(layout, 1)) {
                return false;
            }
        }
        boolean date = groups == 3
                && Form.length(layout, 0) <= 4
                && Form.length(layout, 1) == 2
                && Form.length(layout, 2) <= 4
                && Form.separator(layout, 0) == Form.separator(layout, 1)
                && Form.separator(layout, 0) != Characters.BLANK;
        return !date;
    }
}
