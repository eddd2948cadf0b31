package dev.hoop.policy.masking;

/** A value that was found, from one index to before another. */
record Finding(String detector, int from, int to) {}
