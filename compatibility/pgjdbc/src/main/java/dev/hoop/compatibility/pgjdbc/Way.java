package dev.hoop.compatibility.pgjdbc;

import java.util.Locale;

/** How the suite reaches the server. */
enum Way {
    /** As pgjdbc does. */
    BARE,
    /** Through {@code jdbc:hoop:} in its own process. */
    HOOP,
    /** As pgjdbc does, to the agent's front end before the server. */
    AGENT;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file with the differences that are known and explained. */
    String differences() {
        return this == AGENT ? "differences-agent.txt" : "differences.txt";
    }

    /** The document about it. */
    String page() {
        return this == AGENT ? "compatibility-agent.md" : "compatibility.md";
    }
}
