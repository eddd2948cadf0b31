package dev.hoop.policy.masking;

/**
 * How much each kind of mask reveals: the order of all masks, from the one that reveals least. Those with settings add up to
 * 99: a longer end, a smaller unit, a smaller bucket reveals more.
 */
final class Reveals {
    /** Nothing, not even that there was a value. */
    static final int NULL = 0;
    /** That there was a value. */
    static final int REDACT = 100;
    /** Which values of a domain are equal. */
    static final int TOKEN = 200;
    /** Which values are equal, wherever the key is used. */
    static final int HASH = 300;
    /** Which values of a domain are equal, and how they are written. */
    static final int FORMAT_PRESERVING = 400;
    /** Where about a value is. */
    static final int RANGE = 500;
    /** When about something was. */
    static final int TRUNCATE_DATE = 600;
    /** A part of the value itself. */
    static final int PARTIAL = 700;
    /** Part of a person's address, and the whole of the provider's. */
    static final int EMAIL = 900;

    private Reveals() {}
}
