/** What the agent counts, and how Prometheus reads it. */
package dev.hoop.agent.metrics;
