package dev.hoop.policy.config;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.internal.Node;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.internal.Yaml;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.problem.Problem;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables and views of a target, written down by whoever writes its policy, so that statements can be explained
 * without a connection. Names are found in any letter case; one without a schema is sought along the search path.
 */
public final class CatalogFile implements Catalog {
    private final List<String> searchPath;
    private final List<Relation> relations;

    private CatalogFile(List<String> searchPath, List<Relation> relations) {
        this.searchPath = List.copyOf(searchPath);
        this.relations = List.copyOf(relations);
    }

    /**
     * Reads one.
     *
     * @param file what messages call it
     * @throws HoopException with {@code HOOP-POLICY} if there is a mistake; the message has a line for each
     */
    public static CatalogFile parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        List<String> path = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        Yaml.read(file, text, problems).ifPresent(root -> {
            try (Section top = Section.of(file, root, problems)) {
                path.addAll(top.texts("search-path"));
                top.section("tables").ifPresent(t -> tables(t, relations));
                top.section("views").ifPresent(v -> views(v, relations));
            }
        });
        if (problems.isEmpty() && relations.isEmpty()) {
            problems.add(new Problem(file, 1, 1, "the catalog is empty; write tables: { public.orders: [id, item] }"));
        }
        if (!problems.isEmpty()) {
            throw new HoopException(ErrorCode.POLICY, "The catalog cannot be used:\n" + Problem.list(problems) + "\n");
        }
        return new CatalogFile(path, relations);
    }

    private static void tables(Section tables, List<Relation> relations) {
        for (String name : tables.keys()) {
            List<String> columns = tables.texts(name);
            if (columns.isEmpty()) {
                tables.problem(name, "a table has columns, such as " + name + ": [id, name]");
            }
            named(tables, name)
                    .ifPresent(n -> relations.add(new Relation(n, Relation.Kind.TABLE, columns, Optional.empty())));
        }
    }

    /** A view is its columns and its query; of one without a query, nothing is known of what it hides. */
    private static void views(Section views, List<Relation> relations) {
        for (String name : views.keys()) {
            Optional<Section> written = views.section(name);
            if (written.isEmpty()) {
                continue;
            }
            try (Section view = written.get()) {
                List<String> columns = view.texts("columns");
                Optional<String> query = view.text("query");
                if (columns.isEmpty()) {
                    view.problem("columns", "a view has columns, such as columns: [id, name]");
                }
                named(views, name).ifPresent(n -> relations.add(new Relation(n, Relation.Kind.VIEW, columns, query)));
            }
        }
    }

    private static Optional<RelationName> named(Section section, String name) {
        int dot = name.indexOf('.');
        if (dot < 1 || dot == name.length() - 1 || name.indexOf('.', dot + 1) >= 0) {
            Optional<Node> at = section.node(name);
            at.ifPresent(n -> section.problem(n, "'" + name + "' is no name of a relation; write schema.name"));
            return Optional.empty();
        }
        return Optional.of(RelationName.of(name.substring(0, dot), name.substring(dot + 1)));
    }

    @Override
    public Optional<Relation> relation(Optional<String> schema, String name) {
        if (schema.isPresent()) {
            return within(schema.get(), name);
        }
        if (searchPath.isEmpty()) { // whatever has the name, if only one does
            List<Relation> all = relations.stream()
                    .filter(r -> r.name().name().equalsIgnoreCase(name))
                    .toList();
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        return searchPath.stream().flatMap(s -> within(s, name).stream()).findFirst();
    }

    private Optional<Relation> within(String schema, String name) {
        return relations.stream()
                .filter(r -> r.name().name().equalsIgnoreCase(name)
                        && r.name().schema().orElseThrow().equalsIgnoreCase(schema))
                .findFirst();
    }
}
