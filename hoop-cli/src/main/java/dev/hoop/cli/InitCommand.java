package dev.hoop.cli;

import dev.hoop.agent.SelfSignedCertificate;
import dev.hoop.policy.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code hoop init}. */
@Command(
        name = "init",
        description = {
            "Writes policy.yaml, the built-in policy, to begin with. Never overwrites a file.",
            "With --agent also what an agent is tried with: hoop.yaml, a certificate for localhost that signs itself, and a"
                    + " token for 24 hours with the key set that proves it."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop init my-project", "  hoop init --agent my-agent"})
final class InitCommand implements Callable<Integer> {
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "::1");

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Option(names = "--agent", description = "Also write what an agent is tried with.")
    private boolean agent;

    @Parameters(arity = "0..1", defaultValue = ".", paramLabel = "DIR", description = "Where (default: here).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("policy", folder.resolve("policy.yaml"));
        if (agent) {
            files.put("configuration", folder.resolve("hoop.yaml"));
            files.put("certificate", folder.resolve("agent.crt"));
            files.put("key", folder.resolve("agent.key"));
            files.put("keys", folder.resolve("try-keys.json"));
            files.put("token", folder.resolve("try.token"));
        }
        Optional<Path> there = files.values().stream().filter(Files::exists).findFirst();
        if (there.isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println(there.get() + " is there already. Move it away, or name another folder");
            return Hoop.MISTAKE;
        }
        Files.createDirectories(folder);
        Files.writeString(files.get("policy"), Policy.starterText(), StandardOpenOption.CREATE_NEW);
        if (agent) {
            writeAgent(files);
        }
        tell(files);
        return Hoop.DONE;
    }

    private static void writeAgent(Map<String, Path> files) throws IOException {
        SelfSignedCertificate.of(NAMES, Instant.now()).write(files.get("certificate"), files.get("key"));
        FirstToken first = FirstToken.of("try", "operators", Instant.now());
        Files.writeString(files.get("keys"), first.keys() + "\n", StandardOpenOption.CREATE_NEW);
        Path token = files.get("token");
        if (token.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(token);
        }
        Files.writeString(token, first.token() + "\n", StandardOpenOption.WRITE);
        Files.writeString(files.get("configuration"), example(), StandardOpenOption.CREATE_NEW);
    }

    private static String example() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(InitCommand.class.getResourceAsStream("/dev/hoop/cli/agent/hoop.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tell(Map<String, Path> files) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> written = new LinkedHashMap<>();
            files.forEach((what, file) -> written.put(what, file.toString()));
            out.println(Json.text(written));
            return;
        }
        Path policy = files.get("policy");
        out.println("Wrote " + policy + ". Read it, change it, and check it with");
        out.println("  hoop policy check " + policy);
        if (!agent) {
            out.println("Then write jdbc:hoop: where your job says jdbc:, and set hoop.policy=" + policy);
            return;
        }
        Stream.of("configuration", "certificate", "key", "keys", "token")
                .forEach(what -> out.println("Wrote " + files.get(what)));
        out.println("Put your database into " + files.get("configuration") + ", and run");
        out.println("  hoop agent --config " + files.get("configuration"));
        out.println("  PGPASSWORD=\"$(cat " + files.get("token") + ")\" psql \"host=localhost port=8443 dbname=orders"
                + " user=me sslmode=verify-full sslrootcert=" + files.get("certificate") + "\"");
    }
}
