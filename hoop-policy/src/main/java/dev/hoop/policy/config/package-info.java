/** What the operator writes: {@code hoop.yaml}, and the mistakes in it and in policies. */
package dev.hoop.policy.config;
