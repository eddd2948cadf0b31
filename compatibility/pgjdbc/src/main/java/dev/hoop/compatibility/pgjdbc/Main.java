package dev.hoop.compatibility.pgjdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code Main BASE-DIRECTORY BUILD-DIRECTORY [--only=PACKAGES-OR-CLASSES] [--through=hoop|agent] [--write=true] [--version=V]}, run by the build. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path base = Path.of(arguments[0]);
        Path build = Path.of(arguments[1]);
        List<String> only = Arrays.stream(option(arguments, "--only=").split(","))
                .filter(s -> !s.isBlank())
                .toList();
        boolean write = option(arguments, "--write=").equals("true");

        Way through = Way.valueOf(option(arguments, "--through=").toUpperCase(Locale.ROOT));

        Suite suite = Suite.compiled(build);
        Comparison comparison;
        try (Server server = Server.start()) {
            SuiteRun bare = SuiteRun.of(Way.BARE, suite, server, build, only);
            SuiteRun hoop = SuiteRun.of(through, suite, server, build, only);
            Differences known = Differences.read(base.resolve(through.differences()));
            comparison = new Comparison(bare, hoop, known, only.isEmpty());
        }
        System.out.println(comparison.summary());
        if (write) {
            Files.writeString(
                    base.resolve("../../docs").resolve(through.page()),
                    Report.of(comparison, option(arguments, "--version=")));
        }
        System.exit(comparison.holds() ? 0 : 1);
    }

    private static String option(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(a -> a.startsWith(name))
                .map(a -> a.substring(name.length()))
                .findFirst()
                .orElse("");
    }
}
