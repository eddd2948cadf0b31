package dev.hoop.cli;

import dev.hoop.audit.HoopException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Takes a file up again when it has changed; while there is a mistake in it, what was before stays in force. */
final class ConfigurationWatch {
    private static final System.Logger LOG = System.getLogger(ConfigurationWatch.class.getName());
    private static final int LOOK_SECONDS = 1;

    private final Path file;
    private final Supplier<List<String>> reload;
    private FileTime seen; // of the watching thread, after the start

    private ConfigurationWatch(Path file, Supplier<List<String>> reload) throws IOException {
        this.file = file;
        this.reload = reload;
        seen = Files.getLastModifiedTime(file);
    }

    /** @param reload answers with what takes a restart */
    static void start(Path file, Supplier<List<String>> reload) throws IOException {
        ConfigurationWatch watch = new ConfigurationWatch(file, reload);
        Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "hoop-configuration");
                    thread.setDaemon(true);
                    return thread;
                })
                .scheduleWithFixedDelay(watch::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            FileTime now = Files.getLastModifiedTime(file);
            if (now.equals(seen)) {
                return;
            }
            seen = now;
            List<String> restart = reload.get();
            LOG.log(System.Logger.Level.INFO, "{0} is in force as it is now", file);
            if (!restart.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "What changed in {0} takes a restart in parts: {1}",
                        file,
                        String.join(", ", restart));
            }
        } catch (IOException | HoopException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} has changed, but what it said before stays in force: {1}",
                    file,
                    e.getMessage());
        }
    }
}
