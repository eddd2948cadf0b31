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

/** {@code hoop sessions show}. */
@Command(
        name = "show",
        description =
                "Shows who a session was, and its operations with verdicts and outcomes, without what was delivered.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop sessions show 019ab3c2"})
final class SessionsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The session, or how its id begins (default: the last).")
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() throws IOException {
        SessionSummary session = archive.session(id, spec);
        Playback playback = new Playback(spec.commandLine().getOut(), json);
        playback.begin(session);
        try (var records = archive.open().operations(session.id())) {
            playback.play(records);
        }
        return Hoop.DONE;
    }
}
