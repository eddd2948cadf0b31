package dev.hoop.agent.postgresql;

/** What the server says that a command has done. Source: PostgreSQL, "Message Formats", CommandComplete. */
final class CommandTag {
    private CommandTag() {}

    /** Rows that were changed; -1 if the command changes none. @param tag such as {@code UPDATE 3} */
    static long rows(String tag) {
        boolean changes = tag.startsWith("INSERT ")
                || tag.startsWith("UPDATE ")
                || tag.startsWith("DELETE ")
                || tag.startsWith("MERGE ")
                || tag.startsWith("COPY ");
        if (!changes) {
            return -1;
        }
        String last = tag.substring(tag.lastIndexOf(' ') + 1);
        return last.matches("[0-9]{1,18}") ? Long.parseLong(last) : -1;
    }
}
