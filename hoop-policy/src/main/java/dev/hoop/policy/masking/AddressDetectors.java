package dev.hoop.policy.masking;

/** Addresses of machines. */
final class AddressDetectors {
    private AddressDetectors() {}

    /** What dotted numbers are called that are no addresses. */
    private static final Words IPV4 =
            Words.of("ip* address* host* server* client* addr* gateway* dns from peer* remote*");

    /** The index after {@code 0} to {@code 255} without leading zeros, or -1. */
    private static int octet(String text, int at) {
        int value = 0;
        int i = at;
        while (i < text.length() && i - at < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = value * 10 + text.charAt(i++) - '0';
        }
        boolean leadingZero = i - at > 1 && text.charAt(at) == '0';
        return i == at || value > 255 || leadingZero ? -1 : i;
    }

    /** The index after four of them with points between, or -1. */
    private static int octets(String text, int at) {
        int i = octet(text, at);
        for (int n = 1; n < 4; n++) {
            if (i < 0 || i >= text.length() || text.charAt(i) != '.') {
                return -1;
            }
            i = octet(text, i + 1);
        }
        return i;
    }

    /** Dotted quads that are no version and no section: {@code 192.0.2.7}. Source: RFC 3986, "IPv4address". */
    static final class Ipv4 implements Detector {
        @Override
        public boolean triggeredBy(byte before, char c) {
            return before == Characters.OTHER && c >= '0' && c <= '9';
        }

        @Override
        public Finding find(String text, int at, int floor) {
            int end = octets(text, at);
            if (end < 0 || !Characters.ends(text, end) || continued(text, end) || preceded(text, at, floor)) {
                return null;
            }
            return IPV4.nameAnother(text, at) ? null : new Finding("ipv4", at, end);
        }

        /** Whether more of a version comes: {@code 1.2.3.4.5}, {@code 1.2.3.4-beta}. */
        private static boolean continued(String text, int end) {
            if (end + 1 >= text.length()) {
                return false;
            }
            char next = text.charAt(end + 1);
            return text.charAt(end) == '.' && Characters.word(next)
                    || text.charAt(end) == '-' && Characters.letter(next)
                    || text.charAt(end) == '+' && Characters.word(next);
        }

        /** Whether it goes on from something: {@code 0.1.2.3.4}, {@code curl/7.1.2.3}. */
        private static boolean preceded(String text, int at, int floor) {
            if (at < floor + 2) {
                return false;
            }
            char separator = text.charAt(at - 1);
            char before = text.charAt(at - 2);
            return separator == '.' && Characters.word(before)
                    || (separator == '/' || separator == '-') && Characters.letter(before)
                    || separator == '\u00A7';
        }
    }

    /**
     * Eight groups, or fewer with {@code ::}. What may as well be the name of something in a program, {@code dead::beef}, is
     * left. Source: RFC 4291, "Text Representation of Addresses"; RFC 4007 for zones.
     */
    static final class Ipv6 implements Detector {
        private static final int GROUPS = 8;

        @Override
        public boolean triggeredBy(byte before, char c) {
            return c == ':';
        }

        @Override
        public boolean goesOnWith(char next) {
            return Characters.hex(next) || next == ':';
        }

        @Override
        public Finding find(String text, int at, int floor) {
            int from = at;
            while (from > floor && at - from < 5 && Characters.hex(text.charAt(from - 1))) {
                from--;
            }
            boolean compressed = text.startsWith("::", at);
            if (at - from > 4
                    || at == from && !compressed
                    || from > 0 && (Characters.word(text.charAt(from - 1)) || text.charAt(from - 1) == ':')) {
                return null;
            }
            return read(text, from);
        }

        private static Finding read(String text, int from) {
            int groups = 0;
            int digits = 0;
            boolean compressed = false;
            int longest = 0;
            int end = from;
            int i = from;
            while (groups < GROUPS) {
                int quad = groups > 0 || compressed ? octets(text, i) : -1;
                if (quad > 0) {
                    groups += 2;
                    digits++;
                    end = quad;
                    break;
                }
                int start = i;
                while (i < text.length() && i - start < 5 && Characters.hex(text.charAt(i))) {
                    digits += text.charAt(i) <= '9' ? 1 : 0;
                    i++;
                }
                longest = Math.max(longest, i - start);
                if (i - start > 4) {
                    return null;
                }
                if (i > start) {
                    groups++;
                    end = i;
                } else if (!(i == from && text.startsWith("::", i))) {
                    break;
                }
                if (i >= text.length() || text.charAt(i) != ':') {
                    break;
                }
                if (text.startsWith("::", i)) {
                    if (compressed) {
                        return null;
                    }
                    compressed = true;
                    end = i + 2;
                    i++;
                }
                i++;
            }
            boolean whole = compressed ? groups < GROUPS && groups > 0 : groups == GROUPS;
            boolean certain = groups > 2 || digits > 0 && (groups == 2 || longest >= 3 || text.startsWith("::", from));
            boolean alone = Characters.ends(text, end)
                    && (end >= text.length() || text.charAt(end) != ':' || space(text, end + 1));
            return whole && certain && alone ? new Finding("ipv6", from, zone(text, end)) : null;
        }

        private static boolean space(String text, int at) {
            return at >= text.length() || text.charAt(at) <= ' ';
        }

        private static int zone(String text, int end) {
            if (end >= text.length() || text.charAt(end) != '%') {
                return end;
            }
            int i = end + 1;
            while (i < text.length() && i - end < 16 && Characters.base64Url(text.charAt(i))) {
                i++;
            }
            return i == end + 1 ? end : i;
        }
    }

    /**
     * Six pairs, or eight, with colons or hyphens between; three groups of four with points. Not the fingerprint of a key,
     * which has more. Source: IEEE 802, "Use of the MAC address"; Cisco's way of writing.
     */
    static final class Mac implements Detector {
        @Override
        public boolean triggeredBy(byte before, char c) {
            return before != Characters.OTHER && (c == ':' || c == '-' || c == '.');
        }

        @Override
        public boolean goesOnWith(char next) {
            return Characters.hex(next);
        }

        @Override
        public Finding find(String text, int at, int floor) {
            char separator = text.charAt(at);
            int size = separator == '.' ? 4 : 2;
            int from = at - size;
            if (from < floor
                    || at + size + 1 >= text.length()
                    || text.charAt(at + size + 1) != separator
                    || from > 0 && (Characters.word(text.charAt(from - 1)) || text.charAt(from - 1) == separator)) {
                return null;
            }
            int letters = 0;
            int groups = 0;
            int i = from;
            while (groups < 9) {
                int pair = pair(text, i, size);
                if (pair < 0) {
                    return null;
                }
                letters += pair;
                groups++;
                i += size;
                if (i + 1 >= text.length() || text.charAt(i) != separator || !Characters.word(text.charAt(i + 1))) {
                    break;
                }
                i++;
            }
            boolean whole = size == 4 ? groups == 3 && letters > 0 : groups == 6 || groups == 8;
            return whole && Characters.ends(text, i) ? new Finding("mac-address", from, i) : null;
        }

        /** How many of the characters are letters; -1 if one is not hexadecimal. */
        private static int pair(String text, int from, int size) {
            if (from + size > text.length()) {
                return -1;
            }
            int letters = 0;
            for (int i = from; i < from + size; i++) {
                if (!Characters.hex(text.charAt(i))) {
                    return -1;
                }
                letters += text.charAt(i) > '9' ? 1 : 0;
            }
            return letters;
        }
    }
}
