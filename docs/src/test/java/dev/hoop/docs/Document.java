package dev.hoop.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file, as far as its fenced blocks and links go. */
record Document(String name, List<String> lines) {
    /** The checkout. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern SOURCE = Pattern.compile("<!-- from (\\S+) -->");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");

    /** A fenced block, and the file that the comment above it names. */
    record Block(int line, String language, Optional<String> source, List<String> text) {
        /** Whether the block stands in the file: all its lines, one after the other, at whatever depth. */
        boolean isPartOf(List<String> file) {
            for (int from = 0; from + text.size() <= file.size(); from++) {
                if (standsAt(from, file)) {
                    return true;
                }
            }
            return false;
        }

        private boolean standsAt(int from, List<String> file) {
            int first = firstWithText();
            int depth = file.get(from + first).indexOf(text.get(first).strip())
                    - text.get(first).indexOf(text.get(first).strip());
            if (depth < 0) {
                return false;
            }
            String indent = " ".repeat(depth);
            for (int i = 0; i < text.size(); i++) {
                String expected = text.get(i).isBlank() ? "" : indent + text.get(i);
                if (!file.get(from + i).stripTrailing().equals(expected.stripTrailing())) {
                    return false;
                }
            }
            return true;
        }

        private int firstWithText() {
            int first = 0;
            while (text.get(first).isBlank()) {
                first++;
            }
            return first;
        }
    }

    static Document read(String name) {
        return new Document(name, lines(ROOT.resolve(name)));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).startsWith("```")) {
                int end = at + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                blocks.add(new Block(
                        at + 1, lines.get(at).substring(3), source(at), List.copyOf(lines.subList(at + 1, end))));
                at = end;
            }
            at++;
        }
        return blocks;
    }

    private Optional<String> source(int fence) {
        Matcher comment = SOURCE.matcher(fence == 0 ? "" : lines.get(fence - 1));
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    /** What the document links to, without pages of others. */
    List<String> links() {
        return lines.stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }

    /** The anchors of its headings. */
    List<String> anchors() {
        return lines.stream()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .toList();
    }

    String text() {
        return String.join("\n", lines);
    }
}
