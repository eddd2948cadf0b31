/** What of a target's own failures and notices may be told, where the policy masks values that they could hold. */
package dev.hoop.policy.failure;
