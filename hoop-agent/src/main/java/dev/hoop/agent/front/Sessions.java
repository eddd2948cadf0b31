package dev.hoop.agent.front;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The sessions that are open on this agent. Thread-safe. */
public final class Sessions {
    private final ConcurrentMap<UUID, LiveSession> open = new ConcurrentHashMap<>();

    /** The oldest first. */
    public List<LiveSession> all() {
        return open.values().stream()
                .sorted(Comparator.comparing(LiveSession::opened).thenComparing(LiveSession::id))
                .toList();
    }

    public Optional<LiveSession> get(UUID id) {
        return Optional.ofNullable(open.get(id));
    }

    public int size() {
        return open.size();
    }

    void add(LiveSession session) {
        open.put(session.id(), session);
    }

    void remove(UUID id) {
        open.remove(id);
    }
}
