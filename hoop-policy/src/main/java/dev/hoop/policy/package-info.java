/**
 * The engine. {@link dev.hoop.policy.Engine} holds configuration, policy and recorder of one process or agent;
 * {@link dev.hoop.policy.Guard} is one session.
 */
package dev.hoop.policy;
