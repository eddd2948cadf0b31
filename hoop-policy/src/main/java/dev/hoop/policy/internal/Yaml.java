package dev.hoop.policy.internal;

import dev.hoop.policy.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML, but no more of it than a configuration needs: no aliases, no tags, no second document. */
public final class Yaml {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final List<Problem> problems;
    private final YAMLParser parser;
    private int count;

    private Yaml(String file, YAMLParser parser, List<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The whole file.
     *
     * @param problems takes what is wrong; a text that is no YAML at all has one
     * @return empty if there is no YAML in it
     */
    public static Optional<Node> read(String file, String text, List<Problem> problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new Problem(file, 1, 1, "the file is larger than 1 MiB"));
            return Optional.empty();
        }
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Yaml yaml = new Yaml(file, (YAMLParser) parser, problems);
            Node root = yaml.node(0);
            if (parser.nextToken() != null) {
                yaml.problem("a second document begins here; write one");
            }
            return Optional.of(root);
        } catch (TooManyProblems e) {
            return Optional.empty();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            String what =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it cannot be read");
            problems.add(new Problem(file, line, column, "this is no YAML: " + what));
            return Optional.empty();
        }
    }

    private Node node(int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        if (parser.isCurrentAlias() || parser.getTypeId() != null) {
            problem("aliases and tags are not read; write the value out");
        }
        if (depth > DEEPEST) {
            problem("this is nested deeper than " + DEEPEST);
            parser.skipChildren();
            return new Node.Scalar(line, column, "", false);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(line, column, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Node.Sequence(line, column, items);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Node.Scalar(line, column, text, token == JsonToken.VALUE_STRING);
    }

    private Node mapping(int line, int column, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = parser.currentTokenLocation().getLineNr();
            int keyColumn = parser.currentTokenLocation().getColumnNr();
            String key = parser.currentName();
            if (entries.containsKey(key)) {
                problem("'" + key + "' stands here twice; the first is in line "
                        + entries.get(key).line());
            }
            parser.nextToken();
            entries.putIfAbsent(key, new Node.Entry(keyLine, keyColumn, node(depth + 1)));
        }
        return new Node.Mapping(line, column, entries);
    }

    private void problem(String message) {
        TokenStreamLocation at = parser.currentTokenLocation();
        problems.add(new Problem(file, at.getLineNr(), at.getColumnNr(), message));
        if (++count == MOST_PROBLEMS) {
            problems.add(new Problem(
                    file, at.getLineNr(), at.getColumnNr(), "the rest is not read: there are too many mistakes"));
            throw new TooManyProblems();
        }
    }

    /** Ends the reading of a file that is no configuration. */
    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
