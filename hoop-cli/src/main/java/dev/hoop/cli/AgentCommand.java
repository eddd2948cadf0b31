package dev.hoop.cli;

import dev.hoop.agent.HoopAgent;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.PolicyFile;
import dev.hoop.policy.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** {@code hoop agent}. */
@Command(
        name = "agent",
        description = {
            "Runs the agent until it is told to stop (SIGTERM). It then takes nobody any more, waits for sessions as long as"
                    + " agent.limits.drain allows, and ends the rest.",
            "The configuration, the policy and the certificate are taken up as their files change."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop agent --config hoop.yaml"})
final class AgentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "hoop.yaml",
            description = "The configuration (default: ${DEFAULT-VALUE}).")
    private Path config;

    @Option(names = "--json", description = "Say where it listens, and log, with one JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonLog.install(json);
        Path file = config.toAbsolutePath().normalize();
        Configuration configuration = read(file);
        HoopAgent agent = start(configuration);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopping = new Thread(
                () -> {
                    agent.close();
                    stopped.countDown();
                },
                "hoop-stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        tell(agent);
        ConfigurationWatch.start(file, () -> agent.reload(read(file)));
        stopped.await();
        return Hoop.DONE;
    }

    private static Configuration read(Path file) {
        try {
            return Configuration.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new HoopException(
                    ErrorCode.POLICY,
                    "There is no " + file
                            + ". Name the configuration with --config, or write one with hoop init --agent");
        } catch (IOException e) {
            throw new HoopException(
                    ErrorCode.POLICY, file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static HoopAgent start(Configuration configuration) {
        Configuration.Archive archive =
                configuration.archive().orElseThrow(() -> missing("archive", "archive: { directory: hoop-archive }"));
        if (configuration.issuers().isEmpty()) {
            throw missing("identity", "identity: { issuers: [{ issuer: https://…, audience: hoop }] }");
        }
        if (configuration.agent().isEmpty()) {
            throw missing("agent", "agent: { listen: […], tls: { … } }; hoop init --agent writes an example");
        }
        Supplier<Policy> policy = PolicyFile.of(
                configuration.policy().orElseThrow(() -> missing("policy", "policy: policy.yaml, or policy: starter")));
        RecorderFactory recorders =
                ServiceLoader.load(RecorderFactory.class).findFirst().orElseThrow();
        return HoopAgent.start(
                configuration,
                policy,
                recorders.open(new RecorderSettings(
                        archive.directory(),
                        archive.origin().orElse("hoop"),
                        archive.strict(),
                        configuration.sinks())));
    }

    private static HoopException missing(String key, String example) {
        return new HoopException(
                ErrorCode.POLICY, "The configuration has no '" + key + "', which an agent needs. Write " + example);
    }

    private void tell(HoopAgent agent) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> addresses =
                agent.addresses().stream().map(AgentCommand::text).toList();
        if (json) {
            out.println(Json.text(Json.object(Map.entry("listening", addresses))));
        } else {
            addresses.forEach(address -> out.println("The agent listens at " + address));
        }
        out.flush();
    }

    private static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }
}
