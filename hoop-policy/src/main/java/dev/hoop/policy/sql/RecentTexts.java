package dev.hoop.policy.sql;

/**
 * Texts that were read lately, to the letter: one that comes again, as those with parameters do, is known without being cut
 * into tokens. A later text takes the place of an earlier one, so there is no order to keep. Thread-safe without a lock:
 * entries are immutable, and of two threads that write one place, either may win.
 */
final class RecentTexts {
    private static final int PLACES = 256;
    private static final int LONGEST = 8_000;
    private static final int SAMPLES = 16;

    private record Entry(String text, SqlSettings settings, Script script) {}

    private final Entry[] entries = new Entry[PLACES];

    /** What it was read as under these settings, or null. */
    Script get(String text, SqlSettings settings) {
        Entry entry = entries[place(text)];
        return entry != null && entry.text.equals(text) && entry.settings.equals(settings) ? entry.script : null;
    }

    void put(String text, SqlSettings settings, Script script) {
        if (text.length() <= LONGEST) {
            entries[place(text)] = new Entry(text, settings, script);
        }
    }

    /** By the length and a few characters, since looking at all of them would delay those texts that never come again. */
    private static int place(String text) {
        int length = text.length();
        int step = length / SAMPLES + 1;
        int hash = length;
        for (int i = length - 1; i >= 0; i -= step) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
