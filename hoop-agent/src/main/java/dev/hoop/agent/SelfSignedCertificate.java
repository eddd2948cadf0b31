package dev.hoop.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/**
 * A certificate that nobody vouches for, to try an agent with: for a year, for these names, with a key on P-256. Immutable.
 * Sources: RFC 5280; ITU-T X.690 (DER); RFC 5758 (ECDSA with SHA-256).
 */
public final class SelfSignedCertificate {
    private static final byte[] ECDSA_WITH_SHA256 = {0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 4, 3, 2};
    private static final byte[] COMMON_NAME = {0x55, 4, 3};
    private static final byte[] SUBJECT_ALT_NAME = {0x55, 0x1d, 0x11};
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 2;
    private static final int BIT_STRING = 3;
    private static final int OCTET_STRING = 4;
    private static final int OBJECT_IDENTIFIER = 6;
    private static final int UTF8_STRING = 12;
    private static final int GENERALIZED_TIME = 24;
    private static final int UTC_TIME = 23;
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;
    private static final Duration AGE = Duration.ofDays(365);

    private final KeyPair keys;
    private final byte[] encoded;

    private SelfSignedCertificate(KeyPair keys, byte[] encoded) {
        this.keys = keys;
        this.encoded = encoded;
    }

    /** @param names host names, and addresses in figures; the first is the common name */
    public static SelfSignedCertificate of(List<String> names, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            byte[] algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, ECDSA_WITH_SHA256));
            byte[] signed = signed(names, now, keys, algorithm);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return new SelfSignedCertificate(
                    keys, der(SEQUENCE, signed, algorithm, der(BIT_STRING, new byte[1], signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private static byte[] signed(List<String> names, Instant now, KeyPair keys, byte[] algorithm) {
        byte[] name = der(
                SEQUENCE,
                der(
                        SET,
                        der(
                                SEQUENCE,
                                der(OBJECT_IDENTIFIER, COMMON_NAME),
                                der(UTF8_STRING, names.get(0).getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = der(SEQUENCE, time(now.minus(Duration.ofMinutes(5))), time(now.plus(AGE)));
        byte[] serial = new BigInteger(126, new SecureRandom()).setBit(126).toByteArray();
        byte[] alternatives =
                der(SEQUENCE, names.stream().map(SelfSignedCertificate::name).toArray(byte[][]::new));
        byte[] extension = der(SEQUENCE, der(OBJECT_IDENTIFIER, SUBJECT_ALT_NAME), der(OCTET_STRING, alternatives));
        return der(
                SEQUENCE,
                der(0xa0, der(INTEGER, new byte[] {2})), // version 3
                der(INTEGER, serial),
                algorithm,
                name,
                validity,
                name,
                keys.getPublic().getEncoded(),
                der(0xa3, der(SEQUENCE, extension)));
    }

    private static byte[] name(String name) {
        if (name.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            try {
                return der(IP_ADDRESS, java.net.InetAddress.getByName(name).getAddress()); // figures: looks nothing up
            } catch (java.net.UnknownHostException e) {
                throw new IllegalArgumentException("no address: " + name, e);
            }
        }
        return der(DNS_NAME, name.getBytes(StandardCharsets.US_ASCII));
    }

    /** Until 2049 in two figures. Source: RFC 5280, "Validity". */
    private static byte[] time(Instant time) {
        boolean early = time.atOffset(ZoneOffset.UTC).getYear() < 2050;
        String text = DateTimeFormatter.ofPattern(early ? "yyMMddHHmmss'Z'" : "yyyyMMddHHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(time);
        return der(early ? UTC_TIME : GENERALIZED_TIME, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        int length = content.size();
        if (length < 0x80) {
            whole.write(length);
        } else {
            byte[] figures = BigInteger.valueOf(length).toByteArray();
            int from = figures[0] == 0 ? 1 : 0;
            whole.write(0x80 | figures.length - from);
            whole.write(figures, from, figures.length - from);
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    /** The certificate in PEM. */
    public String certificate() {
        return pem("CERTIFICATE", encoded);
    }

    /**
     * Writes both in PEM. The key's file can be read by its owner only.
     *
     * @throws FileAlreadyExistsException if one of the files is there
     */
    public void write(Path certificate, Path key) throws IOException {
        if (Files.exists(certificate)) {
            throw new FileAlreadyExistsException(certificate.toString());
        }
        if (key.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(key);
        }
        Files.writeString(key, pem("PRIVATE KEY", keys.getPrivate().getEncoded()), StandardOpenOption.WRITE);
        Files.writeString(certificate, certificate(), StandardOpenOption.CREATE_NEW);
    }

    private static String pem(String label, byte[] content) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + label + "-----\n";
    }
}
