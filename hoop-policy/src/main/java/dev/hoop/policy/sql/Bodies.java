package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks through the bodies of triggers, rules, events, functions and procedures for columns that they read: whoever makes
 * one could have it write what is masked to where it is not. No grammar here; a body that names a relation behind FROM,
 * JOIN and the like, and one of its columns anywhere, counts as looking at it. SQL that a body puts together at run time
 * is beyond it.
 */
final class Bodies {
    private static final Set<String> BEFORE_RELATIONS =
            Set.of("from", "join", "update", "into", "using", "only", "table");
    private static final int MOST_RELATIONS = 100;

    private final Reading reading;

    Bodies(Reading reading) {
        this.reading = reading;
    }

    /** Notes what the rest of the statement looks at, in its strings too, where PostgreSQL has bodies. */
    void look() {
        Cursor cursor = reading.cursor();
        List<Token> rest = new ArrayList<>();
        for (int i = cursor.position(); i < cursor.size(); i++) {
            rest.add(cursor.at(i));
        }
        look(rest);
        for (Token token : rest) {
            if (token.kind() == Kind.STRING && reading.is(Dialect.POSTGRESQL)) {
                quoted(reading.literal(token));
            }
        }
    }

    private void quoted(String literal) {
        boolean escapes = !literal.startsWith("$")
                && (!literal.startsWith("'") || !reading.settings().standardConformingStrings());
        if (escapes && literal.indexOf('\\') >= 0) {
            reading.findings().unknown("a body in a string with escapes");
            return;
        }
        int tag = literal.startsWith("$") ? literal.indexOf('$', 1) + 1 : 1;
        String body = literal.substring(tag, Math.max(tag, literal.length() - tag));
        String text = literal.startsWith("$") ? body : body.replace("''", "'");
        try {
            new Splitter(text, reading.settings()).pieces().forEach(this::look);
        } catch (NotUnderstood e) { // no SQL, such as the name of a library
            return;
        }
    }

    private void look(List<Token> body) {
        Set<String> names = new HashSet<>();
        boolean star = false;
        for (Token token : body) {
            if (token.kind().isName()) {
                names.add(reading.folded(token));
            }
            star |= token.isOperator("*");
        }
        Set<List<String>> relations = relations(body);
        for (List<String> parts : relations) {
            look(parts, names, star);
        }
    }

    private Set<List<String>> relations(List<Token> body) {
        Set<List<String>> relations = new HashSet<>();
        for (int i = 1; i < body.size() && relations.size() < MOST_RELATIONS; i++) {
            Token before = body.get(i - 1);
            boolean behind = before.kind() == Kind.COMMA
                    || before.kind() == Kind.LEFT
                    || BEFORE_RELATIONS.contains(before.text());
            if (behind && body.get(i).kind().isName()) {
                relations.add(dotted(body, i));
            }
        }
        return relations;
    }

    private List<String> dotted(List<Token> body, int at) {
        List<String> parts = new ArrayList<>(List.of(reading.folded(body.get(at))));
        for (int i = at + 1; i + 1 < body.size() && parts.size() < 3; i += 2) {
            if (body.get(i).kind() != Kind.DOT || !body.get(i + 1).kind().isName()) {
                break;
            }
            parts.add(reading.folded(body.get(i + 1)));
        }
        return parts;
    }

    private void look(List<String> parts, Set<String> names, boolean star) {
        reading.lookup(parts).ifPresent(relation -> {
            Source source = reading.target(parts, relation.name().name());
            source.rows().columns().orElse(List.of()).forEach(column -> {
                if (star || names.contains(column.label())) {
                    reading.inspect(column.flow());
                }
            });
        });
    }
}
