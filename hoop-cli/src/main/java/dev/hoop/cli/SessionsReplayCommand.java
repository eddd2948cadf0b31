package dev.hoop.cli;

import dev.hoop.recording.Archive;
import dev.hoop.recording.Replay;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.UUID;

/** {@code hoop sessions replay}. */
@Command(
        name = "replay",
        description = "Replays a session, operation by operation, with everything that was delivered.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop sessions replay --last"})
final class SessionsReplayCommand extends PlaybackCommand {
    @Override
    boolean withRows() {
        return true;
    }

    @Override
    Replay records(Archive archive, UUID session) throws IOException {
        return archive.replay(session);
    }
}
