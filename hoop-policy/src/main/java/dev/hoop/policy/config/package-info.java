/** What the operator writes: {@code hoop.yaml}. */
package dev.hoop.policy.config;
