package dev.hoop.agent.front;

import dev.hoop.audit.Principal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The sessions that are open on this agent. Thread-safe. */
public final class Sessions {
    private final ConcurrentMap<UUID, LiveSession> open = new ConcurrentHashMap<>();
    private final ConcurrentMap<Name, Integer> places = new ConcurrentHashMap<>(); // taken, by principal

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

    /** @param place given back, the first time */
    void remove(UUID id, Runnable place) {
        if (open.remove(id) != null) {
            place.run();
        }
    }

    /** Takes one of the principal's places. @return whether there was one left */
    boolean enter(Principal principal, int most) {
        boolean[] entered = new boolean[1];
        places.compute(new Name(principal), (name, taken) -> {
            int now = taken == null ? 0 : taken;
            entered[0] = now < most;
            return entered[0] ? Integer.valueOf(now + 1) : taken;
        });
        return entered[0];
    }

    /** Gives one back. */
    void leave(Principal principal) {
        places.computeIfPresent(new Name(principal), (name, taken) -> taken == 1 ? null : Integer.valueOf(taken - 1));
    }

    /** What is unique about a principal. */
    private record Name(String issuer, String subject) {
        Name(Principal principal) {
            this(principal.issuer(), principal.subject());
        }
    }
}
