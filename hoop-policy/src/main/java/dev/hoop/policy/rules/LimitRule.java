package dev.hoop.policy.rules;

/** One entry under {@code limits}. */
record LimitRule(Selector selector, Limits limits) {}
