package dev.hoop.jdbc;

import dev.hoop.jdbc.DifferentialTest.Server;
import dev.hoop.jdbc.catalog.JdbcCatalog;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SqlReader;
import dev.hoop.policy.sql.SqlSettings;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our reading of a corpus beside what a real server does.
 *
 * @param right   texts that ran with the rights their readings call for, and changed no more than these say
 * @param open    texts that call what may do anything, and are read to do so; the rights are compared, the changes not
 * @param refused texts that the server does not run
 */
record ServerConformance(
        String corpus, int right, int open, List<String> refused, List<String> unknown, List<String> wrong) {
    private static final Pattern WHERE = Pattern.compile("\\b(where|fetch|top)\\b", Pattern.CASE_INSENSITIVE);
    static final String HEADING = "| corpus | texts | right | may do anything | unknown | that is | wrong | not run |";
    static final String RULE = "|---|---:|---:|---:|---:|---|---:|---:|";

    static ServerConformance of(String corpus, List<String> texts, ConformanceTarget target, Server server)
            throws SQLException {
        Counting counting = new Counting(target, server);
        for (String text : texts) {
            counting.count(text);
        }
        return new ServerConformance(
                corpus, counting.right, counting.open, counting.refused, counting.unknown, counting.wrong);
    }

    private static final class Counting {
        private final ConformanceTarget target;
        private final Server server;
        private final List<String> refused = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int right;
        private int open;

        Counting(ConformanceTarget target, Server server) {
            this.target = target;
            this.server = server;
        }

        void count(String written) throws SQLException {
            String text = target.withName(written);
            JdbcCatalog catalog = JdbcCatalog.of(server.dialect);
            catalog.connected(target.connection(), () -> false);
            Script script = new SqlReader().read(text, SqlSettings.of(server.dialect), catalog);
            Optional<String> reason = script.statements().stream()
                    .flatMap(s -> s.operation().unknown().stream())
                    .findFirst();
            try {
                List<String> differences = DifferentialTest.wrong(script, text, target.run(text, script))
                        .filter(d -> tells(d, text))
                        .toList();
                if (reason.isPresent()) {
                    unknown.add(reason.get() + " <- " + line(text));
                } else if (!differences.isEmpty()) {
                    wrong.add(differences + " <- " + line(text));
                } else if (mayDoAnything(script)) {
                    open++;
                } else {
                    right++;
                }
            } catch (SQLException e) {
                if (LeastRights.refused(e, server.dialect) && reason.isEmpty()) {
                    wrong.add("read to need less: " + e.getMessage() + " <- " + line(text));
                } else {
                    refused.add(e.getMessage() + " <- " + line(text));
                }
            }
        }

        /**
         * Whether a difference tells of the reading. In a session the rows are whatever its tool put there, so a filter can
         * match all or none of them; and a WHERE clause that looks at no column may be false for all rows at once.
         */
        private boolean tells(String difference, String text) {
            boolean aboutRows = difference.contains("as it was") || difference.contains("as they were");
            boolean leaves = difference.contains("as they were");
            boolean filtered = WHERE.matcher(text).find();
            return !aboutRows || !target.keepsChanges() && !(leaves && filtered);
        }

        private static boolean mayDoAnything(Script script) {
            return script.statements().stream()
                    .flatMap(s -> s.operation().effects().stream())
                    .anyMatch(e -> e != Effect.SQL_UNKNOWN && DifferentialTest.ANYTHING.contains(e));
        }

        private static String line(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    int understood() {
        return right + open + unknown.size() + wrong.size();
    }

    /** A row of the table in docs/conformance.md. */
    String row() {
        String rate = unknown.isEmpty() ? "-" : "1 in " + Math.round((double) understood() / unknown.size());
        return String.format(
                "| %s | %d | %d | %d | %d | %s | %d | %d |",
                corpus, understood(), right, open, unknown.size(), rate, wrong.size(), refused.size());
    }
}
