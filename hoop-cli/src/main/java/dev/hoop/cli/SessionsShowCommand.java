package dev.hoop.cli;

import dev.hoop.recording.Archive;
import dev.hoop.recording.Replay;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.UUID;

/** {@code hoop sessions show}. */
@Command(
        name = "show",
        description =
                "Shows who a session was, and its operations with verdicts and outcomes, without what was delivered.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop sessions show 019ab3c2"})
final class SessionsShowCommand extends PlaybackCommand {
    @Override
    boolean withRows() {
        return false;
    }

    @Override
    Replay records(Archive archive, UUID session) throws IOException {
        return archive.operations(session);
    }
}
