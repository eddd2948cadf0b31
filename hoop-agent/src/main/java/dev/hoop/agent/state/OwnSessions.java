package dev.hoop.agent.state;

import dev.hoop.agent.front.LiveSession;
import dev.hoop.agent.front.Sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The board of an agent that shares its state with no other. */
public final class OwnSessions implements Board {
    private final Sessions sessions;
    private final String agent;

    public OwnSessions(Sessions sessions, String agent) {
        this.sessions = sessions;
        this.agent = agent;
    }

    @Override
    public List<OpenSession> sessions() {
        return sessions.all().stream().map(s -> OpenSession.of(s, agent)).toList();
    }

    @Override
    public boolean end(UUID id, String why) {
        Optional<LiveSession> session = sessions.get(id);
        session.ifPresent(s -> s.end(why));
        return session.isPresent();
    }

    @Override
    public void close() {}
}
