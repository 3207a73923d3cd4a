import { spawn } from "node:child_process";
import { constants } from "node:os";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { writeGenerated } from "../../compiler/6-emit/write.ts";
import { release, sanitized } from "../../toolchain/flags.ts";
import { buildProgram, keepProgram } from "../../toolchain/program.ts";
import type { CommandModule } from "../command.ts";
import { compileOrReport, existingFile, withToolchain } from "../compile.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { terminal } from "../terminal.ts";

interface RunOptions {
  readonly release?: boolean;
  readonly output?: string;
  readonly run: boolean;
  readonly emit?: readonly [string, string];
}

export const command: CommandModule = {
  register: (run) => {
    run
      .argument("<file>", "the program's main module")
      .argument("[arguments...]", "handed on to the program")
      .option("--release", "optimise; without the checks of memory and undefined behaviour")
      .option("--output <file>", "keep the executable")
      .option("--no-run", "only build it")
      .option("--emit <what...>", "also write the C++ to a folder: --emit cpp <folder>")
      .action(async (file: string, args: readonly string[], options: RunOptions) => {
        process.exitCode = await runFile(file, args, options);
      });
  },
};

async function runFile(file: string, args: readonly string[], options: RunOptions): Promise<number> {
  const entry = existingFile(file);
  terminal.progress(`compiling ${file}`);
  const program = compileOrReport({ entry });
  if (program === undefined) return exitCodes.failure;
  const files = emitProgram(program, { mode: "program" });
  if (options.emit) writeGenerated(files, emitFolder(options.emit));
  const flavour = options.release ? release : sanitized;
  terminal.progress(`building ${file}`);
  const executable = await withToolchain(files, () => buildProgram(files, flavour));
  if (options.output !== undefined) keepProgram(executable, options.output);
  terminal.clearProgress();
  return options.run ? execute(executable, args) : exitCodes.success;
}

function emitFolder(emit: readonly string[]): string {
  const [what, folder] = emit;
  if (what !== "cpp" || folder === undefined) throw new CliError("Write --emit cpp <folder>.", exitCodes.usage);
  return folder;
}

/** Runs the program in the place of `otter`: same streams, same signals, its exit code. */
function execute(executable: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { stdio: "inherit" });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.on(signal, forward);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      for (const each of signals) process.off(each, forward);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
