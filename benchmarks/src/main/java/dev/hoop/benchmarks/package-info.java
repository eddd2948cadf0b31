/**
 * What hoop costs: the same work through the bare driver, through other wrappers, and through hoop, in one run.
 *
 * <p>{@link dev.hoop.benchmarks.Queries} and {@link dev.hoop.benchmarks.Inserts} ask a database; the other benchmarks ask
 * parts of the engine. {@link dev.hoop.benchmarks.Benchmarks} runs them and makes the table.
 */
package dev.hoop.benchmarks;
