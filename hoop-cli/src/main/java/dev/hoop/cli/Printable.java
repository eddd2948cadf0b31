package dev.hoop.cli;

/** Recorded text on a terminal: what could move the cursor or change colours is shown as a code instead. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control =
                    Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.FORMAT;
            if (control) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The same on one line, cut where it is too long. */
    static String line(String text, int most) {
        String line = of(text.replaceAll("\\s+", " ").strip());
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
}
