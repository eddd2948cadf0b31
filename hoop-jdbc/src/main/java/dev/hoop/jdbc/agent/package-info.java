/** What pgjdbc needs of hoop to reach a server through the agent: a socket factory, which it makes by name. */
package dev.hoop.jdbc.agent;
