package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All that the readers of one statement share: its text, where they are in it, and what they have found. */
final class Reading {
    private static final int MAX_VIEW_DEPTH = 12;
    /** In bytes of UTF-8, in a PostgreSQL that is built as it comes. */
    private static final int LONGEST_NAME = 63;

    private final String sql;
    private final SqlSettings settings;
    private static final String UNLISTED = " is not in the catalog";
    /** Behind a function, whose caller needs leave for {@code sql.routine}, or a variable. */
    static final String ANYTHING = " can be anything";

    private final Catalog catalog;
    private final int viewDepth;
    private final Cursor cursor;
    private final Findings findings;
    private final Routines routines;
    private final SessionNames names;
    private boolean literalsAsked;
    private boolean namesAsked;

    Reading(String sql, List<Token> tokens, SqlSettings settings, Catalog catalog, SessionNames names) {
        this(sql, tokens, settings, catalog, names, 0);
    }

    private Reading(
            String sql, List<Token> tokens, SqlSettings settings, Catalog catalog, SessionNames names, int viewDepth) {
        this.names = names;
        this.sql = sql;
        this.settings = settings;
        this.catalog = catalog;
        this.viewDepth = viewDepth;
        this.cursor = new Cursor(tokens);
        this.findings = new Findings();
        this.routines = Routines.of(settings.dialect());
    }

    Cursor cursor() {
        return cursor;
    }

    Findings findings() {
        return findings;
    }

    Routines routines() {
        return routines;
    }

    Dialect dialect() {
        return settings.dialect();
    }

    SqlSettings settings() {
        return settings;
    }

    Catalog catalog() {
        return catalog;
    }

    boolean is(Dialect dialect) {
        return settings.dialect() == dialect;
    }

    /** The text of a literal, quotes and all. Having asked for one, the reading holds for this text only. */
    String literal(Token token) {
        literalsAsked = true;
        return sql.substring(token.start(), token.end());
    }

    /** What a simple string literal says; empty if it takes decoding. */
    Optional<String> simpleString(Token token) {
        if (token.kind() != Kind.STRING) {
            return Optional.empty();
        }
        String text = literal(token);
        boolean simple = text.startsWith("'") && text.indexOf('\\') < 0 && text.indexOf('\'', 1) == text.length() - 1;
        return simple ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }

    boolean literalsAsked() {
        return literalsAsked;
    }

    /** What the session's names stand for. Having asked, the reading holds for this session only. */
    SessionNames names() {
        namesAsked = true;
        return names;
    }

    boolean namesAsked() {
        return namesAsked;
    }

    /** The text from one token to another. Having asked for it, the reading holds for this text only. */
    String text(Token from, Token to) {
        literalsAsked = true;
        return sql.substring(from.start(), to.end());
    }

    String folded(Token token) {
        return switch (token.kind()) {
            case WORD -> kept(Lexer.fold(token.text(), dialect()));
            case QUOTED -> is(Dialect.MYSQL) ? token.text().toLowerCase(Locale.ROOT) : kept(token.text());
            default -> throw cursor.unexpected();
        };
    }

