package dev.hoop.cli;

import dev.hoop.recording.Archive;
import dev.hoop.recording.SessionSummary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which archive, and which session in it. */
final class ArchiveOptions {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "hoop-archive",
            description = "The archive (default: ${DEFAULT-VALUE}).")
    private Path directory;

    Archive open() throws IOException {
        return Archive.open(directory);
    }

    /** The session that an id begins with, or the last one without an id. */
    SessionSummary session(Optional<String> id, CommandSpec spec) throws IOException {
        List<SessionSummary> sessions = open().sessions();
        List<SessionSummary> found = id.isEmpty()
                ? sessions.subList(Math.max(0, sessions.size() - 1), sessions.size())
                : sessions.stream()
                        .filter(s -> s.id().toString().startsWith(id.get()))
                        .toList();
        if (found.size() != 1) {
            String what = found.isEmpty() ? "No session" : found.size() + " sessions";
            throw new ParameterException(
                    spec.commandLine(),
                    what + " in " + directory
                            + id.map(i -> (found.isEmpty() ? " begins with " : " begin with ") + i)
                                    .orElse("")
                            + "; hoop sessions list shows those there are");
        }
        return found.get(0);
    }
}
