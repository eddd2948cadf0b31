package dev.hoop.policy.tunnel;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

/** A certificate that signs itself, made by the JDK's keytool. */
final class Certificates {
    private static final String SECRET = "changeit";

    final Path pem;
    final SSLContext context;
    final String pin;

    private Certificates(Path pem, SSLContext context, String pin) {
        this.pem = pem;
        this.context = context;
        this.pin = pin;
    }

    /** @param names as keytool has alternative names, such as {@code dns:localhost,ip:127.0.0.1} */
    static Certificates of(Path directory, String names) throws Exception {
        Path store = directory.resolve("agent.p12");
        Path pem = directory.resolve("agent.crt");
        keytool(("-genkeypair -alias agent -keyalg EC -groupname secp256r1 -dname CN=agent -validity 2 -ext san="
                        + names + " -keystore " + store + " -storepass " + SECRET)
                .split(" "));
        keytool(("-exportcert -rfc -alias agent -file " + pem + " -keystore " + store + " -storepass " + SECRET)
                .split(" "));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return new Certificates(pem, context, AgentTls.pin(keys.getCertificate("agent")));
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
    }
}
