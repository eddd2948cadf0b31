package dev.hoop.compatibility;

import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SessionSummary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** A database behind hoop, with an archive of its own: the URL to give to a tool, and what was recorded of it. */
final class Governed {
    /** Everything allowed, and e-mail addresses masked. */
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*"] }
            masks:
              - { columns: ["*.*.email"], with: email }
            """;

    private final String real;
    private final String policy;
    private final Path archive;

    private Governed(String real, String policy, Path folder) {
        this.real = real;
        this.policy = policy;
        this.archive = folder.resolve("archive");
    }

    /** Under the policy that is built in. */
    static Governed byStarter(String real, Path folder) {
        return new Governed(real, "starter", folder);
    }

    /** Under the example for migrations. */
    static Governed byMigrations(String real, Path folder) {
        return new Governed(real, resource("/migrations.yaml").toString(), folder);
    }

    /** Under a policy of the test's own. */
    static Governed by(String policy, String real, Path folder) throws IOException {
        return new Governed(
                real, Files.writeString(folder.resolve("policy.yaml"), policy).toString(), folder);
    }

    /** The same database and archive under another policy. */
    Governed under(String text) throws IOException {
        return by(text, real, archive.getParent());
    }

    static Path resource(String name) {
        try {
            return Path.of(Governed.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a user writes instead of the real URL. */
    String url() {
        String between = real.startsWith("jdbc:h2:") ? ";" : real.contains("?") ? "&" : "?";
        return real.replaceFirst("jdbc:", "jdbc:hoop:")
                + between
                + String.join(between.equals("?") ? "&" : between, "hoop.policy=" + policy, "hoop.archive=" + archive);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** The first column of the first row, asked for behind hoop's back. */
    Object really(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(real);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getObject(1) : null;
        }
    }

    /** Checks that every session has ended and that the archive is what was written; gives the sessions. */
    List<SessionSummary> verified() {
        var report = ArchiveVerifier.of(archive).verify();
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.SELF_ASSERTED);
        assertThat(report.exitCode()).isEqualTo(1); // nobody has witnessed it
        try {
            List<SessionSummary> sessions = Archive.open(archive).sessions();
            assertThat(sessions).isNotEmpty();
            return sessions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations of all sessions, once they have been verified. */
    List<Recorded.Operation> operations() {
        List<Recorded.Operation> operations = new ArrayList<>();
        try {
            for (SessionSummary session : verified()) {
                try (Replay replay = Archive.open(archive).operations(session.id())) {
                    Optional<Recorded> next = replay.next();
                    while (next.isPresent()) {
                        if (next.get() instanceof Recorded.Operation operation) {
                            operations.add(operation);
                        }
                        next = replay.next();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    /** The texts of what ran. */
    List<String> texts() {
        return operations().stream().map(Recorded.Operation::text).toList();
    }
}
