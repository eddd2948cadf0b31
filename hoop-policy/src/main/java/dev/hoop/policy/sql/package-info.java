/**
 * What a SQL text does. {@link dev.hoop.policy.sql.SqlReader} cuts a text into statements as the server does, makes its
 * fingerprint, and reads each statement into our own {@link dev.hoop.policy.sql.Statement}. No sockets, no clock, no
 * policy: what it needs to know of the target comes through a {@link dev.hoop.policy.sql.Catalog}.
 */
package dev.hoop.policy.sql;
