package dev.hoop.cli;

import picocli.CommandLine.Command;

/** {@code hoop policy}. */
@Command(
        name = "policy",
        description = "Checks policies, and explains what they make of a statement.",
        mixinStandardHelpOptions = true,
        subcommands = {PolicyCheckCommand.class, PolicyExplainCommand.class},
        footer = {"", "Example:", "  hoop policy check policy.yaml"})
final class PolicyCommand {}
