/**
 * What replaces values on their way to the client: {@link dev.hoop.policy.masking.Mask masks} for whole columns, and
 * {@link dev.hoop.policy.masking.Detectors detectors} that find sensitive values in text. Pure functions; thread-safe.
 */
package dev.hoop.policy.masking;
