package dev.hoop.benchmarks;

import net.ttddyy.dsproxy.listener.logging.AbstractQueryLoggingListener;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes datasource-proxy's entries to a file, each at once, as p6spy's file log does. */
final class LoggingListener extends AbstractQueryLoggingListener {
    private final BufferedWriter file;

    LoggingListener(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
        setLoggingCondition(() -> true);
    }

    @Override
    protected synchronized void writeLog(String entry) {
        try {
            file.write(entry);
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
