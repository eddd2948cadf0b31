package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A statement that creates, alters or drops something: its kind, its name, and what its readers share. */
final class Definition {
    static final Output NONE = new Output.None();
    static final Set<String> ROLES = Set.of("role", "user", "group", "profile");
    /** What has rows, or stands where a relation's name can. */
    static final Set<String> RELATIONS = Set.of("table", "view", "sequence", "synonym");
    /** What is named by its own name and the relation's, which stands behind ON. */
    static final Set<String> ON_RELATION = Set.of("trigger", "policy", "rule");

    private static final Set<String> MODIFIERS = Set.of(
            "or",
            "replace",
            "temp",
            "temporary",
            "unlogged",
            "global",
            "local",
            "unique",
            "recursive",
            "materialized",
            "foreign",
            "fulltext",
            "spatial",
            "hash",
            "cached",
            "memory",
            "trusted",
            "procedural",
            "constraint",
            "definer",
            "algorithm",
            "sql",
            "security",
            "invoker",
            "undefined",
            "merge",
            "temptable",
            "current_user",
            "force",
            "default",
            "text",
            "search",
            "access",
            "no",
            "linked",
            "primary",
            "public",
            "online",
            "offline",
            "ignore",
            "clustered",
            "nonclustered",
            "not",
            "persistent",
            "wait",
            "nowait");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private boolean temporary;
    private boolean linked;
    private boolean foreign;
    private boolean recursive;

    Definition(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
    }

    /** The kind of thing, once the verb and the words between are off. */
    String kind() {
        String verb = cursor.take().text().toUpperCase(Locale.ROOT);
        String kind = modified();
        findings.command(verb + " " + kind.toUpperCase(Locale.ROOT));
        return kind;
    }

    private String modified() {
        while (isModifier()) {
            if (cursor.acceptWords("foreign", "data", "wrapper")) {
                return "wrapper";
            }
            boolean definer = cursor.peek(-1).is("definer") && cursor.atOperator("=");
            temporary |= cursor.atAny("temp", "temporary");
            linked |= cursor.at("linked");
            foreign |= cursor.at("foreign");
            recursive |= cursor.at("recursive");
            cursor.take();
            if (definer && cursor.peek().kind().isName() && cursor.peek(1).kind() == Kind.VARIABLE) {
                cursor.take();
            }
            if (cursor.at(Kind.LEFT) && cursor.peek(1).kind() == Kind.RIGHT) {
                cursor.skipToClosing();
            }
        }
        if (!cursor.at(Kind.WORD)) {
            throw cursor.unexpected();
        }
        return compound(cursor.take().text());
    }

    private boolean isModifier() {
        Kind kind = cursor.peek().kind();
        return kind == Kind.WORD && MODIFIERS.contains(cursor.peek().text())
                || kind == Kind.OPERATOR
                || kind == Kind.VARIABLE
                || kind == Kind.STRING
                || kind == Kind.QUOTED;
    }

    private String compound(String kind) {
        if (kind.equals("event") && cursor.accept("trigger")) {
            return "event trigger";
        }
        if (kind.equals("user") && cursor.accept("mapping")) {
            return "mapping";
        }
        if (kind.equals("operator") && cursor.acceptAny("class", "family")) {
            return "operator class";
        }
        if (kind.equals("large")) {
            cursor.accept("object");
        }
        return kind;
    }

    /** Whether it is of this session only. */
    boolean isTemporary() {
        return temporary;
    }

    /** Whether it is a table of H2 that stands for one elsewhere. */
    boolean isLinked() {
        return linked;
    }

    /** Whether it is a table of PostgreSQL that stands for one elsewhere. */
    boolean isForeign() {
        return foreign;
    }

    /** Whether a view's query may name the view. */
    boolean isRecursive() {
        return recursive;
    }

    /** Names may mean something else from here on, and most servers commit. */
    void changes() {
        findings.changesScope();
        if (!reading.is(Dialect.POSTGRESQL) && !temporary) {
            findings.transaction(Statement.Transaction.COMMIT);
        }
    }

    void skipExists() {
        cursor.acceptAny("concurrently");
        if (cursor.acceptWords("if", "not", "exists") || cursor.acceptWords("if", "exists")) {
            cursor.accept("concurrently");
        }
    }

    void toEnd() {
        cursor.moveTo(cursor.size());
    }

    /** A query that might hide in what is not read ends the reading. PostgreSQL's definitions have none unread. */
    void noQuery() {
        if (cursor.indexOf("select", cursor.position()) >= 0 && !reading.is(Dialect.POSTGRESQL)) {
            throw new NotUnderstood("a query inside a definition");
        }
    }

    /** Where a word stands outside parentheses from here on, or -1. */
    int outside(String word) {
        for (int i = cursor.position(); i < cursor.size(); i++) {
            Kind kind = cursor.at(i).kind();
            if (kind == Kind.LEFT || kind == Kind.LEFT_BRACKET) {
                i = cursor.closingOf(i);
            } else if (cursor.at(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The relation behind a word that must come. */
    Source relationBehind(String word) {
        int at = outside(word);
        if (at < 0) {
            throw cursor.unexpected();
        }
        cursor.moveTo(at + 1);
        cursor.accept("only");
        return relation();
    }

    /** The relation that is named here, not read. */
    Source relation() {
        boolean parenthesised = cursor.accept(Kind.LEFT);
        List<String> parts = reading.dotted();
        cursor.acceptOperator("*");
        if (parenthesised) {
            cursor.expect(Kind.RIGHT);
        }
        return reading.target(parts, parts.get(parts.size() - 1));
    }

    /** An effect on a thing that is no relation, under its name if it has one that can be told. */
    void named(Effect effect) {
        if (cursor.peek().kind().isName()) {
            findings.touches(effect, Reading.asWritten(reading.dotted()));
        } else {
            findings.effect(effect);
        }
    }

    /** An effect on a schema and whatever is in it. */
    void schema(Effect effect) {
        List<String> parts = reading.dotted();
        findings.touches(effect, RelationName.of(parts.get(parts.size() - 1), ColumnName.ANY));
    }

    /** Whatever is named from here on may be a column that is looked at. */
    void inspectNames(Source source) {
        Optional<RelationName> relation = source.relation();
        for (int i = cursor.position(); relation.isPresent() && i < cursor.size(); i++) {
            if (cursor.at(i).kind().isName()) {
                findings.inspects(new ColumnName(relation.get(), reading.folded(cursor.at(i))));
            }
        }
    }
}
