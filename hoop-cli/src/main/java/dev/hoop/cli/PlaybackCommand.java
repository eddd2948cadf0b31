package dev.hoop.cli;

import dev.hoop.recording.Archive;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SessionSummary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Prints a recorded session; what of it, the command says. */
abstract class PlaybackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions options;

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Option(names = "--last", description = "The last session, whatever id is given.")
    private boolean last;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The session, or how its id begins (default: the last).")
    private Optional<String> id = Optional.empty();

    /** Whether rows are among the records. */
    abstract boolean withRows();

    /** The records to print. */
    abstract Replay records(Archive archive, UUID session) throws IOException;

    @Override
    public Integer call() throws IOException {
        SessionSummary session = options.session(last ? Optional.empty() : id, spec);
        Playback playback = new Playback(spec.commandLine().getOut(), json);
        playback.begin(session);
        try (Replay records = records(options.open(), session.id())) {
            playback.play(records, withRows());
        }
        return Hoop.DONE;
    }
}
