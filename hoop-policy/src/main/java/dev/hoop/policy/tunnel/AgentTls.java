package dev.hoop.policy.tunnel;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * TLS to the agent: 1.2 or newer, with a certificate that is trusted and for the agent's name. Where keys are pinned, the
 * agent's own certificate must have one of them besides; another in the chain that it sends proves nothing. Immutable.
 */
final class AgentTls {
    private static final String[] VERSIONS = {"TLSv1.3", "TLSv1.2"};
    private static final String[] APPLICATIONS = {"http/1.1"};
    private static final Pattern PIN = Pattern.compile("sha256/[A-Za-z0-9+/]{43}=");
    private static final int MOST_BYTES = 1 << 20;

    private final SSLContext context;
    private final List<String> pins;

    private AgentTls(SSLContext context, List<String> pins) {
        this.context = context;
        this.pins = pins;
    }

    /**
     * @param authorities a file of certificates to trust in place of the JDK's
     * @param pins        of the agent's key; none means that any will do
     * @throws HoopException with {@code HOOP-POLICY} if they cannot be used
     */
    static AgentTls of(Optional<Path> authorities, List<String> pins) {
        if (!pins.stream().allMatch(pin -> PIN.matcher(pin).matches())) {
            throw mistake("hoop.agent-pin is not sha256/ and 44 characters of Base64, several of them with commas");
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, authorities.isPresent() ? trusting(authorities.get()) : null, null);
            return new AgentTls(context, List.copyOf(pins));
        } catch (GeneralSecurityException | IOException e) {
            throw mistake("the certificates in hoop.agent-ca cannot be read as PEM ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private static TrustManager[] trusting(Path file) throws GeneralSecurityException, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too large");
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        Collection<? extends Certificate> certificates = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
        if (certificates.isEmpty()) {
            throw new CertificateException("none");
        }
        for (Certificate certificate : certificates) {
            store.setCertificateEntry(Integer.toString(store.size()), certificate);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static HoopException mistake(String what) {
        return new HoopException(ErrorCode.POLICY, "The settings cannot be used: " + what);
    }

    /** @throws IOException if the agent does not prove that it is the one; a {@link PinException} if only its key is another */
    SSLSocket over(Socket raw, String host, int port) throws IOException {
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(raw, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setProtocols(VERSIONS);
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setApplicationProtocols(APPLICATIONS);
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        if (!pins.isEmpty() && !pins.contains(pin(secured.getSession().getPeerCertificates()[0]))) {
            throw new PinException();
        }
        return secured;
    }

    /** Of a certificate's key. Source: RFC 7469, "Pinned Public Key Hash". */
    static String pin(Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(certificate.getPublicKey().getEncoded());
            return "sha256/" + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The certificate is trusted, but its key is none of those that are pinned. */
    static final class PinException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
