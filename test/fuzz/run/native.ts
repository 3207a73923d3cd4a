/** C++ of many programs to one executable, and that executable once for each of them. */
import { combine, choiceVariable, type GeneratedFiles } from "../../behave/batch.ts";
import { type Outcome, runProcess } from "../../behave/outcome.ts";
import { CompilerRefusedError } from "../../../toolchain/errors.ts";
import { type Flavour, quick, sanitized } from "../../../toolchain/flags.ts";
import { parallel } from "../../../toolchain/parallel.ts";
import { buildProgram } from "../../../toolchain/program.ts";

/** What a translated program did, or what g++ said about it. */
export type NativeOutcome = Outcome | { readonly refusedBy: "g++"; readonly errors: string };

const batchFile = "batch.cpp";
/** A program that needs longer than this at `-O0` was not meant to. */
const timeLimitMs = 10_000;
const jobs = 2;

/** Without what only a debugger reads: it takes a quarter of g++'s time. */
const withoutDebugging = (flavour: Flavour): Flavour => ({
  ...flavour,
  name: `${flavour.name}-fuzz`,
  flags: flavour.flags.filter((flag) => flag !== "-g" && !flag.startsWith("-gdwarf")),
});

export const flavours = { quick: withoutDebugging(quick), sanitized: withoutDebugging(sanitized) };

/** Builds the programs together and runs each; the outcomes are in their order. Programs that g++ refuses spoil only themselves. */
export async function runNative(programs: readonly GeneratedFiles[], flavour: Flavour): Promise<NativeOutcome[]> {
  if (programs.length === 0) return [];
  const files = combine(programs);
  try {
    const executable = await buildProgram(inOneUnit(files), flavour);
    return await parallel(
      [...programs.keys()],
      (index) => runProcess(executable, [], { [choiceVariable]: `${index}` }, timeLimitMs),
      jobs,
    );
  } catch (error) {
    if (!(error instanceof CompilerRefusedError)) throw error;
    if (programs.length === 1) return [{ refusedBy: "g++", errors: error.output }];
    return runApart(programs, culprits(error.output, sourcesOf(files)), flavour);
  }
}

/** Those to blame by themselves, all others together. */
async function runApart(
  programs: readonly GeneratedFiles[],
  blamed: ReadonlySet<number>,
  flavour: Flavour,
): Promise<NativeOutcome[]> {
  const outcomes = new Array<NativeOutcome | undefined>(programs.length);
  const rest = programs.flatMap((_, index) => (blamed.has(index) ? [] : [index]));
  const groups = blamed.size === 0 ? halves(rest) : [rest, ...[...blamed].map((index) => [index])];
  for (const group of groups) {
    const members = group.flatMap((index) => programs[index] ?? []);
    const results = await runNative(members, flavour);
    group.forEach((index, place) => (outcomes[index] = results[place]));
  }
  return outcomes.flatMap((outcome) => outcome ?? []);
}

function halves(indices: readonly number[]): number[][] {
  const middle = Math.ceil(indices.length / 2);
  return [indices.slice(0, middle), indices.slice(middle)];
}

/**
 * The programs that g++ complains of. It places an error in the TypeScript text or in a header of the runtime; a line before says
 * by which line of the batch it came there, or in which function of which program.
 */
function culprits(output: string, sources: readonly string[]): Set<number> {
  const blamed = new Set<number>();
  let file: number | undefined;
  for (const line of output.split("\n")) {
    const included = /\bbatch\.cpp:(\d+)/.exec(line)?.[1];
    const source = included === undefined ? "" : (sources[Number(included) - linesBeforeSources] ?? "");
    const digits = /^program(\d+)\//.exec(source)?.[1] ?? /\botter_app(\d+)\b/.exec(line)?.[1];
    if (digits !== undefined) file = Number(digits);
    if (line.includes("error: ") && file !== undefined) blamed.add(file);
  }
  return blamed;
}

/** All sources as one, so that templates which many programs use are made once. */
function inOneUnit(files: ReadonlyMap<string, string>): Map<string, string> {
  const unit = new Map<string, string>();
  for (const [name, text] of files) unit.set(name.endsWith(".cpp") ? `${name}.h` : name, text);
  unit.set(batchFile, ["<otter/otter.h>", ...sourcesOf(files).map((name) => `"${name}.h"`)].map(include).join(""));
  return unit;
}

/** Lines count from 1, and the first includes the runtime. */
const linesBeforeSources = 2;
const sourcesOf = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].filter((name) => name.endsWith(".cpp"));
const include = (name: string): string => `#include ${name}\n`;
