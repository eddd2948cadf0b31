package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.policy.sql.CopyCommand;
import dev.hoop.policy.sql.CopyCommand.Format;

import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a {@code COPY} in text or CSV apart, and puts them together. Source: PostgreSQL, "COPY: File Formats". */
final class CopyLines {
    private static final String LETTERS = "bfnrtv";
    private static final String CONTROLS = "\b\f\n\r\t\u000b";

    private final CopyCommand command;

    /** @param command in text or CSV */
    CopyLines(CopyCommand command) {
        this.command = command;
    }

    /** The fields of a line, null for NULL. @param line with its end */
    List<String> fields(String line) throws WireException {
        String content = line.endsWith("\r\n")
                ? line.substring(0, line.length() - 2)
                : line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
        return command.format() == Format.CSV ? csv(content) : text(content);
    }

    private List<String> text(String line) throws WireException {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == command.delimiter()) {
                String raw = line.substring(from, i);
                fields.add(raw.equals(command.nothing()) ? null : unescaped(raw));
                from = i + 1;
            } else if (line.charAt(i) == '\\') {
                i++;
            }
        }
        return fields;
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                char escaped = raw.charAt(++i);
                int control = LETTERS.indexOf(escaped);
                out.append(control < 0 ? escaped : CONTROLS.charAt(control));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private List<String> csv(String line) throws WireException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean within = false;
        for (int i = 0; i <= line.length(); i++) {
            boolean end = i == line.length();
            char c = end ? command.delimiter() : line.charAt(i);
            if (within) {
                if (end) {
                    throw new WireException("a quoted field of the target's copy does not end");
                }
                boolean more = i + 1 < line.length();
                if (c == command.escape() && more && isQuoting(line.charAt(i + 1))) {
                    field.append(line.charAt(++i));
                } else if (c == command.quote()) {
                    within = false;
                } else {
                    field.append(c);
                }
            } else if (c == command.delimiter()) {
                String said = field.toString();
                fields.add(!quoted && said.equals(command.nothing()) ? null : said);
                field.setLength(0);
                quoted = false;
            } else if (c == command.quote()) {
                within = true;
                quoted = true;
            } else {
                field.append(c);
            }
        }
        return fields;
    }

    private boolean isQuoting(char c) {
        return c == command.quote() || c == command.escape();
    }

    /** A line of the fields, with its end. */
    String line(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append(command.delimiter());
            }
            String field = fields.get(i);
            if (field == null) {
                line.append(command.nothing());
            } else if (command.format() == Format.CSV) {
                quote(field, line);
            } else {
                escape(field, line);
            }
        }
        return line.append('\n').toString();
    }

    private void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int control = CONTROLS.indexOf(c);
            if (control >= 0) {
                line.append('\\').append(LETTERS.charAt(control));
            } else if (c == '\\' || c == command.delimiter()) {
                line.append('\\').append(c);
            } else {
                line.append(c);
            }
        }
    }

    private void quote(String field, StringBuilder line) {
        line.append(command.quote());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (isQuoting(c)) {
                line.append(command.escape());
            }
            line.append(c);
        }
        line.append(command.quote());
    }
}
