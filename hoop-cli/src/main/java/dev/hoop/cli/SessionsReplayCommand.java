package dev.hoop.cli;

import dev.hoop.recording.SessionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code hoop sessions replay}. */
@Command(
        name = "replay",
        description = "Replays a session in the order in which it was recorded, with everything that was delivered.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop sessions replay --last"})
final class SessionsReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Option(names = "--last", description = "The last session; so is the one without an id.")
    private boolean last;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The session, or how its id begins.")
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() throws IOException {
        SessionSummary session = archive.session(last ? Optional.empty() : id, spec);
        Playback playback = new Playback(spec.commandLine().getOut(), json);
        playback.begin(session);
        try (var records = archive.open().replay(session.id())) {
            playback.play(records);
        }
        return Hoop.DONE;
    }
}
