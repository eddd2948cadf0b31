/**
 * What every protocol of the agent stands on: a client's connection, the admission of who comes, and the sessions that
 * are open. A protocol is a {@link dev.hoop.agent.front.FrontEnd} in a package of its own.
 */
package dev.hoop.agent.front;
