package dev.hoop.cli;

import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.VerificationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code hoop verify}. */
@Command(
        name = "verify",
        description = {
            "Verifies an archive with its public files only.",
            "Exits 0 if all is proven and witnessed, 1 with findings, 2 if something was changed, 3 if it cannot be told."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop verify hoop-archive"})
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Parameters(arity = "0..1", defaultValue = "hoop-archive", paramLabel = "DIR", description = "The archive.")
    private Path archive;

    @Override
    public Integer call() {
        VerificationReport report = ArchiveVerifier.verify(archive);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(Json.object(
                    Map.entry("sessions", report.sessions()),
                    Map.entry("records", report.records()),
                    Map.entry("exit", report.exitCode()),
                    Map.entry(
                            "findings",
                            report.findings().stream()
                                    .map(f -> Json.object(
                                            Map.entry("severity", f.severity().name()),
                                            Map.entry("file", f.file()),
                                            Map.entry("record", f.record().orElse(-1L)),
                                            Map.entry("message", f.message())))
                                    .toList()))));
        } else {
            out.println(report.sessions() + " sessions, " + report.records() + " records as they were written.");
            report.firstBad().ifPresent(bad -> out.println("FIRST BAD RECORD: " + bad));
            report.findings()
                    .forEach(f -> out.println(f.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + f));
        }
        return report.exitCode();
    }
}
