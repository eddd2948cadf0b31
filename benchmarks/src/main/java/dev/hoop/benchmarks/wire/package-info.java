/** Measures the agent beside the server itself and a connection pooler, with clients that none of us wrote. */
package dev.hoop.benchmarks.wire;
