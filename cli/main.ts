import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { CommandModule } from "./command.ts";
import { CliError, exitCodes } from "./exit-codes.ts";
import { terminal } from "./terminal.ts";

interface Entry {
  readonly describe: string;
  /** Imports the command's file: only the command that was asked for is ever loaded. */
  readonly load: () => Promise<{ readonly command: CommandModule }>;
}

/** Every command of `otter`, in the order of `otter --help`. A new command is a file in `commands/` and a line here. */
const commands: Readonly<Record<string, Entry>> = {
  build: { describe: "compile a firmware folder to C++", load: () => import("./commands/build.ts") },
  check: { describe: "say what is wrong with a program", load: () => import("./commands/check.ts") },
  editor: {
    describe: "answer the editor's plugin on standard input (it starts this by itself)",
    load: () => import("./commands/editor.ts"),
  },
  fleet: {
    describe: "simulate how a release reaches a thousand devices",
    load: () => import("./commands/fleet.ts"),
  },
  keys: { describe: "make and show the keys that sign releases", load: () => import("./commands/keys.ts") },
  release: {
    describe: "sign and publish a release, and what becomes of it later",
    load: () => import("./commands/release.ts"),
  },
  run: { describe: "compile a program for this computer and run it", load: () => import("./commands/run.ts") },
  sim: { describe: "run one simulated device in the foreground", load: () => import("./commands/sim.ts") },
  start: { describe: "show the whole way, from TypeScript to an update", load: () => import("./commands/start.ts") },
};

/** Runs one command line (without `node` and the script's name) and returns the exit code. */
export async function main(argumentList: readonly string[]): Promise<number> {
  try {
    const program = await buildProgram(argumentList);
    await program.parseAsync(argumentList, { from: "user" });
    return typeof process.exitCode === "number" ? process.exitCode : exitCodes.success;
  } catch (error) {
    return report(error);
  } finally {
    terminal.clearProgress();
  }
}

async function buildProgram(argumentList: readonly string[]): Promise<Command> {
  const program = new Command("otter")
    .description("TypeScript firmware for the ESP32: compile it, run it, simulate it, release it.")
    .version(packageVersion(), "-V, --version", "print the version")
    .option("--no-color", "plain text, also on a terminal")
    .showHelpAfterError("(add --help for more information)")
    .exitOverride();
  const wanted = wantedCommand(argumentList);
  for (const [name, entry] of Object.entries(commands)) {
    const subcommand = program.command(name).description(entry.describe);
    subcommand.option("--no-color", "plain text, also on a terminal");
    if (name === wanted) (await entry.load()).command.register(subcommand);
  }
  return program;
}

function wantedCommand(argumentList: readonly string[]): string | undefined {
  const [first, second] = argumentList.filter((argument) => !argument.startsWith("-"));
  return first === "help" ? second : first;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { version: string }).version;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
  if (error instanceof CliError) {
    terminal.error(error.message);
    return error.exitCode;
  }
  terminal.error(
    `Otter failed by itself, which is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return exitCodes.internal;
}
