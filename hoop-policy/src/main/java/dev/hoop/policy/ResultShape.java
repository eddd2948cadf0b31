package dev.hoop.policy;

/** What the target says of a result's columns. Columns count from 1. */
public interface ResultShape {
    int columns();

    /** As the client sees it. */
    String label(int column);

    /** The target's name of the type. */
    String type(int column);

    /** Characters that a value of the column may have, or {@link Integer#MAX_VALUE}. */
    int length(int column);
}
