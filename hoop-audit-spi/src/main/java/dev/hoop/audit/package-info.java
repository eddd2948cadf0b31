/**
 * Events and the sinks that take them.
 *
 * <p>An {@link dev.hoop.audit.AuditEvent} is one structured audit record; an {@link dev.hoop.audit.AuditSink} takes
 * them in order, at least once each. To write a sink of your own, implement {@link dev.hoop.audit.AuditSink} and
 * {@link dev.hoop.audit.AuditSinkFactory}, list the factory in {@code META-INF/services}, and run
 * {@code dev.hoop.audit.contract.AuditSinkContract} (in this module's {@code tests} jar) against it.
 */
package dev.hoop.audit;
