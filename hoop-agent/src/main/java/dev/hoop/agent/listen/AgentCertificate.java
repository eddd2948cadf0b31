package dev.hoop.agent.listen;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration.Tls;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The agent's certificate and key. Looks at the files again and again; a new pair serves whoever connects from then on, and
 * one that is wrong leaves the old in force and is shouted about. Thread-safe.
 */
public final class AgentCertificate implements Supplier<SSLContext> {
    private static final System.Logger LOG = System.getLogger(AgentCertificate.class.getName());
    private static final int LOOK_SECONDS = 2;

    private final Tls files;
    private List<FileTime> seen; // guarded by this
    private volatile SSLContext context; // written under this, read by every connection

    /** @throws HoopException with {@code HOOP-POLICY} if they cannot be used */
    public AgentCertificate(Tls files) {
        this.files = files;
        try {
            seen = times();
            context = load();
        } catch (IOException | GeneralSecurityException e) {
            throw new HoopException(ErrorCode.POLICY, "The agent's certificate cannot be used: " + reason(e), e);
        }
    }

    public void watch(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes up what has changed. */
    public synchronized void look() {
        try {
            List<FileTime> now = times();
            if (!now.equals(seen)) {
                context = load();
                seen = now;
                LOG.log(System.Logger.Level.INFO, "The certificate {0} is in force as it is now", files.certificate());
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The agent''s certificate has changed, but the one before stays in force: {0}",
                    reason(e));
        }
    }

    private List<FileTime> times() throws IOException {
        return List.of(Files.getLastModifiedTime(files.certificate()), Files.getLastModifiedTime(files.key()));
    }

    @Override
    public SSLContext get() {
        return context;
    }

    private SSLContext load() throws IOException, GeneralSecurityException {
        List<X509Certificate> chain = PemFile.read(files.certificate()).certificates();
        PrivateKey key = PemFile.read(files.key()).key();
        requirePair(chain.get(0).getPublicKey(), key);
        chain.get(0).checkValidity();
        char[] password = new char[0];
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("agent", key, password, chain.toArray(X509Certificate[]::new));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext loaded = SSLContext.getInstance("TLS");
        loaded.init(keys.getKeyManagers(), null, new SecureRandom());
        return loaded;
    }

    private void requirePair(PublicKey certified, PrivateKey key) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm().startsWith("Ed") ? "EdDSA" : "";
        };
        if (algorithm.isEmpty()) {
            return; // a handshake will tell
        }
        byte[] text = {1};
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(text);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(text);
            if (signature.verify(signed)) {
                return;
            }
        } catch (GeneralSecurityException e) { // keys of two kinds
        }
        throw new GeneralSecurityException(files.key() + " is not the key of " + files.certificate());
    }

    private static String reason(Exception e) {
        return e instanceof java.nio.file.NoSuchFileException missing
                ? "there is no " + missing.getFile()
                : e instanceof java.nio.file.AccessDeniedException denied
                        ? denied.getFile() + " may not be read"
                        : e.getMessage();
    }
}
