package dev.hoop.policy.rules;

import dev.hoop.policy.masking.Mask;

import java.util.List;
import java.util.Set;

/**
 * One entry under {@code masks}: columns and their mask, or detectors.
 *
 * @param unless groups and subjects that see the values
 */
record MaskRule(Selector selector, List<RelationPattern> columns, Set<String> detect, Mask mask, List<String> unless) {}
