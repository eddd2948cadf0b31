/**
 * The way to a resource through the agent, for whatever runs on the client's side: TCP, through an HTTP proxy where there
 * is one, TLS to the agent, and {@code CONNECT} with the job's token. {@link dev.hoop.policy.tunnel.Tunnel} is the entry.
 */
package dev.hoop.policy.tunnel;
