package dev.hoop.agent.postgresql;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/**
 * How far a server must prove that it is the right one. Source: PostgreSQL, "libpq: SSL Support", whose words these are.
 */
enum ServerTls {
    /** No encryption. */
    DISABLE,
    /** Encryption, with whomever. */
    REQUIRE,
    /** Its certificate must be of an authority that the Java runtime trusts. */
    VERIFY_CA,
    /** And for the resource's host. */
    VERIFY_FULL;

    private static final int SSL_REQUEST_BYTES = 8;
    private static final byte[] SSL_REQUEST = {0, 0, 0, SSL_REQUEST_BYTES, 0x04, (byte) 0xd2, 0x16, 0x2f};

    /** @param name as {@code hoop.yaml} has it */
    static ServerTls of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** The socket itself, or TLS over it. @throws IOException if the server does not speak TLS, or proves too little */
    Socket over(Socket raw, String host, int port) throws IOException, GeneralSecurityException {
        if (this == DISABLE) {
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
        context.init(null, this == REQUIRE ? new TrustManager[] {new Anybody()} : null, null);
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(raw, host, port, true);
        if (this == VERIFY_FULL) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
        }
        secured.startHandshake();
        return secured;
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
