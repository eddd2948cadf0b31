package dev.hoop.agent.postgresql;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;

/**
 * TLS to a server. Immutable. Source: PostgreSQL, "libpq: SSL Support", whose words for the levels these are.
 *
 * @param level how far the server must prove that it is the right one
 * @param ca    PEM certificates of the authorities that count; else those of the Java runtime
 */
record ServerTls(Level level, Optional<Path> ca) {
    /** How far a server must prove that it is the right one. */
    enum Level {
        /** No encryption. */
        DISABLE,
        /** Encryption, with whomever. */
        REQUIRE,
        /** Its certificate must be of an authority that counts. */
        VERIFY_CA,
        /** And for the resource's host. */
        VERIFY_FULL;

        /** @param name as {@code hoop.yaml} has it */
        static Level of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 0x04, (byte) 0xd2, 0x16, 0x2f};

    /** The socket itself, or TLS over it. @throws IOException if the server does not speak TLS, or proves too little */
    Socket over(Socket raw, String host, int port) throws IOException, GeneralSecurityException {
        if (level == Level.DISABLE) {
            return raw;
        }
        raw.getOutputStream().write(SSL_REQUEST);
        int answer = raw.getInputStream().read();
        if (answer != 'S') {
            throw new IOException("the server does not speak TLS; if it need not, set the resource's tls to disable");
        }
        if (raw.getInputStream().available() > 0) {
            throw new IOException("the server has sent bytes before TLS was there");
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust(), null);
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(raw, host, port, true);
        if (level == Level.VERIFY_FULL) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
        }
        secured.startHandshake();
        return secured;
    }

    private TrustManager[] trust() throws IOException, GeneralSecurityException {
        if (level == Level.REQUIRE) {
            return new TrustManager[] {new Anybody()};
        }
        if (ca.isEmpty()) {
            return null; // the runtime's own
        }
        KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null, null);
        try (InputStream file = Files.newInputStream(ca.get())) {
            int count = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                authorities.setCertificateEntry("ca" + count++, certificate);
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        return factory.getTrustManagers();
    }

    /** For {@code require}, which the configuration has to ask for. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            throw new IllegalStateException("clients are not asked for certificates");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
