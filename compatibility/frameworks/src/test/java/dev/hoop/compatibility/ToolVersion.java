package dev.hoop.compatibility;

import java.nio.file.Path;

/** Which version of a tool a test run is about: the build runs some tests again with older jars. */
final class ToolVersion {
    /** Marks what is run with the older lines too, whenever everything is built. */
    static final String EACH = "each-version";

    private ToolVersion() {}

    /** As the build says of a tool. */
    static String wanted(String tool) {
        return System.getProperty("tested." + tool);
    }

    /** The name of the jar that a class was really loaded from. */
    static String jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .getFileName()
                .toString();
    }
}
