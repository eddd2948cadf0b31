/**
 * HTTP/1.1 under TLS: {@code CONNECT} brings clients to resources; the rest is for those who run the agent. One request a
 * connection, and none has a body.
 */
package dev.hoop.agent.http;
