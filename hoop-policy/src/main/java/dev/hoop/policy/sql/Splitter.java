package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text into statements where the server does: at semicolons outside parentheses and outside the bodies of
 * routines. Owned by one thread.
 */
final class Splitter {
    private static final int MAX_TOKENS = 250_000;
    private static final Set<String> LOOPS = Set.of("if", "loop", "while", "repeat", "case");

    private final String sql;
    private final SqlSettings settings;
    private final List<List<Token>> pieces = new ArrayList<>();
    private List<Token> piece = new ArrayList<>();
    private String doubt = "";
    private int depth;
    private int blocks;
    private int choices;
    private int blocksOfLoop;

    Splitter(String sql, SqlSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** Why the text may mean something else to another server; empty if it cannot. Known once it is cut. */
    String doubt() {
        return doubt;
    }

    /**
     * The tokens of each statement, none empty.
     *
     * @throws NotUnderstood if it is not certain where statements begin and end
     */
    List<List<Token>> pieces() {
        Scanner scanner = new Scanner(sql, settings);
        int count = 0;
        while (true) {
            Kind kind = scanner.next();
            if (kind == Kind.END) {
                finish();
                doubt = scanner.doubt();
                return pieces;
            }
            if (kind == Kind.BAD) {
                throw new NotUnderstood(scanner.problem() + " at offset " + scanner.start());
            }
            if (++count > MAX_TOKENS) {
                throw new NotUnderstood("longer than " + MAX_TOKENS + " tokens");
            }
            if (kind != Kind.CODE_MARK) {
                add(new Token(kind, text(kind, scanner.start(), scanner.end()), scanner.start(), scanner.end()));
            }
        }
    }

    private void add(Token token) {
        if (token.kind() == Kind.SEMICOLON && depth == 0 && blocks == 0) {
            finish();
            return;
        }
        if (token.kind() == Kind.SEMICOLON && depth > 0 && !isRule()) {
            throw new NotUnderstood("a semicolon inside parentheses at offset " + token.start());
        }
        depth += token.kind() == Kind.LEFT ? 1 : token.kind() == Kind.RIGHT ? -1 : 0;
        if (depth < 0) {
            throw new NotUnderstood("a parenthesis that was never opened at offset " + token.start());
        }
        if (token.kind() == Kind.WORD) {
            word(token);
        }
        piece.add(token);
    }

    private boolean isRule() {
        return settings.dialect() == Dialect.POSTGRESQL && starts("create") && hasWord("rule");
    }

    private boolean starts(String word) {
        return !piece.isEmpty() && piece.get(0).is(word);
    }

    private boolean hasWord(String word) {
        for (int i = 0; i < piece.size() && i < 12; i++) {
            if (piece.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    private void word(Token token) {
        Token before = piece.isEmpty() ? token : piece.get(piece.size() - 1);
        if (settings.dialect() == Dialect.POSTGRESQL) {
            postgresWord(token, before);
        } else if (settings.dialect() == Dialect.MYSQL) {
            mysqlWord(token, before);
        }
    }

    /** {@code BEGIN ATOMIC … END} of a routine, in which CASE has its own END. */
    private void postgresWord(Token token, Token before) {
        if (blocks == 0) {
            boolean routine = starts("create") && (hasWord("function") || hasWord("procedure"));
            blocks = token.is("atomic") && before.is("begin") && routine ? 1 : 0;
            return;
        }
        boolean label = before.is("as") || before.kind() == Kind.DOT;
        if (label) {
            return;
        }
        boolean atStart = before.kind() == Kind.SEMICOLON || before.is("atomic");
        if (token.is("case")) {
            choices++;
        } else if (token.is("end") && atStart) {
            if (choices > 0) {
                throw new NotUnderstood("a routine whose end is not certain");
            }
            blocks = 0;
        } else if (token.is("end")) {
            if (choices == 0) {
                throw new NotUnderstood("a routine whose end is not certain");
            }
            choices--;
        }
    }

    /** A body between BEGIN and END, in which only IF, LOOP and the like have ends of their own. */
    private void mysqlWord(Token token, Token before) {
        boolean routine = starts("create")
                && (hasWord("procedure") || hasWord("function") || hasWord("trigger") || hasWord("event"));
        boolean block =
                routine || starts("begin") && piece.size() > 2 && piece.get(1).is("not");
        if (blocks == 0 && token.is("atomic") && starts("begin") && before.is("not")) {
            blocks = 1;
            return;
        }
        if (!block) {
            return;
        }
        boolean atStart = before.kind() == Kind.SEMICOLON
                || before.kind() == Kind.COLON
                || before.is("begin")
                || before.is("then")
                || before.is("else")
                || before.is("do")
                || before.is("loop")
                || before.is("repeat")
                || before.is("atomic")
                || before.is("row")
                || before.kind() == Kind.RIGHT
                || before.is("sql")
                || before.is("deterministic")
                || before.is("data")
                || before.kind() == Kind.STRING
                || before.is("handler");
        if (before.is("end") && LOOPS.contains(token.text())) {
            blocks += blocksOfLoop;
        } else if (token.is("begin")) {
            if (!atStart && blocks > 0) {
                throw new NotUnderstood("a routine whose end is not certain");
            }
            blocks++;
        } else if (token.is("case") && blocks > 0) {
            choices++;
        } else if (token.is("end") && blocks > 0) {
            blockEnd(atStart);
            return;
        }
        blocksOfLoop = 0;
    }

    /** An END closes a CASE if one is open; else a block, or a loop, as the next word tells. */
    private void blockEnd(boolean atStart) {
        blocksOfLoop = 0;
        if (choices > 0) {
            choices--;
        } else if (atStart) {
            blocks--;
            blocksOfLoop = 1;
        } else {
            throw new NotUnderstood("a routine whose end is not certain");
        }
    }

    private void finish() {
        if (depth > 0) {
            throw new NotUnderstood("a parenthesis that is never closed");
        }
        if (blocks > 0) {
            throw new NotUnderstood("a routine that does not end");
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
            piece = new ArrayList<>();
        }
        choices = 0;
    }

    private String text(Kind kind, int start, int end) {
        return switch (kind) {
            case WORD -> Lexer.asciiLower(sql.substring(start, end));
            case QUOTED -> unquoted(start, end);
            case STRING -> Fingerprint.isOnlyPercent(sql, start, end) ? "%" : "";
            case NUMBER -> "";
            default -> sql.substring(start, end);
        };
    }

    private String unquoted(int start, int end) {
        char first = sql.charAt(start);
        if (first == 'u' || first == 'U') {
            return unescaped(sql.substring(start + 3, end - 1).replace("\"\"", "\""));
        }
        String mark = String.valueOf(first);
        String name = sql.substring(start + 1, end - 1).replace(mark + mark, mark);
        return settings.dialect() == Dialect.H2 && first == '`' ? Lexer.fold(name, Dialect.H2) : name;
    }

    /** {@code \XXXX} and {@code \+XXXXXX} of {@code U&"…"}. */
    private static String unescaped(String name) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            char c = name.charAt(i);
            if (c != '\\') {
                out.append(c);
                i++;
            } else if (name.startsWith("\\\\", i)) {
                out.append('\\');
                i += 2;
            } else {
                boolean six = name.startsWith("\\+", i);
                int from = six ? i + 2 : i + 1;
                int to = from + (six ? 6 : 4);
                out.appendCodePoint(codePoint(name, from, to)
                        .orElseThrow(() -> new NotUnderstood("a Unicode escape that is none")));
                i = to;
            }
        }
        return out.toString();
    }

    private static Optional<Integer> codePoint(String name, int from, int to) {
        try {
            int point = to <= name.length() ? Integer.parseInt(name, from, to, 16) : -1;
            return Character.isValidCodePoint(point) && point > 0 ? Optional.of(point) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
