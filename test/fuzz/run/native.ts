/** C++ of many programs to one executable, and that executable once for each of them. */
import { combine, choiceVariable, type GeneratedFiles } from "../../behave/batch.ts";
import { type Outcome, runProcess } from "../../behave/outcome.ts";
import { CompilerRefusedError } from "../../../toolchain/errors.ts";
import { type Flavour, quick, sanitized } from "../../../toolchain/flags.ts";
import { parallel } from "../../../toolchain/parallel.ts";
import { buildProgram } from "../../../toolchain/program.ts";
import { culprits, inOneUnit, sourcesOf } from "./unit.ts";

/** What a translated program did, or what g++ said about it. */
export type NativeOutcome = Outcome | { readonly refusedBy: "g++"; readonly errors: string };

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