    /** PostgreSQL keeps the first 63 bytes of a name: what is longer stands for another relation than it seems to. */
    private String kept(String name) {
        if (!is(Dialect.POSTGRESQL) || name.length() * 3 <= LONGEST_NAME) {
            return name;
        }
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > LONGEST_NAME) {
                return name.substring(0, i);
            }
            i += Character.charCount(point);
        }
        return name;
    }

    /** A name that must come next. */
    String name() {
        if (!cursor.peek().kind().isName()) {
            throw cursor.unexpected();
        }
        return folded(cursor.take());
    }

    /** A name of several parts that must come next. */
    List<String> dotted() {
        List<String> parts = new ArrayList<>();
        parts.add(name());
        while (cursor.at(Kind.DOT) && cursor.peek(1).kind().isName()) {
            cursor.take();
            parts.add(name());
        }
        if (parts.size() > 4) {
            throw new NotUnderstood("a name of more than four parts");
        }
        return parts;
    }

    /** The relation that a written name stands for, with its schema if the catalog tells. */
    RelationName relation(List<String> parts) {
        return lookup(parts).map(Relation::name).orElseGet(() -> asWritten(parts));
    }

    Optional<Relation> lookup(List<String> parts) {
        Optional<Relation> known = catalog.relation(schema(parts), parts.get(parts.size() - 1));
        known.ifPresent(findings::known);
        return known;
    }

    static RelationName asWritten(List<String> parts) {
        return new RelationName(schema(parts), parts.get(parts.size() - 1));
    }

    static Optional<String> schema(List<String> parts) {
        return parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2)) : Optional.empty();
    }

    /** A relation that is read under an alias. */
    Source table(List<String> parts, String alias) {
        Optional<Relation> known = lookup(parts);
        RelationName name = known.map(Relation::name).orElseGet(() -> asWritten(parts));
        findings.reads(name);
        if (Samples.isStatistics(name)) {
            findings.touches(Effect.SQL_INFERENCE, name);
        }
        return source(parts, alias, name, known);
    }

    /** A relation under an alias, not yet read. */
    Source source(List<String> parts, String alias, RelationName name, Optional<Relation> known) {
        Rows rows = known.map(this::rows)
                .orElseGet(() -> Rows.open(unlisted(name), "the columns of " + name + " are not known"));
        return new Source(alias, Optional.of(name), schema(parts), rows);
    }

    /** Without any catalog, a relation is taken for a table; where there is one that lacks it, it may be a view. */
    private Flow unlisted(RelationName name) {
        boolean own = isCatalog(name) || is(Dialect.POSTGRESQL) && name.name().startsWith("pg_");
        if (Samples.areIn(name)) {
            return new Flow(Set.of(), false, Samples.HIDDEN);
        }
        return catalog == Catalog.NONE || own ? Flow.NOTHING : new Flow(Set.of(), false, name + UNLISTED);
    }

    Source target(List<String> parts, String alias) {
        if (is(Dialect.POSTGRESQL) && parts.get(parts.size() - 1).equals("pg_settings")) { // changing it is a SET
            findings.effect(Effect.SQL_SESSION);
            findings.changesScope();
        }
        Optional<Relation> known = lookup(parts);
        return source(parts, alias, known.map(Relation::name).orElseGet(() -> asWritten(parts)), known);
    }

    private Rows rows(Relation relation) {
        List<Rows.Named> own = new ArrayList<>();
        boolean opaque = relation.kind() != Relation.Kind.TABLE && !isCatalog(relation.name());
        Optional<Rows> base = opaque ? definition(relation) : Optional.empty();
        if (relation.kind() == Relation.Kind.VIEW && !isCatalog(relation.name())) {
            findings.view(relation.name(), base.map(Reading::relations));
        }
        String hidden = opaque && base.isEmpty() ? "what flows into " + relation.name() + " is not known" : "";
        for (int i = 0; i < relation.columns().size(); i++) {
            ColumnName column =
                    new ColumnName(relation.name(), relation.columns().get(i));
            Flow flow = new Flow(shared(column, relation.kin()), true, Samples.isOne(column) ? Samples.HIDDEN : hidden);
            if (base.isPresent()) {
                flow = below(column, base.get().columns().orElseThrow().get(i).flow());
            }
            own.add(new Rows.Named(column.name(), flow));
        }
        return Rows.of(own);
    }

    /** The column, and those of the same name in tables that share its rows. */
    private static Set<ColumnName> shared(ColumnName column, Set<RelationName> kin) {
        if (kin.isEmpty()) {
            return Set.of(column);
        }
        Set<ColumnName> shared = new HashSet<>(Set.of(column));
        kin.forEach(k -> shared.add(new ColumnName(k, column.name())));
        return shared;
    }

    private static Set<RelationName> relations(Rows rows) {
        Set<RelationName> relations = new HashSet<>();
        rows.all().origins().forEach(c -> relations.add(c.relation()));
        return relations;
    }

    /** A view's column is as much a copy of a base column as the view's query makes it one. */
    private static Flow below(ColumnName column, Flow base) {
        Set<ColumnName> both = new HashSet<>(base.origins());
        both.add(column);
        return new Flow(both, base.direct(), base.hidden());
    }

    private static boolean isCatalog(RelationName name) {
        String schema = name.schema().orElse("").toLowerCase(Locale.ROOT);
        return schema.equals("pg_catalog") || schema.equals("information_schema") || schema.equals("sys");
    }

    /** A view's columns as its query computes them; empty if that cannot be read. */
    private Optional<Rows> definition(Relation view) {
        if (view.definition().isEmpty() || viewDepth >= MAX_VIEW_DEPTH) {
            return Optional.empty();
        }
        String query = view.definition().get();
        try {
            List<List<Token>> pieces = new Splitter(query, settings).pieces();
            if (pieces.size() != 1) {
                return Optional.empty();
            }
            Reading inner = new Reading(query, pieces.get(0), settings, catalog, SessionNames.NONE, viewDepth + 1);
            Rows rows = new QueryReader(inner).whole();
            boolean fits = rows.columns()
                    .filter(c -> c.size() == view.columns().size())
                    .isPresent();
            if (fits) {
                findings.readsOf(inner.findings);
            }
            return fits ? Optional.of(rows) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** What a statement does that is written inside this one, with the same text around it. */
    Statement inner(List<Token> tokens, int nesting) {
        StatementReader.Result result = StatementReader.read(sql, tokens, settings, catalog, names, nesting);
        literalsAsked |= result.literalsMatter();
        namesAsked |= result.namesMatter();
        return result.statement();
    }

    /** Columns that predicates and the like look at. */
    void inspect(Flow flow) {
        findings.columns(flow);
        findings.inspects(flow);
        if (!flow.hidden().isEmpty()
                && !flow.hidden().endsWith(UNLISTED)
                && !flow.hidden().endsWith(ANYTHING)) { // what it gives away may be of a masked column
            findings.unknown("it looks at values of unknown origin: " + flow.hidden());
        }
    }
}
