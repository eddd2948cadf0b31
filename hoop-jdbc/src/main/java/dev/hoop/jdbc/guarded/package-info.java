/**
 * The JDBC objects that clients hold. {@code Forwarding…} classes are generated and hold no logic; {@code Guarded…}
 * classes are by hand and hold only what differs. A {@link dev.hoop.jdbc.guarded.Session} is what the objects of one
 * connection share, {@link dev.hoop.jdbc.guarded.Delivery} the way of each value to the client.
 */
package dev.hoop.jdbc.guarded;
