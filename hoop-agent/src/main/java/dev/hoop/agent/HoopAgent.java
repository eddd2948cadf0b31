package dev.hoop.agent;

import dev.hoop.agent.front.Reception;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import java.time.Clock;
import java.util.function.Supplier;

/** A running agent. Thread-safe. */
public final class HoopAgent implements AutoCloseable {
    private final Engine engine;
    private final Reception reception;

    private HoopAgent(Engine engine, Reception reception) {
        this.engine = engine;
        this.reception = reception;
    }

    /**
     * Starts an agent, which takes clients when this returns.
     *
     * @param recorder closed with the agent
     * @throws HoopException with {@code HOOP-POLICY} if the configuration has no {@code agent}
     */
    public static HoopAgent start(Configuration configuration, Supplier<Policy> policy, Recorder recorder) {
        Engine engine = new Engine(policy, recorder, Clock.systemUTC());
        return new HoopAgent(engine, new Reception(configuration, engine, Clock.systemUTC()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
