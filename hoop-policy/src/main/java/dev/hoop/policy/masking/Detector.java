package dev.hoop.policy.masking;

/** Finds values of one kind or several. Immutable and thread-safe. Allocates nothing where it finds nothing. */
interface Detector {
    /**
     * Whether {@link #find} is worth asking at a character.
     *
     * @param before what stands before it, of {@link Characters}; {@link Characters#IDEOGRAPH} counts as other
     * @param c      below 128; a digit of another script comes as {@code 0}
     */
    boolean triggeredBy(byte before, char c);

    /**
     * Whether {@link #find} is worth asking at a character that triggers, for what stands behind it.
     *
     * @param next below 128; 0 stands for everything else, and for nothing
     */
    default boolean goesOnWith(char next) {
        return true;
    }

    /**
     * Looks for a value that is triggered by the character at {@code at}. Looks at a bounded number of characters that
     * no other trigger looks at.
     *
     * @param floor nothing before it may be part of the value
     * @return null if there is none
     */
    Finding find(String text, int at, int floor);
}
