/** The sessions that are open: on this agent, and on all that share its state. */
package dev.hoop.agent.state;
