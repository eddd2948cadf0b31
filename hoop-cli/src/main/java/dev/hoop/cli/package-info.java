/** The {@code hoop} command: one class for each subcommand, and {@link dev.hoop.cli.Hoop} over them. */
package dev.hoop.cli;
