package dev.hoop.agent.postgresql;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings in which clients can talk: those in which a byte below 128 always is the ASCII character, so that a quote
 * is a quote for us when it is one for the server. Source: PostgreSQL, "Character Set Support".
 */
final class Encodings {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode", "UTF-8"),
            // Bytes go through as they are; strictly as UTF-8, so that names are what they look like.
            Map.entry("sqlascii", "UTF-8"),
            Map.entry("latin1", "ISO-8859-1"),
            Map.entry("latin2", "ISO-8859-2"),
            Map.entry("latin5", "ISO-8859-9"),
            Map.entry("latin9", "ISO-8859-15"),
            Map.entry("win1250", "windows-1250"),
            Map.entry("win1251", "windows-1251"),
            Map.entry("win1252", "windows-1252"),
            Map.entry("koi8r", "KOI8-R"),
            Map.entry("euccn", "EUC-CN"),
            Map.entry("euckr", "EUC-KR"),
            Map.entry("eucjp", "EUC-JP"));

    private Encodings() {}

    /** @param name as PostgreSQL has it, in any of its spellings */
    static Optional<Charset> of(String name) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^iso8859(1)$", "latin1");
        String java = NAMES.get(key);
        if (java == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(java.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(java));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) { // a small Java runtime
            return Optional.empty();
        }
    }
}
