package dev.hoop.cli;

import picocli.CommandLine.Command;

/** {@code hoop sessions}. */
@Command(
        name = "sessions",
        description = "Lists and shows recorded sessions; follows and ends those that are open on an agent.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SessionsListCommand.class,
            SessionsShowCommand.class,
            SessionsReplayCommand.class,
            SessionsFollowCommand.class,
            SessionsKillCommand.class
        },
        footer = {"", "Example:", "  hoop sessions list"})
final class SessionsCommand {}
