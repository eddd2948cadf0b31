package dev.hoop.agent;

import dev.hoop.agent.front.FrontEnd;
import dev.hoop.agent.front.LiveSession;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.front.ResourceFront;
import dev.hoop.agent.front.Watchdog;
import dev.hoop.agent.http.Desk;
import dev.hoop.agent.http.Following;
import dev.hoop.agent.http.HttpFront;
import dev.hoop.agent.http.Tunnels;
import dev.hoop.agent.listen.AgentCertificate;
import dev.hoop.agent.listen.ConnectionThreads;
import dev.hoop.agent.listen.Listener;
import dev.hoop.agent.listen.Places;
import dev.hoop.agent.metrics.CountingRecorder;
import dev.hoop.agent.metrics.Metrics;
import dev.hoop.agent.postgresql.PostgresFront;
import dev.hoop.agent.state.Board;
import dev.hoop.agent.state.OwnSessions;
import dev.hoop.agent.state.SharedSessions;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Agent;
import dev.hoop.policy.config.Configuration.AgentLimits;
import dev.hoop.policy.rules.Policy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A running agent. Thread-safe. */
public final class HoopAgent implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HoopAgent.class.getName());
    private static final String STOPPING = "The agent is stopping. Connect again [" + ErrorCode.LIMIT.text() + "]";
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Metrics metrics = new Metrics();
    private final ScheduledThreadPoolExecutor scheduler = scheduler("hoop-deadlines");
    private final ScheduledThreadPoolExecutor keeper = scheduler("hoop-keeper"); // of what may take its time
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Listener> listeners = new ArrayList<>();
    private final CountingRecorder recorder;
    private final Engine engine;
    private final Reception reception;
    private final AgentCertificate certificate;
    private final Places places;
    private final Board board;
    private final ConfiguredCredentials credentials;
    private volatile Configuration configuration; // written by reload, read by whoever serves

    private HoopAgent(Configuration configuration, Supplier<Policy> policy, Recorder recorder) {
        Agent agent = agent(configuration);
        this.configuration = configuration;
        certificate = new AgentCertificate(
                agent.tls()
                        .orElseThrow(
                                () -> new HoopException(
                                        ErrorCode.POLICY,
                                        "The agent has no certificate. Name one with agent.tls in hoop.yaml; hoop init makes one for trying")));
        this.recorder = new CountingRecorder(recorder, metrics);
        engine = new Engine(policy, this.recorder, Clock.systemUTC());
        reception = new Reception(configuration, engine, Clock.systemUTC());
        places = new Places(agent.limits().connections());
        credentials = new ConfiguredCredentials(configuration);
        board = board(agent);
    }

    /**
     * Starts an agent, which takes clients when this returns.
     *
     * @param recorder closed with the agent, or if it cannot start
     * @throws HoopException with {@code HOOP-POLICY} if the configuration has no {@code agent} that could be started, with
     *     {@code HOOP-RESOURCE} if an address or the state is not to be had
     */
    public static HoopAgent start(Configuration configuration, Supplier<Policy> policy, Recorder recorder) {
        HoopAgent agent;
        try {
            agent = new HoopAgent(configuration, policy, recorder);
        } catch (RuntimeException e) {
            recorder.close();
            throw e;
        }
        try {
            agent.open();
            return agent;
        } catch (RuntimeException e) {
            agent.stop(Duration.ZERO);
            throw e;
        }
    }

    private static Agent agent(Configuration configuration) {
        return configuration
                .agent()
                .orElseThrow(() -> new HoopException(
                        ErrorCode.POLICY,
                        "The configuration has no agent. Write agent.listen and agent.tls; hoop init does so"));
    }

    private static ScheduledThreadPoolExecutor scheduler(String name) {
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(3, threads);
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    private Board board(Agent agent) {
        String name = host() + ":" + ProcessHandle.current().pid();
        if (agent.state().isEmpty()) {
            return new OwnSessions(reception.sessions(), name);
        }
        SharedSessions shared = new SharedSessions(agent.state().get(), reception.sessions(), name);
        shared.start(keeper);
        return shared;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "agent";
        }
    }

    private AgentLimits limits() {
        return agent(configuration).limits();
    }

    private void open() {
        ThreadFactory threads = ConnectionThreads.named("hoop-connection");
        PostgresFront postgres =
                new PostgresFront(reception, credentials, ConnectionThreads.named("hoop-target"), limits().message());
        List<ResourceFront> resources = List.of(postgres);
        List<FrontEnd> fronts = List.of(new HttpFront(new Tunnels(reception, resources), desk()), postgres);
        Listener.Shared shared = new Listener.Shared(
                places, certificate, () -> limits().handshake().toMillis(), scheduler, threads, metrics);
        for (Configuration.Listener configured : agent(configuration).listeners()) {
            listener(configured, fronts, shared).ifPresent(listeners::add);
        }
        if (listeners.isEmpty()) {
            throw new HoopException(
                    ErrorCode.POLICY,
                    "The agent would listen nowhere: none of its listeners has https or postgresql among its protocols");
        }
        measure();
        certificate.watch(keeper);
        credentials.keep(keeper);
        new Watchdog(reception.sessions(), () -> limits().idle(), Clock.systemUTC()).start(scheduler);
        listeners.forEach(Listener::start);
    }

    private Desk desk() {
        return new Desk(
                reception,
                () -> agent(configuration),
                this::unready,
                metrics,
                board,
                configuration.archive().map(archive -> new Following(archive.directory())));
    }

    private static Optional<Listener> listener(
            Configuration.Listener configured, List<FrontEnd> all, Listener.Shared shared) {
        List<FrontEnd> fronts = all.stream()
                .filter(front -> configured.protocols().contains(front.protocol()))
                .toList();
        if (fronts.size() < configured.protocols().size()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Not all protocols of the listener {0} are spoken yet; those that are: {1}",
                    configured.address(),
                    fronts.stream().map(FrontEnd::protocol).toList());
        }
        return fronts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listener(address(configured.address()), fronts, shared));
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, colon);
        return new InetSocketAddress(
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                Integer.parseInt(text.substring(colon + 1)));
    }

    private void measure() {
        metrics.gauge("hoop_connections_open", "Connections that are open.", places::taken);
        metrics.gauge("hoop_sessions_open", "Sessions that are open.", reception.sessions()::size);
        metrics.gauge(
                "hoop_ready", "1 if the agent takes clients.", () -> unready().isEmpty() ? 1 : 0);
    }

    /** What keeps the agent from taking clients; nothing if it is ready. */
    public List<String> unready() {
        List<String> reasons = new ArrayList<>();
        if (reception.isClosed()) {
            reasons.add("the agent is stopping");
        }
        if (recorder.failing()) {
            reasons.add("the archive cannot be written");
        }
        if (places.taken() >= limits().connections()) {
            reasons.add("there are as many connections as agent.limits.connections allows");
        }
        return List.copyOf(reasons);
    }

    /** Where it listens, in the order of the configuration, with the ports that the system chose. */
    public List<InetSocketAddress> addresses() {
        return listeners.stream().map(Listener::address).toList();
    }

    /** How many sessions are open on this agent. */
    public int openSessions() {
        return reception.sessions().size();
    }

    /**
     * Takes up another configuration for whoever connects from now on: issuers, resources, limits, operators, and what is
     * answered without a token. Certificates and the policy are reloaded by themselves, as their files change.
     *
     * @return what has changed and takes a restart, such as {@code agent.listen}
     * @throws HoopException with {@code HOOP-POLICY} if there is no {@code agent} in it: then all stays as it is
     */
    public List<String> reload(Configuration changed) {
        Agent before = agent(configuration);
        Agent after = agent(changed);
        List<String> restart = new ArrayList<>();
        Map<String, Boolean> same = new java.util.TreeMap<>();
        same.put("agent.listen", before.listeners().equals(after.listeners()));
        same.put("agent.tls", before.tls().equals(after.tls()));
        same.put("agent.state", before.state().equals(after.state()));
        same.put(
                "agent.limits.message",
                before.limits().message() == after.limits().message());
        same.put("archive", configuration.archive().equals(changed.archive()));
        same.put("sinks", configuration.sinks().equals(changed.sinks()));
        same.put("vault", configuration.vault().equals(changed.vault()));
        same.put("policy", Objects.equals(configuration.policy(), changed.policy()));
        same.forEach((what, is) -> {
            if (!is) {
                restart.add(what);
            }
        });
        reception.configure(changed);
        places.limit(after.limits().connections());
        configuration = changed;
        return restart;
    }

    /** Stops as the configuration says: waits for sessions as long as {@code agent.limits.drain} allows. */
    @Override
    public void close() {
        stop(limits().drain());
    }

    /**
     * Stops. Takes no clients from now on, waits for those inside, then ends their sessions with a word why.
     *
     * @param patience how long to wait for sessions to end by themselves
     */
    public void stop(Duration patience) {
        if (!stopped.compareAndSet(false, true)) {
            return;
        }
        reception.close();
        listeners.forEach(Listener::stopAccepting);
        await(patience);
        List<LiveSession> left = reception.sessions().all();
        if (!left.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "{0} sessions are ended, since the agent stops", left.size());
            left.forEach(session -> session.end(STOPPING));
            await(FAREWELL);
        }
        listeners.forEach(Listener::close);
        await(FAREWELL);
        scheduler.shutdownNow();
        keeper.shutdownNow();
        credentials.close();
        board.close();
        engine.close();
    }

    private void await(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (reception.sessions().size() > 0 && System.nanoTime() - until < 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            if (Thread.currentThread().isInterrupted()) {
                return; // somebody is in a hurry
            }
        }
    }
}
