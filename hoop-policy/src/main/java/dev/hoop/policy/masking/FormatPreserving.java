package dev.hoop.policy.masking;

import javax.crypto.spec.SecretKeySpec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Encrypts a value to another of the same form: digits to digits, small letters to small ones, capitals to capitals, and
 * what stands between them as it is; a number to one of as many digits. Equal values stay equal, and different ones
 * different, within a domain. What has fewer than a million values of its form, or letters of another alphabet, is
 * redacted or becomes NULL. Source: NIST SP 800-38G, {@link Ff1}; cycle walking where the number of values is no power.
 */
final class FormatPreserving implements Mask {
    private static final int LONGEST = 128; // letters and digits
    private static final BigInteger TEN = BigInteger.TEN;
    private static final BigInteger LETTERS = BigInteger.valueOf(26);
    private static final BigInteger UUIDS = BigInteger.ONE.shiftLeft(122);

    private final MaskKey key;
    private final Ff1 ff1;
    private final byte[] tweak;

    FormatPreserving(MaskKey key) {
        this.key = key;
        ff1 = new Ff1(new SecretKeySpec(key.derived("FF1 key"), "AES"));
        tweak = key.domain().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "format-preserving";
    }

    @Override
    public int reveals() {
        return Reveals.FORMAT_PRESERVING;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        Optional<String> encrypted = value.length() <= maxLength ? encrypted(value) : Optional.empty();
        return encrypted.isPresent() ? encrypted : Masks.redact().text(value, maxLength);
    }

    private Optional<String> encrypted(String value) {
        BigInteger values = BigInteger.ONE;
        BigInteger rank = BigInteger.ZERO;
        int count = 0;
        boolean digits = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (base(c) == null) {
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    return Optional.empty();
                }
                continue;
            }
            if (++count > LONGEST) {
                return Optional.empty();
            }
            digits &= base(c).equals(TEN);
            values = values.multiply(base(c));
            rank = rank.multiply(base(c)).add(BigInteger.valueOf(c - first(c)));
        }
        if (values.compareTo(Ff1.LEAST_DOMAIN) < 0) {
            return Optional.empty();
        }
        return Optional.of(written(value, digits ? decimal(rank, count) : permuted(rank, values)));
    }

    private static BigInteger base(char c) {
        return c >= '0' && c <= '9' ? TEN : Characters.letter(c) ? LETTERS : null;
    }

    private static char first(char c) {
        return c <= '9' ? '0' : c <= 'Z' ? 'A' : 'a';
    }

    private static String written(String value, BigInteger rank) {
        StringBuilder written = new StringBuilder(value);
        BigInteger rest = rank;
        for (int i = value.length() - 1; i >= 0; i--) {
            char c = value.charAt(i);
            if (base(c) != null) {
                BigInteger[] divided = rest.divideAndRemainder(base(c));
                written.setCharAt(i, (char) (first(c) + divided[1].intValue()));
                rest = divided[0];
            }
        }
        return written.toString();
    }

    /** FF1 with radix 10, as others have it who encrypt digits. */
    private BigInteger decimal(BigInteger rank, int count) {
        int[] numerals = new int[count];
        String digits = rank.toString();
        for (int i = 0; i < digits.length(); i++) {
            numerals[count - digits.length() + i] = digits.charAt(i) - '0';
        }
        BigInteger encrypted = BigInteger.ZERO;
        for (int numeral : ff1.encrypt(10, tweak, numerals)) {
            encrypted = encrypted.multiply(TEN).add(BigInteger.valueOf(numeral));
        }
        return encrypted;
    }

    /** A permutation of 0 to less than {@code values}: FF1 over bits, again and again until it is among them. */
    private BigInteger permuted(BigInteger rank, BigInteger values) {
        int bits = values.subtract(BigInteger.ONE).bitLength();
        BigInteger permuted = rank;
        do {
            int[] numerals = new int[bits];
            for (int i = 0; i < bits; i++) {
                numerals[i] = permuted.testBit(bits - 1 - i) ? 1 : 0;
            }
            permuted = BigInteger.ZERO;
            for (int numeral : ff1.encrypt(2, tweak, numerals)) {
                permuted = permuted.shiftLeft(1).add(BigInteger.valueOf(numeral));
            }
        } while (permuted.compareTo(values) >= 0);
        return permuted;
    }

    @Override
    public Optional<Object> value(Object value) {
        if (value instanceof UUID uuid) {
            return Optional.of(uuid(uuid));
        }
        if (value instanceof BigDecimal number) {
            return number(number.unscaledValue(), null).map(n -> new BigDecimal(n, number.scale()));
        }
        return Numbers.whole(value).flatMap(n -> number(n, Numbers.most(value))).flatMap(n -> Numbers.like(value, n));
    }

    /** @param most the largest of the type, or null */
    private Optional<BigInteger> number(BigInteger number, BigInteger most) {
        BigInteger size = number.abs();
        int digits = size.toString().length();
        if (digits > LONGEST || most != null && size.compareTo(most) > 0) {
            return Optional.empty();
        }
        BigInteger least = TEN.pow(digits - 1);
        BigInteger end = TEN.pow(digits);
        BigInteger values = (most == null ? end : end.min(most.add(BigInteger.ONE))).subtract(least);
        if (values.compareTo(Ff1.LEAST_DOMAIN) < 0) {
            return Optional.empty();
        }
        BigInteger permuted = permuted(size.subtract(least), values).add(least);
        return Optional.of(number.signum() < 0 ? permuted.negate() : permuted);
    }

    /** All bits but those of version and variant. */
    private UUID uuid(UUID uuid) {
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        BigInteger rank = BigInteger.valueOf(high >>> 16)
                .shiftLeft(12)
                .or(BigInteger.valueOf(high & 0xFFF))
                .shiftLeft(62)
                .or(BigInteger.valueOf(low & 0x3FFF_FFFF_FFFF_FFFFL));
        BigInteger permuted = permuted(rank, UUIDS);
        long newLow = permuted.longValue() & 0x3FFF_FFFF_FFFF_FFFFL;
        long newHigh = permuted.shiftRight(62).longValue();
        return new UUID(newHigh >>> 12 << 16 | high & 0xF000 | newHigh & 0xFFF, low & 0xC000_0000_0000_0000L | newLow);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormatPreserving mask && mask.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return name();
    }
}
