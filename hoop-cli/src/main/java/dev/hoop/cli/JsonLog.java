package dev.hoop.cli;

import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** A log for machines: an object a line, on the error stream. */
final class JsonLog extends Formatter {
    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %5$s%6$s%n";

    /** @param json else for people, a line each */
    static void install(boolean json) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        if (json) {
            Logger root = Logger.getLogger("");
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            Handler console = new ConsoleHandler();
            console.setFormatter(new JsonLog());
            root.addHandler(console);
        }
    }

    @Override
    public String format(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        return Json.text(Json.object(
                        Map.entry("time", entry.getInstant().toString()),
                        Map.entry("level", entry.getLevel().getName()),
                        Map.entry("logger", String.valueOf(entry.getLoggerName())),
                        Map.entry("message", formatMessage(entry)),
                        Map.entry("error", thrown == null ? "" : thrown.toString())))
                + "\n";
    }
}
