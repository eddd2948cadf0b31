package dev.hoop.policy.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.Use;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads SQL texts, and remembers what it has read by fingerprint. One for each resource. Thread-safe.
 *
 * <p>Never fails on a text: what it does not understand is a statement with {@code sql.unknown} and the reason.
 */
public final class SqlReader {
    private static final int REMEMBERED = 4_096;
    private static final int LONGEST_REMEMBERED = 16_384;

    private record Key(SqlSettings settings, String canonical) {}

    private final Cache<Key, Script> scripts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** Remembers nothing yet. */
    public SqlReader() {}

    /**
     * Reads a text.
     *
     * @param settings of the connection it is meant for
     * @param catalog  asked when names must be resolved, and only for a text not yet remembered under these settings
     */
    public Script read(String sql, SqlSettings settings, Catalog catalog) {
        Objects.requireNonNull(sql);
        List<Token> tokens = new ArrayList<>();
        Optional<String> problem = cut(sql, settings, tokens);
        if (problem.isPresent()) {
            return new Script(List.of(unknown("Statement", problem.get())), digest(sql));
        }
        String canonical = canonical(tokens);
        if (canonical.length() > LONGEST_REMEMBERED) {
            return script(tokens, canonical, settings, catalog);
        }
        Key key = new Key(settings, canonical);
        Script known = scripts.getIfPresent(key);
        if (known == null) { // not computed inside the cache, since the catalog may ask the target
            known = script(tokens, canonical, settings, catalog);
            scripts.put(key, known);
        }
        return known;
    }

    /** Forgets everything, since the target's relations have changed. */
    public void forget() {
        scripts.invalidateAll();
    }

    /** What was not understood. It may change what names mean, so nothing read before holds after it. */
    static Statement unknown(String command, String reason) {
        Operation operation =
                new Operation(command, List.of(Use.of(Effect.SQL_UNKNOWN)), Set.of(), Set.of(), Optional.of(reason));
        return new Statement(
                operation, Set.of(), Set.of(), new Output.Unresolved(reason), Statement.Transaction.NONE, true);
    }

    private static Optional<String> cut(String sql, SqlSettings settings, List<Token> tokens) {
        Lexer lexer = new Lexer(sql, settings);
        for (Kind kind = lexer.next(); kind != Kind.END; kind = lexer.next()) {
            if (kind == Kind.BAD) {
                return Optional.of(lexer.problem());
            }
            if (kind == Kind.CODE_MARK) {
                return Optional.of("an executable comment");
            }
            if (kind != Kind.SPACE && kind != Kind.COMMENT) {
                tokens.add(new Token(kind, text(sql, kind, lexer.start(), lexer.end()), lexer.start(), lexer.end()));
            }
        }
        return lexer.doubt().isEmpty() ? Optional.empty() : Optional.of(lexer.doubt());
    }

    private static String text(String sql, Kind kind, int start, int end) {
        switch (kind) {
            case WORD:
                return sql.substring(start, end);
            case QUOTED:
                char quote = sql.charAt(end - 1);
                return sql.substring(sql.indexOf(quote, start) + 1, end - 1).replace("" + quote + quote, "" + quote);
            case STRING:
            case NUMBER:
                return "";
            default:
                return sql.substring(start, end);
        }
    }

    /** The statement without literals, comments, white space and the case of words. */
    private static String canonical(List<Token> tokens) {
        StringBuilder canonical = new StringBuilder(tokens.size() * 6);
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD -> canonical.append(token.text().toLowerCase(Locale.ROOT));
                case QUOTED ->
                    canonical
                            .append('"')
                            .append(token.text().replace("\"", "\"\""))
                            .append('"');
                case STRING -> canonical.append("''");
                case NUMBER -> canonical.append('0');
                default -> canonical.append(token.text());
            }
            canonical.append(' ');
        }
        return canonical.toString();
    }

    private static Script script(List<Token> tokens, String canonical, SqlSettings settings, Catalog catalog) {
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == Kind.SEMICOLON) {
                if (i > from) {
                    statements.add(new StatementReader(tokens.subList(from, i), settings, catalog).read());
                }
                from = i + 1;
            }
        }
        return new Script(statements, digest(canonical));
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
