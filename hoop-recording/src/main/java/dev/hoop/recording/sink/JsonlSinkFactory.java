package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Opens sinks that append events to a file, a line of JSON each. Setting: {@code path}. */
public final class JsonlSinkFactory implements AuditSinkFactory {
    /** For {@link java.util.ServiceLoader}. */
    public JsonlSinkFactory() {}

    @Override
    public String type() {
        return "jsonl";
    }

    @Override
    public AuditSink open(Map<String, Object> settings) {
        String path = new SinkSettings("jsonl", settings).only(Set.of("path")).text("path");
        try {
            return new JsonlSink(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("setting path of a jsonl sink: " + path + " cannot be written: " + e, e);
        }
    }
}
