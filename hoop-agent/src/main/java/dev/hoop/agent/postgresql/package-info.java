/**
 * PostgreSQL: clients on one side, a server on the other, and between them what the policy lets pass.
 *
 * <p>A session has two loops. {@link dev.hoop.agent.postgresql.ClientLoop} reads what the client sends, has the Guard judge
 * it, and sends it on; {@link dev.hoop.agent.postgresql.ServerLoop} reads what the server answers, masks and records it,
 * and sends that on. Between them is {@link dev.hoop.agent.postgresql.Answers}: which answers are still to come, in the
 * order in which they will. Source: PostgreSQL, "Message Flow".
 */
package dev.hoop.agent.postgresql;
