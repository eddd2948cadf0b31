package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

import java.io.PrintWriter;

/** The {@code hoop} command. */
@Command(
        name = "hoop",
        description = "Governs, masks and records what jobs do to databases.",
        mixinStandardHelpOptions = true,
        version = "hoop 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            PolicyCommand.class,
            SessionsCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        },
        footer = {"", "Begin with a guided tour:", "  hoop demo"})
public final class Hoop {
    /** Done. */
    static final int DONE = 0;
    /** A negative answer. */
    static final int NEGATIVE = 1;
    /** A mistake in what was asked. */
    static final int MISTAKE = 2;
    /** It could not be done. */
    static final int COULD_NOT = 3;

    private Hoop() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs the command, for a test or another program. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Hoop())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command.getErr()))
                .execute(args);
    }

    private static int explain(Exception e, PrintWriter err) {
        if (e instanceof HoopException refused) {
            err.println(refused.getMessage());
            return refused.code() == ErrorCode.POLICY || refused.code() == ErrorCode.PROTOCOL ? MISTAKE : COULD_NOT;
        }
        if (e instanceof java.nio.file.NoSuchFileException missing) {
            err.println("There is no " + missing.getFile());
            return MISTAKE;
        }
        err.println("hoop failed: " + e + " [" + ErrorCode.INTERNAL.text() + "]");
        e.printStackTrace(err);
        return COULD_NOT;
    }
}
