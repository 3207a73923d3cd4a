import type { Command } from "commander";

/**
 * What a file in `commands/` exports as `command`. Its name and its one-line description stand in the table of
 * `main.ts`, so that `otter --help` loads none of them.
 */
export interface CommandModule {
  /** Adds arguments, options and the action to an empty subcommand. The action sets `process.exitCode` or throws `CliError`. */
  register(command: Command): void;
}
