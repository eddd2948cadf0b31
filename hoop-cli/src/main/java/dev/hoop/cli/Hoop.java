package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The {@code hoop} command. */
@Command(
        name = "hoop",
        description = "Governs, masks and records what jobs do to databases.",
        mixinStandardHelpOptions = true,
        version = "hoop 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            AgentCommand.class,
            InitCommand.class,
            PolicyCommand.class,
            SessionsCommand.class,
            TokenCommand.class,
            TunnelCommand.class,
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
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /** JSON is UTF-8, whatever the locale is; and a writer without a PrintStream knows when nobody reads any more. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
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
        if (e instanceof NoSuchFileException missing) {
            err.println(
                    missing.getReason() == null
                            ? "There is no " + missing.getFile()
                            : missing.getFile() + ": " + missing.getReason());
            return MISTAKE;
        }
        if (e instanceof FileSystemException file) {
            String reason = e instanceof AccessDeniedException ? "access is denied" : file.getReason();
            err.println(file.getFile() + " cannot be used: "
                    + (reason == null ? e.getClass().getSimpleName() : reason));
            return COULD_NOT;
        }
        err.println("hoop failed: " + e + " [" + ErrorCode.INTERNAL.text() + "]");
        e.printStackTrace(err);
        return COULD_NOT;
    }

    /** What a command answers, and with which exit code. */
    record Answer(int exit, String text) {}

    static Answer answer(String... args) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        return new Answer(run(out, out, args), text.toString());
    }
}
