/**
 * Who acts. {@link dev.hoop.policy.identity.TokenVerifier} makes a principal of a token, and of nothing else;
 * {@link dev.hoop.policy.identity.TokenSource} finds the token in what surrounds a job;
 * {@link dev.hoop.policy.identity.Identity} is both together, for the embedded placement. No message holds a token or a
 * claim.
 */
package dev.hoop.policy.identity;
