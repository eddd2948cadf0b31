/**
 * Rules and what they say. A policy is a whole file;
 * {@link dev.hoop.policy.rules.SessionPolicy} is what it comes to for one principal on one resource. The order of rules
 * never matters: any matching deny wins, then any matching approval, then any allow; no match is a denial.
 */
package dev.hoop.policy.rules;
