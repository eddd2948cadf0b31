/**
 * Runs the test suite of pgjdbc twice, against the bare driver and through {@code jdbc:hoop:}, and compares what passes.
 *
 * <p>{@link dev.hoop.compatibility.pgjdbc.Main} leads through it. {@link
 * dev.hoop.compatibility.pgjdbc.TakeOverDriver} and {@link dev.hoop.compatibility.pgjdbc.OutcomeListener} live in the
 * suite's own process.
 */
package dev.hoop.compatibility.pgjdbc;
