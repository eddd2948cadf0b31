/**
 * PostgreSQL's frontend/backend protocol, versions 3.0 and 3.2: framing and messages. No sockets, clocks or policy.
 * Source: PostgreSQL, "Frontend/Backend Protocol".
 */
package dev.hoop.agent.postgresql.wire;
