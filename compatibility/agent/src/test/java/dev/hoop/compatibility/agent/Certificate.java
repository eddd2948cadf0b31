package dev.hoop.compatibility.agent;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate for this machine that signs itself, made by the JDK's keytool. */
record Certificate(Path pem, Path key) {
    private static final String SECRET = "changeit";

    private static Certificate made;

    /** One for the whole test run, since making it takes seconds. */
    static synchronized Certificate ofThisRun() throws Exception {
        if (made == null) {
            made = in(Files.createTempDirectory("certificate"));
        }
        return made;
    }

    private static Certificate in(Path directory) throws Exception {
        Path store = directory.resolve("agent.p12");
        Path pem = directory.resolve("agent.crt");
        keytool("-genkeypair -alias agent -keyalg EC -groupname secp256r1 -dname CN=agent -validity 2"
                + " -ext san=dns:localhost,ip:127.0.0.1 -keystore " + store + " -storepass " + SECRET);
        keytool("-exportcert -rfc -alias agent -file " + pem + " -keystore " + store + " -storepass " + SECRET);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        String encoded = Base64.getMimeEncoder()
                .encodeToString(keys.getKey("agent", SECRET.toCharArray()).getEncoded());
        Path key = Files.writeString(
                directory.resolve("agent.key"),
                "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
        return new Certificate(pem, key);
    }

    private static void keytool(String arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
    }
}
