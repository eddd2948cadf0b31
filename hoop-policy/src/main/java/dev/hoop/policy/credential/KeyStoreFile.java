package dev.hoop.policy.credential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;

/** A private key and its certificates in a PKCS#12 file, as PEM. Sources: RFC 7292, RFC 7468. */
final class KeyStoreFile {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path file;
    private final String alias;

    KeyStoreFile(Path file, String alias) {
        this.file = file;
        this.alias = alias;
    }

    /** The key in PKCS#8, then its certificate and those that vouch for it. */
    char[] pem(char[] password) throws UnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Key key = store.getKey(alias, password);
            if (!(key instanceof PrivateKey)) {
                throw new UnavailableException("the file " + file + " has no private key called '" + alias + "'");
            }
            return pem(key, store.getCertificateChain(alias));
        } catch (UnrecoverableKeyException e) {
            throw locked();
        } catch (GeneralSecurityException e) {
            throw new UnavailableException("the file " + file + " is no PKCS#12 file that Java can read");
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw locked();
            }
            throw new UnavailableException("the file " + file + " cannot be read as PKCS#12 ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private UnavailableException locked() {
        return new UnavailableException("the file " + file + " does not open with the password");
    }

    private static char[] pem(Key key, Certificate[] chain) throws GeneralSecurityException {
        byte[] der = key.getEncoded();
        byte[] lines = LINES.encode(der);
        StringBuilder certificates = new StringBuilder();
        for (Certificate certificate : chain) {
            certificates
                    .append("-----BEGIN CERTIFICATE-----\n")
                    .append(LINES.encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        byte[] begin = "-----BEGIN PRIVATE KEY-----\n".getBytes(StandardCharsets.US_ASCII);
        byte[] end = ("\n-----END PRIVATE KEY-----\n" + certificates).getBytes(StandardCharsets.US_ASCII);
        char[] pem = new char[begin.length + lines.length + end.length];
        int at = 0;
        for (byte[] part : new byte[][] {begin, lines, end}) {
            for (byte b : part) {
                pem[at++] = (char) b;
            }
        }
        Arrays.fill(der, (byte) 0);
        Arrays.fill(lines, (byte) 0);
        return pem;
    }
}
