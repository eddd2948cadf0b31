/** The remote agent: starting it, and what it needs to start. */
package dev.hoop.agent;
