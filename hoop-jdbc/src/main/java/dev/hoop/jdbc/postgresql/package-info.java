/**
 * The interfaces of pgjdbc on guarded objects. Loaded only where pgjdbc is. What would go around the policy (large
 * objects, fast path, replication, the query executor) is refused by name; {@code COPY} is judged and recorded.
 */
package dev.hoop.jdbc.postgresql;
