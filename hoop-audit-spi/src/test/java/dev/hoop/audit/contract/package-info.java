/**
 * What a sink or a recorder of your own is tested against, published as this module's {@code tests} jar. Needs JUnit
 * Jupiter and AssertJ.
 *
 * <p>A package of its own, so that it can stand beside the module {@code dev.hoop.audit} on any path.
 */
package dev.hoop.audit.contract;
