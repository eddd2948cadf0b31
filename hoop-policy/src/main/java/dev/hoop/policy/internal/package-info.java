/** YAML with positions: a tree of nodes, and typed access that collects every mistake instead of stopping at the first. */
package dev.hoop.policy.internal;
