package dev.hoop.cli;

import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.tunnel.Tunnel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hoop tunnel}. */
@Command(
        name = "tunnel",
        description = {
            "Brings a client that knows nothing of hoop to a resource behind an agent.",
            "Without --listen it is standard input and output that go there, as ssh's ProxyCommand wants it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop tunnel orders-db --agent https://agent:8443 --listen 127.0.0.1:5433",
            "  psql 'host=127.0.0.1 port=5433 dbname=orders-db user=any sslmode=disable'",
            "  ssh -o ProxyCommand='hoop tunnel %h:%p' build.prod"
        })
final class TunnelCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("(?:(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+):)?([0-9]{1,5})");

    @Spec
    private CommandSpec spec;

    @Mixin
    private AgentOptions agent;

    @Option(
            names = "--listen",
            paramLabel = "[HOST:]PORT",
            description = "Takes connections here (default host: 127.0.0.1; port 0: one that is free).")
    private Optional<String> listen;

    @Option(
            names = "--any-host",
            description = "Lets --listen name an address that other machines reach. Whoever does, comes as you.")
    private boolean anyHost;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "64",
            description = "At most so many at once (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--json", description = "With --listen, answer with one JSON object that says where.")
    private boolean json;

    @Parameters(arity = "1", paramLabel = "RESOURCE", description = "Its name, or its host and port.")
    private String resource;

    @Override
    public Integer call() throws IOException {
        Environment environment = Environment.ofProcess();
        Settings settings = agent.settings(environment);
        Tunnel tunnel = Tunnel.of(settings, environment, Clock.systemUTC(), Tunnel.PATIENCE);
        if (listen.isEmpty()) {
            Relay.End far = Relay.End.of(tunnel.open(resource));
            Relay.between(standard(), far);
            return Hoop.DONE;
        }
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--connections is a number from 1 on");
        }
        InetSocketAddress address = address(listen.get());
        try (TunnelListener listener = new TunnelListener(
                tunnel, resource, address, most, spec.commandLine().getErr())) {
            tell(tunnel, listener.address());
            listener.run();
        }
        return Hoop.DONE;
    }

    private InetSocketAddress address(String text) {
        Matcher parts = ADDRESS.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 0xffff) {
            throw new ParameterException(spec.commandLine(), "--listen is a host and a port, such as 127.0.0.1:5433");
        }
        InetSocketAddress address = new InetSocketAddress(
                parts.group(1) == null ? "127.0.0.1" : parts.group(1), Integer.parseInt(parts.group(2)));
        if (address.isUnresolved()) {
            throw new ParameterException(spec.commandLine(), "The host in --listen is not known");
        }
        if (!address.getAddress().isLoopbackAddress() && !anyHost) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Other machines reach " + text
                            + ", and whoever connects there comes as you. Listen on 127.0.0.1, or" + " add --any-host");
        }
        return address;
    }

    private void tell(Tunnel tunnel, String address) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(Json.object(
                    Map.entry("listen", address),
                    Map.entry("resource", resource),
                    Map.entry("agent", tunnel.agent()))));
        } else {
            out.println(resource + " is at " + address + ", through the agent at " + tunnel.agent()
                    + ", until this command ends.");
        }
    }

    /** Standard input and output. */
    private static Relay.End standard() {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Relay.End() {
            @Override
            public InputStream input() {
                return in;
            }

            @Override
            public OutputStream output() {
                return out;
            }

            @Override
            public void finish() throws IOException {
                out.flush();
            }

            @Override
            public void close() {} // reading cannot be woken; the process ends
        };
    }
}
