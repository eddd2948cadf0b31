package dev.hoop.policy.rules;

import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Sought;

import java.util.List;
import java.util.Set;

/**
 * One entry under {@code masks}: columns and their mask, or detectors.
 *
 * @param unless groups and subjects that see the values
 */
record MaskRule(Selector selector, List<RelationPattern> columns, Set<Sought> detect, Mask mask, List<String> unless) {}
