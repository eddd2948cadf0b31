package dev.hoop.policy.rules;

import dev.hoop.policy.internal.Node;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Masks;
import dev.hoop.policy.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads {@code with:}, a mask's name or its name and settings. */
final class MaskParser {
    private static final Set<String> NAMES = Set.of(
            "redact", "null", "partial", "email", "hash", "token", "format-preserving", "truncate-date", "range");

    private static final int LONGEST_KEY = 4096;

    private final String file;
    private final List<Problem> problems;

    MaskParser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Mask> mask(Section section) {
        Optional<Node> with = section.node("with");
        if (with.isEmpty()) {
            section.problem("with", "a mask needs 'with', such as with: redact");
            return Optional.empty();
        }
        if (with.get() instanceof Node.Scalar scalar) {
            String name = !scalar.isText() && scalar.text().isEmpty() ? "null" : scalar.text();
            return plain(section, name);
        }
        try (Section named = Section.of(file, with.get(), problems)) {
            List<String> names = List.copyOf(named.keys());
            if (names.size() != 1 || !known(section, names.get(0))) {
                section.problem("with", "'with' names one mask");
                return Optional.empty();
            }
            return named.section(names.get(0)).flatMap(settings -> configured(section, names.get(0), settings));
        }
    }

    private boolean known(Section section, String name) {
        if (!NAMES.contains(name)) {
            section.problem("with", Section.unknown("mask", name, NAMES));
        }
        return NAMES.contains(name);
    }

    private Optional<Mask> plain(Section section, String name) {
        if (!known(section, name)) {
            return Optional.empty();
        }
        switch (name) {
            case "redact":
                return Optional.of(Masks.redact());
            case "null":
                return Optional.of(Masks.nulled());
            case "email":
                return Optional.of(Masks.email());
            case "partial":
                return Optional.of(Masks.partial(4));
            case "truncate-date":
                return Optional.of(Masks.truncateDate(ChronoUnit.YEARS));
            case "range":
                section.problem("with", "'range' needs buckets, such as with: { range: { size: 10 } }");
                return Optional.empty();
            default:
                section.problem(
                        "with", "'" + name + "' needs a key, such as with: { " + name + ": { key: { env: NAME } } }");
                return Optional.empty();
        }
    }

    private Optional<Mask> configured(Section section, String name, Section settings) {
        try (settings) {
            switch (name) {
                case "partial":
                    return Optional.of(Masks.partial(
                            (int) settings.number("keep-last", 0, 100).orElse(4)));
                case "truncate-date":
                    return unit(settings).map(Masks::truncateDate);
                case "hash":
                    return key(settings).map(Masks::hash);
                case "token":
                    String domain = settings.text("domain").orElse("");
                    return key(settings).map(k -> Masks.token(k, domain));
                case "format-preserving":
                    String within = settings.text("domain").orElse("");
                    return key(settings).map(k -> Masks.formatPreserving(k, within));
                case "range":
                    return range(settings);
                default:
                    return plain(section, name);
            }
        }
    }

    private static Optional<Mask> range(Section settings) {
        OptionalLong days = settings.number("days", 1, 100_000);
        Optional<BigDecimal> size = settings.text("size").flatMap(text -> number(settings, "size", text));
        List<BigDecimal> bounds = new ArrayList<>();
        settings.texts("bounds")
                .forEach(text -> number(settings, "bounds", text).ifPresent(bounds::add));
        if (settings.size() != 1) {
            settings.problem("size", "'range' has one of size, days and bounds, such as range: { size: 10 }");
            return Optional.empty();
        }
        try {
            return days.isPresent()
                    ? Optional.of(Masks.rangeOfDays(days.getAsLong()))
                    : size.map(Masks::range)
                            .or(() -> bounds.isEmpty() ? Optional.empty() : Optional.of(Masks.range(bounds)));
        } catch (IllegalArgumentException e) {
            settings.problem(size.isPresent() ? "size" : "bounds", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(Section settings, String key, String text) {
        try {
            return Optional.of(new BigDecimal(text.replace("_", "")));
        } catch (NumberFormatException e) {
            settings.problem(key, "'" + key + "' is a number, such as 10 or 0.5");
            return Optional.empty();
        }
    }

    private static Optional<ChronoUnit> unit(Section settings) {
        String to = settings.text("to").orElse("year");
        switch (to) {
            case "year":
                return Optional.of(ChronoUnit.YEARS);
            case "month":
                return Optional.of(ChronoUnit.MONTHS);
            case "day":
                return Optional.of(ChronoUnit.DAYS);
            case "hour":
                return Optional.of(ChronoUnit.HOURS);
            default:
                settings.problem("to", "'to' is year, month, day or hour");
                return Optional.empty();
        }
    }

    /** The bytes that a reference leads to. Nothing of them is in a message. */
    private Optional<byte[]> key(Section settings) {
        Optional<Section> reference = settings.section("key");
        if (reference.isEmpty()) {
            settings.problem("key", "a key is needed, as a reference: key: { env: NAME } or key: { file: PATH }");
            return Optional.empty();
        }
        try (Section from = reference.get()) {
            Optional<byte[]> found = from.text("env")
                    .map(System::getenv)
                    .map(value -> value.getBytes(StandardCharsets.UTF_8))
                    .or(() -> from.text("file").flatMap(path -> content(settings, path)));
            if (found.isEmpty()) {
                settings.problem("key", "the key is not there; set the variable, or make the file, that it refers to");
            } else if (found.get().length < 16) {
                settings.problem("key", "the key is shorter than 16 bytes");
                return Optional.empty();
            }
            return found;
        }
    }

    /** What is in a file, whose path is relative to where the policy is. */
    private Optional<byte[]> content(Section settings, String path) {
        try (InputStream in =
                Files.newInputStream(Path.of(file).toAbsolutePath().resolveSibling(path))) {
            byte[] content = in.readNBytes(LONGEST_KEY + 1);
            if (content.length > LONGEST_KEY) {
                settings.problem("key", "the key's file is larger than " + LONGEST_KEY + " bytes");
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException | InvalidPathException e) {
            settings.problem("key", "the key's file cannot be read; a relative path begins where the policy is");
            return Optional.empty();
        }
    }
}
