package dev.hoop.policy.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that prints a secret. It is started without a shell, reads nothing, prints 64 KiB at most and is done in ten
 * seconds; else it is killed, with its children. What it writes to its standard error is thrown away: it may quote the
 * secret.
 */
final class Program {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> command;
    private final Path directory;
    private final Duration patience;

    Program(List<String> command, Path directory) {
        this(command, directory, PATIENCE);
    }

    Program(List<String> command, Path directory, Duration patience) {
        this.command = List.copyOf(command);
        this.directory = directory;
        this.patience = patience;
    }

    char[] output() throws UnavailableException {
        Process process = started();
        long deadline = System.nanoTime() + patience.toNanos();
        CompletableFuture<byte[]> output = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process.getInputStream(), output), "hoop-exec");
        reader.setDaemon(true);
        reader.start();
        try {
            byte[] bytes = output.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                Arrays.fill(bytes, (byte) 0);
                throw new TimeoutException();
            }
            if (process.exitValue() != 0) {
                Arrays.fill(bytes, (byte) 0);
                throw failure("ended with " + process.exitValue());
            }
            return Texts.text(bytes, "what the program '" + command.get(0) + "' prints");
        } catch (TimeoutException e) {
            throw failure("was not done in " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failure(e.getCause() instanceof UnavailableException own ? own.getMessage() : "could not be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was not waited for");
        } finally {
            kill(process);
        }
    }

    private Process started() throws UnavailableException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw failure("cannot be started");
        }
    }

    private static void read(InputStream in, CompletableFuture<byte[]> output) {
        Wiped bytes = new Wiped();
        try (bytes) {
            byte[] some = new byte[4096];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                bytes.write(some, 0, n);
                Arrays.fill(some, (byte) 0);
                if (bytes.size() > Texts.MOST_BYTES) {
                    output.completeExceptionally(new UnavailableException("prints more than 64 KiB"));
                    return;
                }
            }
            output.complete(bytes.toByteArray());
        } catch (IOException e) {
            output.completeExceptionally(e);
        }
    }

    /** Children first, while it is still known whose they are. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private UnavailableException failure(String what) {
        return new UnavailableException("the program '" + command.get(0) + "' " + what);
    }

    /** Bytes that are gone once it is closed. */
    private static final class Wiped extends ByteArrayOutputStream {
        Wiped() {
            super(Texts.MOST_BYTES + 4096); // never grows, so nothing is left behind
        }

        @Override
        public void close() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
