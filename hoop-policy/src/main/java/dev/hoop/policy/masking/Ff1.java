package dev.hoop.policy.masking;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Encryption of numerals to as many numerals, over AES. Source: NIST SP 800-38G, "FF1" (algorithm 7), with the domain of at
 * least a million that its revision 1 requires. Thread-safe.
 */
final class Ff1 {
    static final BigInteger LEAST_DOMAIN = BigInteger.valueOf(1_000_000);

    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;

    private final SecretKey key;

    /** @param key for AES, of 16, 24 or 32 bytes */
    Ff1(SecretKey key) {
        this.key = key;
    }

    /**
     * @param numerals each from 0 to less than the radix
     * @throws IllegalArgumentException if there are so few that less than a million values are possible
     */
    int[] encrypt(int radix, byte[] tweak, int[] numerals) {
        BigInteger base = BigInteger.valueOf(radix);
        if (radix < 2 || radix > 1 << 16 || base.pow(numerals.length).compareTo(LEAST_DOMAIN) < 0) {
            throw new IllegalArgumentException(
                    numerals.length + " numerals of radix " + radix + " are too few for FF1");
        }
        try {
            return encrypt(base, tweak, numerals);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    private int[] encrypt(BigInteger radix, byte[] tweak, int[] numerals) throws GeneralSecurityException {
        int n = numerals.length;
        int u = n / 2;
        int v = n - u;
        BigInteger modulusU = radix.pow(u);
        BigInteger modulusV = radix.pow(v);
        int b = (modulusV.subtract(BigInteger.ONE).bitLength() + 7) / 8;
        int d = 4 * ((b + 3) / 4) + 4;
        byte[] head = head(radix.intValue(), u, n, tweak.length);
        BigInteger left = number(radix, numerals, 0, u);
        BigInteger right = number(radix, numerals, u, n);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mac = mac(head, tail(tweak, round, right, b));
            BigInteger y = new BigInteger(1, expanded(mac, d));
            BigInteger sum = left.add(y).mod(round % 2 == 0 ? modulusU : modulusV);
            left = right;
            right = sum;
        }
        int[] encrypted = new int[n];
        write(radix, left, encrypted, 0, u);
        write(radix, right, encrypted, u, n);
        return encrypted;
    }

    /** P of step 5. */
    private static byte[] head(int radix, int u, int n, int tweak) {
        return ByteBuffer.allocate(BLOCK)
                .put(new byte[] {1, 2, 1, (byte) (radix >> 16), (byte) (radix >> 8), (byte) radix, ROUNDS, (byte) u})
                .putInt(n)
                .putInt(tweak)
                .array();
    }

    /** Q of step 6 i. */
    private static byte[] tail(byte[] tweak, int round, BigInteger number, int b) {
        int length = (tweak.length + b + 1 + BLOCK - 1) / BLOCK * BLOCK;
        byte[] tail = Arrays.copyOf(tweak, length);
        tail[length - b - 1] = (byte) round;
        byte[] bytes = number.toByteArray();
        int count = Math.min(bytes.length, b); // without the sign's byte
        System.arraycopy(bytes, bytes.length - count, tail, length - count, count);
        return tail;
    }

    /** PRF: the last block of CBC from zero. */
    private byte[] mac(byte[] head, byte[] tail) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
        cipher.update(head);
        byte[] chained = cipher.doFinal(tail);
        return Arrays.copyOfRange(chained, chained.length - BLOCK, chained.length);
    }

    /** S of step 6 iii: as many blocks as it takes, and no more bytes than {@code length}. */
    private byte[] expanded(byte[] mac, int length) throws GeneralSecurityException {
        int blocks = (length + BLOCK - 1) / BLOCK;
        byte[] all = Arrays.copyOf(mac, blocks * BLOCK);
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        for (int j = 1; j < blocks; j++) {
            byte[] block = mac.clone();
            for (int i = 0; i < 4; i++) {
                block[BLOCK - 1 - i] ^= (byte) (j >> 8 * i);
            }
            System.arraycopy(cipher.doFinal(block), 0, all, j * BLOCK, BLOCK);
        }
        return Arrays.copyOf(all, length);
    }

    private static BigInteger number(BigInteger radix, int[] numerals, int from, int to) {
        BigInteger number = BigInteger.ZERO;
        for (int i = from; i < to; i++) {
            number = number.multiply(radix).add(BigInteger.valueOf(numerals[i]));
        }
        return number;
    }

    private static void write(BigInteger radix, BigInteger number, int[] numerals, int from, int to) {
        BigInteger rest = number;
        for (int i = to - 1; i >= from; i--) {
            BigInteger[] divided = rest.divideAndRemainder(radix);
            numerals[i] = divided[1].intValue();
            rest = divided[0];
        }
    }
}
