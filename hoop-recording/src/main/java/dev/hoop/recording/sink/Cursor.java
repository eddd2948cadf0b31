package dev.hoop.recording.sink;

import dev.hoop.recording.log.CanonicalJson;
import dev.hoop.recording.log.JsonReader;
import dev.hoop.recording.stream.PrivateFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How far a sink has come.
 *
 * @param leaf     the next leaf of the log
 * @param sessions of sessions whose end is not yet told, the last frame that is
 */
record Cursor(long leaf, Map<UUID, Long> sessions) {
    Cursor {
        sessions = new LinkedHashMap<>(sessions);
    }

    /** What {@link #store} left, or else a cursor at {@code first}. */
    static Cursor load(Path file, long first) throws IOException {
        if (Files.notExists(file)) {
            return new Cursor(first, Map.of());
        }
        try {
            Map<?, ?> json = (Map<?, ?>) JsonReader.read(Files.readAllBytes(file));
            Map<UUID, Long> sessions = new LinkedHashMap<>();
            ((Map<?, ?>) json.get("sessions"))
                    .forEach((id, frame) -> sessions.put(UUID.fromString((String) id), (Long) frame));
            return new Cursor((Long) json.get("leaf"), sessions);
        } catch (RuntimeException e) {
            throw new IOException(file + " is not a sink's cursor; delete it, and the sink begins anew", e);
        }
    }

    void store(Path file) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("leaf", leaf);
        json.put("sessions", sessions);
        PrivateFiles.write(file, CanonicalJson.bytes(json));
    }
}
