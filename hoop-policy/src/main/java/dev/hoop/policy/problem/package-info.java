/** What is wrong with a file that a person writes, and where. */
package dev.hoop.policy.problem;
