package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which form PostgreSQL's {@code COPY … TO STDOUT} sends its rows. Of the text itself, since a reading is shared by
 * texts that differ in their literals. Source: PostgreSQL, "COPY".
 *
 * @param format     of the rows
 * @param delimiter  between fields
 * @param nothing    what stands for NULL
 * @param quote      around a field in CSV
 * @param escape     before a quote within a field in CSV
 * @param header     whether a line of names comes first
 * @param query      a query whose columns are those of the copy
 */
public record CopyCommand(
        Format format, char delimiter, String nothing, char quote, char escape, boolean header, String query) {
    /** How rows are written. */
    public enum Format {
        TEXT,
        CSV,
        BINARY
    }

    /** A token with where it stands. */
    private record Piece(Kind kind, String word, String text, int start, int end) {
        boolean is(String expected) {
            return kind == Kind.WORD && word.equals(expected);
        }
    }

    /** Empty if the text is none, or if it is not certain what it asks for. */
    public static Optional<CopyCommand> of(String sql, SqlSettings settings) {
        try {
            return new Parser(sql, settings).command();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** Reads one command. */
    private static final class Parser {
        private final String sql;
        private final List<Piece> pieces = new ArrayList<>();
        private int at;
        private Format format = Format.TEXT;
        private boolean header;
        private Optional<Character> delimiter = Optional.empty();
        private Optional<String> nothing = Optional.empty();
        private Optional<Character> quote = Optional.empty();
        private Optional<Character> escape = Optional.empty();

        Parser(String sql, SqlSettings settings) {
            this.sql = sql;
            Lexer lexer = new Lexer(sql, settings);
            for (Kind kind = lexer.next(); kind != Kind.END; kind = lexer.next()) {
                if (kind == Kind.BAD) {
                    throw new NotUnderstood("what cannot be cut into tokens");
                }
                if (kind != Kind.SPACE && kind != Kind.COMMENT) {
                    String text = sql.substring(lexer.start(), lexer.end());
                    pieces.add(new Piece(kind, text.toLowerCase(Locale.ROOT), text, lexer.start(), lexer.end()));
                }
            }
        }

        Optional<CopyCommand> command() {
            if (!accept("copy")) {
                return Optional.empty();
            }
            String query = at(Kind.LEFT) ? inner() : table();
            expect("to");
            expect("stdout");
            options();
            boolean csv = format == Format.CSV;
            char quoting = quote.orElse('"');
            return Optional.of(new CopyCommand(
                    format,
                    delimiter.orElse(csv ? ',' : '\t'),
                    nothing.orElse(csv ? "" : "\\N"),
                    quoting,
                    escape.orElse(quoting),
                    header,
                    query));
        }

        private String inner() {
            int from = pieces.get(at).end();
            int to = pieces.get(closing()).start();
            at = closing() + 1;
            return sql.substring(from, to);
        }

        private int closing() {
            int depth = 0;
            for (int i = at; i < pieces.size(); i++) {
                depth += pieces.get(i).kind() == Kind.LEFT ? 1 : pieces.get(i).kind() == Kind.RIGHT ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            throw new NotUnderstood("a parenthesis that is not closed");
        }

        private String table() {
            if (accept("binary")) {
                format = Format.BINARY;
            }
            int from = peek().start();
            while (!at(Kind.LEFT) && !peek().is("to")) {
                at++;
            }
            String name = sql.substring(from, pieces.get(at - 1).end());
            String columns = at(Kind.LEFT) ? inner() : "*";
            return "SELECT " + columns + " FROM " + name;
        }

        private void options() {
            accept("with");
            boolean list = at(Kind.LEFT);
            int end = list ? closing() : pieces.size();
            at += list ? 1 : 0;
            while (at < end) {
                if (at(Kind.COMMA) || at(Kind.SEMICOLON)) {
                    at++;
                } else {
                    option(list, end);
                }
            }
            at = list ? end + 1 : at;
            if (at < pieces.size() && !at(Kind.SEMICOLON)) {
                throw new NotUnderstood("more than options");
            }
        }

        private void option(boolean list, int end) {
            String name = take().word();
            switch (name) {
                case "format" -> format = format(take());
                case "binary" -> format = Format.BINARY;
                case "csv" -> format = Format.CSV;
                case "header" -> header = !list || value(end);
                case "delimiter", "delimiters" -> delimiter = Optional.of(character());
                case "null" -> nothing = Optional.of(string());
                case "quote" -> quote = Optional.of(character());
                case "escape" -> escape = Optional.of(character());
                default -> throw new NotUnderstood("an option that changes how rows are written");
            }
        }

        /** Of a switch: what follows it, or that it is there. */
        private boolean value(int end) {
            if (at >= end || at(Kind.COMMA)) {
                return true;
            }
            return switch (take().word()) {
                case "true", "on", "1", "match" -> true;
                case "false", "off", "0" -> false;
                default -> throw new NotUnderstood("a switch that is neither on nor off");
            };
        }

        private static Format format(Piece piece) {
            return switch (piece.kind() == Kind.STRING ? said(piece.text()) : piece.word()) {
                case "text" -> Format.TEXT;
                case "csv" -> Format.CSV;
                case "binary" -> Format.BINARY;
                default -> throw new NotUnderstood("a format of its own");
            };
        }

        private String string() {
            accept("as");
            if (!at(Kind.STRING)) {
                throw new NotUnderstood("an option without its string");
            }
            return said(take().text());
        }

        private char character() {
            String said = string();
            if (said.length() != 1 || said.charAt(0) > '~') {
                throw new NotUnderstood("a mark that is no single ASCII character");
            }
            return said.charAt(0);
        }

        /** What a literal says, if that takes little decoding. */
        private static String said(String literal) {
            if (literal.startsWith("'")) {
                return literal.substring(1, literal.length() - 1).replace("''", "'");
            }
            return switch (literal.toLowerCase(Locale.ROOT)) {
                case "e'\\t'" -> "\t";
                case "e'\\\\'" -> "\\";
                case "e'\\b'" -> "\b";
                default -> throw new NotUnderstood("a literal of another kind");
            };
        }

        private Piece peek() {
            if (at >= pieces.size()) {
                throw new NotUnderstood("a text that ends early");
            }
            return pieces.get(at);
        }

        private Piece take() {
            Piece piece = peek();
            at++;
            return piece;
        }

        private boolean at(Kind kind) {
            return at < pieces.size() && pieces.get(at).kind() == kind;
        }

        private boolean accept(String word) {
            if (at < pieces.size() && pieces.get(at).is(word)) {
                at++;
                return true;
            }
            return false;
        }

        private void expect(String word) {
            if (!accept(word)) {
                throw new NotUnderstood("a COPY that is none to the client");
            }
        }
    }
}
