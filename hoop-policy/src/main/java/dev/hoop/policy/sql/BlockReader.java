package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the statements of a PL/pgSQL block: each is read as if it stood alone, with variables for columns. What builds
 * its SQL at run time is unknown.
 */
final class BlockReader {
    private static final Set<String> LONE =
            Set.of("begin", "else", "loop", "exception", "end", "null", "exit", "continue", "then");

    private final Reading outer;
    private final Findings findings;
    private final int nesting;

    BlockReader(Reading outer, Findings findings, int nesting) {
        this.outer = outer;
        this.findings = findings;
        this.nesting = nesting;
    }

    /** Reads a block as it is quoted in a DO statement. */
    void read(String quoted) {
        String body = unquoted(quoted);
        List<Token> segment = new ArrayList<>();
        boolean declaring = false;
        for (List<Token> piece : new Splitter(body, outer.settings()).pieces()) {
            segment.clear();
            segment.addAll(piece);
            declaring = segment(body, segment, declaring);
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

    /** Reads what is left of a segment once the words of control are off; whether declarations go on. */
    private boolean segment(String body, List<Token> segment, boolean declaring) {
        List<Token> left = segment;
        boolean inDeclaration = declaring;
        while (!left.isEmpty()) {
            Token first = left.get(0);
            if (first.isOperator("<") || first.isOperator("<<")) {
                throw new NotUnderstood("a label in a block");
            }
            if (first.is("declare")) {
                inDeclaration = true;
                left = left.subList(1, left.size());
            } else if (first.is("begin")) {
                inDeclaration = false;
                left = left.subList(1, left.size());
            } else if (inDeclaration) {
                declaration(body, left);
                return true;
            } else if (LONE.contains(first.text()) && first.kind() == Kind.WORD) {
                if (first.is("end") || first.is("exit") || first.is("continue") || first.is("null")) {
                    return false;
                }
                left = left.subList(1, left.size());
            } else if (first.is("if")
                    || first.is("elsif")
                    || first.is("elseif")
                    || first.is("while")
                    || first.is("when")) {
                left = condition(body, left, first.is("while") ? "loop" : "then");
            } else if (first.is("for")) {
                left = loop(body, left);
            } else {
                statement(body, left);
                return false;
            }
        }
        return inDeclaration;
    }

    private void declaration(String body, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isOperator(":=") || token.isOperator("=") || token.is("default")) {
                expression(body, tokens.subList(i + 1, tokens.size()));
                return;
            }
            if (token.is("cursor")) {
                throw new NotUnderstood("a cursor declared in a block");
            }
        }
    }

    private List<Token> condition(String body, List<Token> tokens, String end) {
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("case") ? 1 : token.is("end") ? -1 : 0;
            if (depth == 0 && token.is(end)) {
                boolean handler = tokens.get(0).is("when");
                if (!handler) {
                    expression(body, tokens.subList(1, i));
                }
                return tokens.subList(i + 1, tokens.size());
            }
        }
        throw new NotUnderstood("a condition in a block that does not end");
    }

    private List<Token> loop(String body, List<Token> tokens) {
        int in = index(tokens, "in", 0);
        int loop = index(tokens, "loop", 0);
        if (in < 0 || loop < in || in + 1 >= tokens.size()) {
            throw new NotUnderstood("a loop of a block");
        }
        List<Token> over = tokens.subList(in + 1, loop);
        Token first = over.isEmpty() ? tokens.get(in) : over.get(0);
        if (first.is("execute")) {
            throw new NotUnderstood("SQL that is put together at run time");
        }
        if (first.is("select") || first.is("with") || first.is("values") || first.kind() == Kind.LEFT) {
            query(body, over);
        } else if (over.stream().noneMatch(t -> t.isOperator("..") || t.kind() == Kind.DOT)) {
            throw new NotUnderstood("a loop over a cursor");
        }
        return tokens.subList(loop + 1, tokens.size());
    }

    private static int index(List<Token> tokens, String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    private void statement(String body, List<Token> tokens) {
        Token first = tokens.get(0);
        List<Token> behind = tokens.subList(1, tokens.size());
        switch (first.text()) {
            case "execute", "open", "fetch", "close", "foreach", "move", "case", "get", "call":
                throw new NotUnderstood(
                        first.is("execute")
                                ? "SQL that is put together at run time"
                                : "'" + first.text() + "' in a block");
            case "raise", "assert":
                raise(body, behind);
                return;
            case "perform":
                List<Token> select = new ArrayList<>();
                select.add(new Token(Kind.WORD, "select", first.start(), first.end()));
                select.addAll(behind);
                query(body, select);
                return;
            case "return":
                if (!behind.isEmpty()) {
                    expression(body, behind);
                }
                return;
            default:
                if (!assignment(body, tokens)) {
                    query(body, withoutInto(tokens));
                }
        }
    }

    private boolean assignment(String body, List<Token> tokens) {
        int i = 1;
        while (i + 1 < tokens.size() && tokens.get(i).kind() == Kind.DOT) {
            i += 2;
        }
        boolean assigns = i < tokens.size()
                && (tokens.get(i).isOperator(":=") || tokens.get(i).isOperator("="));
        if (assigns) {
            expression(body, tokens.subList(i + 1, tokens.size()));
        }
        return assigns;
    }

    private void raise(String body, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.COMMA && i + 1 < tokens.size()) {
                expression(body, tokens.subList(i + 1, tokens.size()));
                return;
            }
            if (tokens.get(i).is("using") || tokens.get(i).is("select")) {
                throw new NotUnderstood("RAISE with USING in a block");
            }
        }
    }

    /** SELECT … INTO here fills variables. */
    private static List<Token> withoutInto(List<Token> tokens) {
        if (!tokens.get(0).is("select") && !tokens.get(0).is("with")) {
            return tokens;
        }
        int into = index(tokens, "into", 0);
        if (into < 0
                || tokens.get(into - 1).is("insert")
                || tokens.get(into - 1).is("merge")) {
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
        rest.addAll(tokens.subList(Math.min(end, tokens.size()), tokens.size()));
        return rest;
    }

    private void expression(String body, List<Token> tokens) {
        List<Token> select = new ArrayList<>();
        int at = tokens.isEmpty() ? 0 : tokens.get(0).start();
        select.add(new Token(Kind.WORD, "select", at, at));
        select.addAll(tokens);
        query(body, select);
    }

    private void query(String body, List<Token> tokens) {
        findings.include(StatementReader.read(body, tokens, outer.settings(), outer.catalog(), nesting + 1)
                .statement());
    }
}
