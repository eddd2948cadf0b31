/**
 * The {@code jdbc:hoop:} driver. {@link dev.hoop.jdbc.HoopDriver} takes the real URL behind its prefix, finds the real
 * driver, and hands out connections whose every statement passes the policy, whose rows come back masked, and which are
 * recorded.
 */
package dev.hoop.jdbc;
