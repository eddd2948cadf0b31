package dev.hoop.cli;

import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.VerificationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code hoop verify}. */
@Command(
        name = "verify",
        description = {
            "Verifies an archive with its public files only.",
            "Exits 0 if all is proven and witnessed, 1 with findings, 2 if something was changed, 3 if it cannot be told."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop verify hoop-archive",
            "  hoop verify hoop-archive --head kept/checkpoint --witness 'witness.example/w1+1f2e3d4c+BP…'"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int CANNOT = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The archive's first key from a safer place than its verifier.txt.")
    private Optional<String> key;

    @Option(names = "--witness", paramLabel = "KEY", description = "The key of a witness whose cosignature counts.")
    private List<String> witnesses = List.of();

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "The file 'checkpoint' as it was once: what does not go on from it was cut or forked.")
    private Optional<Path> head;

    @Parameters(arity = "0..1", defaultValue = "hoop-archive", paramLabel = "DIR", description = "The archive.")
    private Path archive;

    @Override
    public Integer call() {
        try {
            return tell(verifier().verify());
        } catch (IOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println("It cannot be verified with what was given: " + e.getMessage());
            return CANNOT;
        }
    }

    private ArchiveVerifier verifier() throws IOException {
        ArchiveVerifier verifier = ArchiveVerifier.of(archive).witnessedBy(witnesses);
        if (key.isPresent()) {
            verifier = verifier.trusting(key.get());
        }
        return head.isPresent() ? verifier.since(Files.readAllBytes(head.get())) : verifier;
    }

    private int tell(VerificationReport report) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(Json.object(
                    Map.entry("sessions", report.sessions()),
                    Map.entry("records", report.frames()),
                    Map.entry("recovered", report.recovered()),
                    Map.entry("witnessed", report.witnessed()),
                    Map.entry("exit", report.exitCode()),
                    Map.entry(
                            "findings",
                            report.findings().stream().map(VerifyCommand::json).toList()))));
        } else {
            out.println(report.sessions() + " sessions, " + report.frames() + " records read.");
            report.firstBad()
                    .filter(bad -> bad.severity() == Finding.Severity.FAILURE)
                    .ifPresent(bad -> out.println("FIRST BAD RECORD: " + bad));
            report.findings()
                    .forEach(f -> out.println(f.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + f));
        }
        return report.exitCode();
    }

    private static Map<String, Object> json(Finding finding) {
        return Json.object(
                Map.entry("severity", finding.severity().name()),
                Map.entry("kind", finding.kind().name()),
                Map.entry("file", finding.file()),
                Map.entry("record", finding.record().orElse(-1)),
                Map.entry("message", finding.message()));
    }
}
