/** What an operation does, in words that rules and masks understand, whatever protocol it came by. */
package dev.hoop.policy.operation;
