package dev.hoop.cli;

import picocli.CommandLine.Command;

/** {@code hoop sessions}. */
@Command(
        name = "sessions",
        description = "Lists and shows recorded sessions.",
        mixinStandardHelpOptions = true,
        subcommands = {SessionsListCommand.class, SessionsShowCommand.class, SessionsReplayCommand.class},
        footer = {"", "Example:", "  hoop sessions list"})
final class SessionsCommand {}
