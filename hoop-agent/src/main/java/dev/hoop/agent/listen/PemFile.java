package dev.hoop.agent.listen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and keys in text. Sources: RFC 7468; RFC 5958, "PrivateKeyInfo". Messages never hold a key. */
final class PemFile {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final long MOST_BYTES = 1 << 20;
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519", "RSASSA-PSS");

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(String label, byte[] content) {}

    private PemFile(Path file, String text) throws GeneralSecurityException {
        this.file = file;
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            try {
                blocks.add(new Block(matcher.group(1), Base64.getMimeDecoder().decode(matcher.group(2))));
            } catch (IllegalArgumentException e) {
                throw new GeneralSecurityException(file + " is damaged: a part of it is no Base64");
            }
        }
    }

    static PemFile read(Path file) throws IOException, GeneralSecurityException {
        if (Files.size(file) > MOST_BYTES) {
            throw new GeneralSecurityException(file + " is larger than 1 MiB");
        }
        return new PemFile(file, Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** The chain, the agent's own certificate first. */
    List<X509Certificate> certificates() throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Block block : blocks) {
            if (block.label().equals("CERTIFICATE")) {
                chain.add(certificate(block.content()));
            }
        }
        if (chain.isEmpty()) {
            throw new GeneralSecurityException(file + " holds no CERTIFICATE in PEM");
        }
        return chain;
    }

    private X509Certificate certificate(byte[] content) throws GeneralSecurityException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException e) {
            throw new GeneralSecurityException(file + " has a part that is no X.509 certificate");
        }
    }

    PrivateKey key() throws GeneralSecurityException {
        for (Block block : blocks) {
            switch (block.label()) {
                case "PRIVATE KEY":
                    return key(block.content());
                case "RSA PRIVATE KEY":
                case "EC PRIVATE KEY":
                    throw new GeneralSecurityException(file + " has its key in an older form. Convert it with"
                            + " openssl pkcs8 -topk8 -nocrypt -in " + file.getFileName() + " -out agent.key");
                case "ENCRYPTED PRIVATE KEY":
                    throw new GeneralSecurityException(file + " is encrypted. Decrypt it with" + " openssl pkcs8 -in "
                            + file.getFileName() + " -out agent.key, and protect the file");
                default: // parameters, or certificates in the same file
            }
        }
        throw new GeneralSecurityException(file + " holds no PRIVATE KEY in PEM (PKCS#8)");
    }

    private PrivateKey key(byte[] content) throws GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(content));
            } catch (java.security.spec.InvalidKeySpecException e) { // of another algorithm
            }
        }
        throw new GeneralSecurityException(file + " holds a key that is neither RSA nor EC nor Ed25519");
    }
}
