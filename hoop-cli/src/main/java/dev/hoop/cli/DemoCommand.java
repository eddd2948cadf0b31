package dev.hoop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code hoop demo}. */
@Command(
        name = "demo",
        description = {
            "A guided tour on a real PostgreSQL that it starts.",
            "A Flyway migration through jdbc:hoop:, masks, refusals, the recording and its verification; then the same through"
                    + " an agent, from a process without a credential, and from psql where there is one.",
            "Exits 0 only if every step behaved."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop demo --keep /tmp/tour"})
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--keep", paramLabel = "DIR", description = "Leave the archive in this folder, to look at it.")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--json", description = "Answer with one JSON object a line: each step, and whether it behaved.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("hoop-demo");
        try {
            Stage stage = new Stage(spec.commandLine().getOut(), json);
            new Tour(stage, folder).run();
            return stage.close() ? Hoop.DONE : Hoop.NEGATIVE;
        } finally {
            if (keep.isEmpty()) {
                Folders.delete(folder);
            }
        }
    }
}
