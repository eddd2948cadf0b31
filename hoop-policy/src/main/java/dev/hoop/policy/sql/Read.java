package dev.hoop.policy.sql;

/**
 * An expression, read.
 *
 * @param narrows whether it is true for some rows of the target only, as far as one can tell
 * @param label   what a column made of it is called; empty if the server chooses
 */
record Read(Flow flow, boolean narrows, String label) {}
