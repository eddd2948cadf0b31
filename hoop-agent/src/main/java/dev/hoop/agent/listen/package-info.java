/** Where clients come in: listening sockets, the agent's certificate, and telling protocols apart by their first bytes. */
package dev.hoop.agent.listen;
