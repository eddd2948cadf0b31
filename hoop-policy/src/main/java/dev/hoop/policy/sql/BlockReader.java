package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the statements of a PL/pgSQL block: each is read as if it stood alone, with variables for columns. What builds
 * its SQL at run time is unknown.
 */
final class BlockReader {
    private static final Set<String> LONE = Set.of("else", "loop", "exception", "then");
    private static final Set<String> QUERIES = Set.of(
            "select", "with", "values", "table", "insert", "update", "delete", "merge", "explain", "show", "execute");
    private static final String AT_RUN_TIME = "SQL that is put together at run time";

    private final Reading outer;
    private final Findings findings;
    private final int nesting;
    private String body = "";
    private boolean declaring;
    private int choices;

    BlockReader(Reading outer, Findings findings, int nesting) {
        this.outer = outer;
        this.findings = findings;
        this.nesting = nesting;
    }

    /** Reads a block as it is quoted in a DO statement. */
    void read(String quoted) {
        body = unquoted(quoted);
        for (List<Token> piece : new Splitter(body, outer.settings()).pieces()) {
            segment(piece);
        }
    }

    private static String unquoted(String quoted) {
        if (quoted.startsWith("$")) {
            int tag = quoted.indexOf('$', 1) + 1;
            return quoted.substring(tag, quoted.length() - tag);
        }
        if (quoted.startsWith("'") && quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1).replace("''", "'");
        }
        throw new NotUnderstood("a block in a string with escapes");
    }

    /** Reads what ends with a semicolon: words of control, and the statement behind them. */
    private void segment(List<Token> segment) {
        List<Token> left = segment;
        while (!left.isEmpty()) {
            Token first = left.get(0);
            if (first.isOperator("<<") && left.size() > 2 && left.get(2).isOperator(">>")) {
                left = from(left, 3);
            } else if (first.isOperator("#")) { // an option for the compiler, up to the end of its line
                left = behindLine(left);
            } else if (first.is("declare")) {
                declaring = true;
                left = from(left, 1);
            } else if (first.is("begin")) {
                declaring = false;
                left = from(left, 1);
            } else if (declaring) {
                declaration(left);
                return;
            } else if (first.kind() == Kind.WORD && LONE.contains(first.text())) {
                left = from(left, 1);
            } else {
                left = controlled(left);
            }
        }
    }

    private List<Token> behindLine(List<Token> tokens) {
        int end = body.indexOf('\n', tokens.get(0).start());
        int i = 0;
        while (i < tokens.size() && (end < 0 || tokens.get(i).start() < end)) {
            i++;
        }
        return from(tokens, i);
    }

    private List<Token> controlled(List<Token> tokens) {
        Token first = tokens.get(0);
        String word = first.kind() == Kind.WORD ? first.text() : "";
        switch (word) {
            case "if", "elsif", "elseif":
                return condition(tokens, "then");
            case "while":
                return condition(tokens, "loop");
            case "when":
                return handled(tokens);
            case "case":
                choices++;
                return subject(tokens);
            case "for":
                return loop(tokens);
            case "foreach":
                return elements(tokens);
            default:
                statement(tokens);
                return List.of();
        }
    }

    private static List<Token> from(List<Token> tokens, int index) {
        return tokens.subList(Math.min(index, tokens.size()), tokens.size());
    }

    private void declaration(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("cursor")) {
                int is = Math.max(index(tokens, "for"), index(tokens, "is"));
                if (is < 0) {
                    throw new NotUnderstood("a cursor declared in a block");
                }
                query(from(tokens, is + 1));
                return;
            }
            if (token.isOperator(":=") || token.isOperator("=") || token.is("default")) {
                expression(from(tokens, i + 1));
                return;
            }
        }
    }

    /** The condition between the first word and the one that ends it; what follows. */
    private List<Token> condition(List<Token> tokens, String end) {
        int at = outside(tokens, end);
        expression(tokens.subList(1, at));
        return from(tokens, at + 1);
    }

    /** {@code WHEN … THEN} of a CASE has expressions, that of an EXCEPTION has names. */
    private List<Token> handled(List<Token> tokens) {
        if (choices > 0) {
            return condition(tokens, "then");
        }
        return from(tokens, outside(tokens, "then") + 1);
    }

    private List<Token> subject(List<Token> tokens) {
        int when = outside(tokens, "when");
        if (when > 1) {
            expression(tokens.subList(1, when));
        }
        return from(tokens, when);
    }

    /** Where a word stands that is in no CASE expression. */
    private static int outside(List<Token> tokens, String word) {
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && token.is(word)) {
                return i;
            }
            depth += token.is("case") ? 1 : token.is("end") ? -1 : 0;
        }
        throw new NotUnderstood("a condition in a block that does not end");
    }

    private List<Token> loop(List<Token> tokens) {
        int in = index(tokens, "in");
        int loop = outside(tokens, "loop");
        if (in < 0 || in + 1 >= loop) {
            throw new NotUnderstood("a loop of a block");
        }
        List<Token> over = tokens.subList(in + 1, loop);
        Token first = over.get(0);
        if (first.kind() == Kind.WORD && QUERIES.contains(first.text()) || isQueryInParentheses(over)) {
            query(over);
        } else if (range(over) < 0) {
            cursor(over);
        } else {
            int by = index(over, "by");
            int dots = range(over);
            expression(over.subList(first.is("reverse") ? 1 : 0, dots));
            expression(over.subList(dots + 2, by < 0 ? over.size() : by));
            if (by >= 0) {
                expression(from(over, by + 1));
            }
        }
        return from(tokens, loop + 1);
    }

    private static boolean isQueryInParentheses(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).kind() == Kind.LEFT) {
            i++;
        }
        return i > 0
                && i < tokens.size()
                && (tokens.get(i).is("select") || tokens.get(i).is("with"));
    }

    /** Where the two dots of a range are, or -1. */
    private static int range(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.DOT && tokens.get(i + 1).kind() == Kind.DOT) {
                return i;
            }
        }
        return -1;
    }

    /** A cursor that was declared with its query, and its arguments. */
    private void cursor(List<Token> tokens) {
        if (tokens.size() == 1 && tokens.get(0).kind().isName()) {
            return;
        }
        if (tokens.size() > 2 && tokens.get(1).kind() == Kind.LEFT) {
            expression(from(tokens, 1));
            return;
        }
        throw new NotUnderstood("a loop over what is not known");
    }

    private List<Token> elements(List<Token> tokens) {
        int array = index(tokens, "array");
        int loop = outside(tokens, "loop");
        if (array < 0 || array + 1 >= loop) {
            throw new NotUnderstood("a loop of a block");
        }
        expression(tokens.subList(array + 1, loop));
        return from(tokens, loop + 1);
    }

    private static int index(List<Token> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    private void statement(List<Token> tokens) {
        Token first = tokens.get(0);
        List<Token> behind = from(tokens, 1);
        boolean next = !behind.isEmpty()
                && (behind.get(0).isOperator(":=")
                        || behind.get(0).isOperator("=")
                        || behind.get(0).kind() == Kind.DOT);
        switch (next || first.kind() != Kind.WORD ? "" : first.text()) {
            case "end":
                choices -= !behind.isEmpty() && behind.get(0).is("case") ? 1 : 0;
                return;
            case "null", "get", "fetch", "move", "close":
                return;
            case "exit", "continue":
                int when = index(behind, "when");
                if (when >= 0) {
                    expression(from(behind, when + 1));
                }
                return;
            case "execute":
                throw new NotUnderstood(AT_RUN_TIME);
            case "open":
                open(behind);
                return;
            case "raise", "assert":
                raise(tokens);
                return;
            case "perform":
                expression(behind);
                return;
            case "return":
                returned(behind);
                return;
            default:
                if (!assignment(tokens)) {
                    query(withoutInto(tokens));
                }
        }
    }

    private void open(List<Token> tokens) {
        int query = index(tokens, "for");
        if (query >= 0) {
            query(from(tokens, query + 1));
        } else {
            cursor(tokens);
        }
    }

    private void returned(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.get(0).is("query")) {
            query(from(tokens, 1));
        } else {
            expression(from(tokens, tokens.get(0).is("next") ? 1 : 0));
        }
    }

    /** {@code a := x}, {@code a.b[1] = x}. */
    private boolean assignment(List<Token> tokens) {
        if (!tokens.get(0).kind().isName() && tokens.get(0).kind() != Kind.PARAMETER) {
            return false;
        }
        int i = 1;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.isOperator(":=") || token.isOperator("=")) {
                expression(from(tokens, i + 1));
                return true;
            }
            if (token.kind() == Kind.DOT) {
                i += 2;
            } else if (token.kind() == Kind.LEFT_BRACKET) {
                int close = closing(tokens, i);
                subscripts(tokens.subList(i + 1, close));
                i = close + 1;
            } else {
                return false;
            }
        }
        return false;
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            depth += kind == Kind.LEFT_BRACKET ? 1 : kind == Kind.RIGHT_BRACKET ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new NotUnderstood("a bracket that is never closed");
    }

    private void subscripts(List<Token> tokens) {
        int colon = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.COLON) {
                colon = i;
            }
        }
        if (colon > 0) {
            expression(tokens.subList(0, colon));
        }
        if (colon + 1 < tokens.size()) {
            expression(from(tokens, colon + 1));
        }
    }

    /** Its parameters and options are expressions. */
    private void raise(List<Token> tokens) {
        boolean asserts = tokens.get(0).is("assert");
        int start = asserts ? 1 : tokens.size();
        for (int i = 1, depth = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += isOpening(token) ? 1 : isClosing(token) ? -1 : 0;
            boolean separates = depth == 0 && (token.kind() == Kind.COMMA || token.is("using"));
            if (separates) {
                raised(start, i, tokens);
                boolean option = token.is("using")
                        || start < tokens.size() && tokens.get(start - 1).is("using");
                boolean names = i + 2 < tokens.size()
                        && (tokens.get(i + 2).isOperator("=")
                                || tokens.get(i + 2).isOperator(":="))
                        && (option || index(tokens.subList(0, i + 1), "using") >= 0);
                start = names ? i + 3 : i + 1;
            }
        }
        raised(start, tokens.size(), tokens);
    }

    private void raised(int start, int end, List<Token> tokens) {
        if (start < end) {
            expression(tokens.subList(start, end));
        }
    }

    private static boolean isOpening(Token token) {
        return token.kind() == Kind.LEFT || token.kind() == Kind.LEFT_BRACKET;
    }

    private static boolean isClosing(Token token) {
        return token.kind() == Kind.RIGHT || token.kind() == Kind.RIGHT_BRACKET;
    }

    /** INTO behind a query or a RETURNING clause fills variables here. */
    private static List<Token> withoutInto(List<Token> tokens) {
        int into = -1;
        int depth = 0;
        for (int i = 1; i < tokens.size() && into < 0; i++) {
            Token token = tokens.get(i);
            depth += isOpening(token) ? 1 : isClosing(token) ? -1 : 0;
            boolean target = tokens.get(i - 1).is("insert") || tokens.get(i - 1).is("merge");
            into = depth == 0 && token.is("into") && !target ? i : -1;
        }
        if (into < 0) {
            return tokens;
        }
        int end = into + 1;
        if (end < tokens.size() && tokens.get(end).is("strict")) {
            end++;
        }
        end++;
        while (end + 1 < tokens.size()
                && (tokens.get(end).kind() == Kind.COMMA || tokens.get(end).kind() == Kind.DOT)) {
            end += 2;
        }
        List<Token> rest = new ArrayList<>(tokens.subList(0, into));
        rest.addAll(from(tokens, end));
        return rest;
    }

    /** An expression is a query to the server, but it only counts as one where it reads a relation. */
    private void expression(List<Token> tokens) {
        List<Token> select = new ArrayList<>();
        int at = tokens.isEmpty() ? 0 : tokens.get(0).start();
        select.add(new Token(Kind.WORD, "select", at, at));
        select.addAll(tokens);
        findings.include(read(select), Effect.SQL_SELECT);
    }

    private void query(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.get(0).is("execute")) {
            throw new NotUnderstood(AT_RUN_TIME);
        }
        findings.include(read(tokens));
    }

    private Statement read(List<Token> tokens) {
        return StatementReader.read(body, tokens, outer.settings(), outer.catalog(), nesting + 1)
                .statement();
    }
}
