/** What the commands that compile have in common: reading, reporting, and what to say when Otter itself fails. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CompileOptions, CompileResult } from "../compiler/index.ts";
import { compile } from "../compiler/index.ts";
import { type Diagnostic, hasErrors } from "../compiler/diagnostics/diagnostic.ts";
import { formatDiagnostics, summarize } from "../compiler/diagnostics/format.ts";
import type { Program } from "../compiler/ir/nodes.ts";
import { Cache, contentKey } from "../toolchain/cache.ts";
import { CompilerMissingError, CompilerRefusedError } from "../toolchain/errors.ts";
import { CliError, exitCodes } from "./exit-codes.ts";
import { isColourful, terminal } from "./terminal.ts";

/**
 * The path of a file that the user named, absolute.
 * @throws {CliError} when there is no such file
 */
export function existingFile(file: string): string {
  const full = path.resolve(file);
  if (!existsSync(full)) throw new CliError(`There is no file ${file}.`, exitCodes.usage);
  if (!statSync(full).isFile()) throw new CliError(`${file} is not a file.`, exitCodes.usage);
  return full;
}

/** Compiles and reports; undefined if the program has errors, which are then on the terminal. */
export function compileOrReport(options: CompileOptions): Program | undefined {
  const result: CompileResult = compile(options);
  reportDiagnostics(result.diagnostics);
  return result.program;
}

/** Writes diagnostics for people: with frames on a terminal, a line each in a pipe. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const text = formatDiagnostics(diagnostics, {
    isPretty: process.stderr.isTTY,
    isColoured: isColourful(process.stderr, process.env, process.argv),
    folder: process.cwd(),
    readSource: (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
  });
  terminal.note(text.trimEnd());
  if (hasErrors(diagnostics)) terminal.note(`\n${summarize(diagnostics)}`);
}

/**
 * Runs a step of the toolchain. A refusal of g++ is a fault of Otter: the user sees that, and where the evidence is.
 * @throws {CliError}
 */
export async function withToolchain<Result>(
  files: ReadonlyMap<string, string>,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CompilerMissingError) throw new CliError(error.message, exitCodes.missing);
    if (!(error instanceof CompilerRefusedError)) throw error;
    const folder = keepEvidence(files, error);
    throw new CliError(
      `OT9001: the C++ compiler refused generated code, which is a bug of Otter. Please report it with the folder ${folder}.`,
      exitCodes.internal,
    );
  }
}

/** Keeps what was refused and why; gives the folder. */
function keepEvidence(files: ReadonlyMap<string, string>, error: CompilerRefusedError): string {
  const key = contentKey([...files].flat());
  const folder = path.join(new Cache().folder, "refused", key.slice(0, 2), key);
  for (const [name, text] of [...files, ["g++.txt", error.output] as const]) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
