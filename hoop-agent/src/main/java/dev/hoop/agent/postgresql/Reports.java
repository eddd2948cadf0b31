package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.policy.Guard;
import dev.hoop.policy.failure.PostgresMessage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Errors and notices of the server's on their way to the client: where the policy masks, without any row's value. */
final class Reports {
    /** Of schema, table, column, type and constraint. */
    private static final String NAMES = "stcdn";

    private final Guard guard;

    Reports(Guard guard) {
        this.guard = guard;
    }

    /** @param sql the text that it answers, or nothing */
    void relay(MessageInput message, String sql, Wire wire) throws IOException {
        if (!guard.masks()) {
            wire.toClient().relay(message);
            return;
        }
        MessageWriter out = new MessageWriter();
        Charset charset = wire.charset();
        Report report;
        try {
            report = Report.decode(message.body(), charset);
        } catch (WireException e) { // of a database whose texts are of no encoding
            charset = StandardCharsets.ISO_8859_1;
            report = Report.decode(message.body(), charset);
        }
        shown(report, sql).encode(message.tag(), out, charset);
        wire.toClient().write(out);
    }

    static Report shown(Report report, String sql) {
        PostgresMessage message = message(report);
        Map<Character, String> shown = new LinkedHashMap<>();
        report.field('S').ifPresent(s -> shown.put('S', s));
        report.field('V').ifPresent(s -> shown.put('V', s));
        shown.put('C', report.state());
        shown.put('M', message.harmless(sql).orElseGet(message::withheld));
        if (!message.byFunction()) {
            NAMES.chars().mapToObj(c -> (char) c).forEach(c -> report.field(c).ifPresent(name -> shown.put(c, name)));
            report.field('P').ifPresent(position -> shown.put('P', position));
        }
        return new Report(shown);
    }

    private static PostgresMessage message(Report report) {
        Set<String> names = NAMES.chars()
                .mapToObj(c -> report.field((char) c))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.toSet());
        return new PostgresMessage(
                Stream.of('V', 'S')
                        .map(report::field)
                        .flatMap(java.util.Optional::stream)
                        .findFirst()
                        .orElse(""),
                report.state(),
                report.field('M').orElse(""),
                report.field('F').orElse(""),
                report.field('R').orElse(""),
                names);
    }
}
