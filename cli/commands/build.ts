import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import { LoadMemory } from "../../compiler/1-load/memory.ts";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { writeGenerated } from "../../compiler/6-emit/write.ts";
import { explainLine } from "../../compiler/ir/explain.ts";
import type { Program } from "../../compiler/ir/nodes.ts";
import { printProgram } from "../../compiler/ir/print.ts";
import { parseVersion, versionModule } from "../../release/version.ts";
import type { CommandModule } from "../command.ts";
import { compileOrReport, existingFile } from "../compile.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { terminal } from "../terminal.ts";

interface BuildOptions {
  readonly out?: string;
  readonly emit: string;
  readonly config?: string;
  readonly as?: string;
  readonly watch?: boolean;
  readonly explain?: string;
}

/** Editors write a file in several steps; one build answers all of them. */
const settleMs = 30;

export const command: CommandModule = {
  register: (build) => {
    build
      .argument("<folder>", "the firmware: the folder with main.ts")
      .option("--out <folder>", "where the C++ goes; only files that differ are written")
      .option("--emit <what>", "cpp or ir", "cpp")
      .option("--config <file>", "a configuration that stands in for the folder's config.ts")
      .option("--as <version>", "the version that the firmware calls itself, in place of the one in version.ts")
      .option("--watch", "build again whenever a source changes")
      .option("--explain <file:line>", "say how the variables of a line are stored, and why")
      .action(async (folder: string, options: BuildOptions) => {
        process.exitCode = await buildFolder(folder, options);
      });
  },
};

async function buildFolder(folder: string, options: BuildOptions): Promise<number> {
  if (options.emit !== "cpp" && options.emit !== "ir") throw new CliError("--emit is cpp or ir.", exitCodes.usage);
  if (options.as !== undefined && parseVersion(options.as) === undefined) {
    throw new CliError(`${options.as} is no version: write 1.2.0, 1.2.0-beta.1 or 13.`, exitCodes.usage);
  }
  if (options.out === undefined && options.explain === undefined && options.emit === "cpp") {
    throw new CliError("Say where the C++ goes: --out <folder>.", exitCodes.usage);
  }
  if (options.watch !== true) return buildOnce(folder, options);
  const memory = new LoadMemory();
  buildOnce(folder, options, memory);
  return keepBuilding(folder, options, memory);
}

function buildOnce(folder: string, options: BuildOptions, memory?: LoadMemory): number {
  const entry = existingFile(path.join(folder, "main.ts"));
  const root = path.dirname(path.resolve(folder));
  terminal.progress(`compiling ${folder}`);
  const program = compileOrReport({
    entry,
    root,
    overlays: overlaysOf(folder, options),
    ...(memory && { memory }),
  });
  terminal.clearProgress();
  if (program === undefined) return exitCodes.failure;
  if (options.explain !== undefined) return explain(program, options.explain);
  return options.emit === "ir" ? emitIr(program, options.out) : emitCpp(program, options.out ?? "");
}

function overlaysOf(folder: string, { config, as: version }: BuildOptions): ReadonlyMap<string, string> {
  const overlays = new Map<string, string>();
  if (config !== undefined) overlays.set(path.resolve(folder, "config.ts"), readFileSync(existingFile(config), "utf8"));
  if (version !== undefined) overlays.set(existingFile(path.join(folder, "version.ts")), versionModule(version));
  return overlays;
}

function emitCpp(program: Program, out: string): number {
  const { written, removed } = writeGenerated(emitProgram(program, { mode: "firmware" }), out);
  for (const name of written) terminal.note(`wrote ${path.join(out, name)}`);
  for (const name of removed) terminal.note(`removed ${path.join(out, name)}`);
  if (written.length + removed.length === 0) terminal.note(`${out} is up to date`);
  return exitCodes.success;
}

function emitIr(program: Program, out: string | undefined): number {
  const text = printProgram(program);
  if (out === undefined) {
    terminal.line(text.trimEnd());
    return exitCodes.success;
  }
  mkdirSync(out, { recursive: true });
  const file = path.join(out, "program.ir");
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  return exitCodes.success;
}

function explain(program: Program, place: string): number {
  const match = /^(.+):(\d+)$/.exec(place);
  if (match?.[1] === undefined) throw new CliError("Write --explain <file>:<line>.", exitCodes.usage);
  const lines = explainLine(program, match[1], Number(match[2]));
  if (lines.length === 0) {
    terminal.note(`No variable is declared in ${place}.`);
    return exitCodes.failure;
  }
  for (const line of lines) terminal.line(line);
  return exitCodes.success;
}

/** Builds after each change, until the user interrupts. */
function keepBuilding(folder: string, options: BuildOptions, memory: LoadMemory): Promise<number> {
  terminal.note(`watching ${folder}; Ctrl+C ends it`);
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => buildOnce(folder, options, memory), settleMs);
    });
    process.once("SIGINT", () => {
      watcher.close();
      clearTimeout(timer);
      resolve(exitCodes.interrupted);
    });
  });
}
