/** Runs of libFuzzer over one target. */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { seedsOf } from "./seeds.ts";
import { targets } from "./targets.ts";

const folder = import.meta.dirname;
/** Inputs that made a target fail land here, beside the log of it. */
export const findingsFolder = path.join(folder, "../../.otter/bytes");
/** One input that takes longer has found an endless loop, or nearly one. */
const inputLimitSeconds = 10;
const memoryLimitMegabytes = 1500;

export interface Session {
  /** Inputs to run beside those that are kept; 0: only those. */
  readonly runs: number;
  readonly limitSeconds?: number;
  readonly seed: number;
  /** Whether inputs that go new ways are kept among those in the repository. */
  readonly keeps?: boolean;
}

export interface Outcome {
  readonly executions: number;
  /** What libFuzzer and the sanitizers say; empty when nothing was found. */
  readonly finding: string;
}

/** The inputs in the repository: each goes a way through the parser that the others do not. */
export function corpusOf(target: string): string {
  return path.join(folder, "corpus", target);
}

/** Bytes. The planted fault is in the first three; in longer inputs it takes chance a while to get there. */
function lengthLimitOf(target: string): number {
  return targets.get(target) ?? 8;
}

/** Runs what is kept, and then as many inputs made of it as the session asks for. */
export async function runSession(program: string, target: string, session: Session): Promise<Outcome> {
  const fresh = mkdtempSync(path.join(tmpdir(), "otter-bytes-"));
  const seeds = writeSeeds(target);
  const findings = path.join(findingsFolder, target);
  mkdirSync(findings, { recursive: true });
  try {
    const { exitCode, errors } = await libFuzzer(program, target, [
      `-max_len=${lengthLimitOf(target)}`,
      `-seed=${session.seed}`,
      `-timeout=${inputLimitSeconds}`,
      `-rss_limit_mb=${memoryLimitMegabytes}`,
      `-artifact_prefix=${findings}/`,
      // To keep book of how rare each way is would take half of the time for inputs as small as these.
      "-entropic=0",
      "-print_final_stats=1",
      "-reload=0",
      ...(session.limitSeconds === undefined ? [] : [`-max_total_time=${session.limitSeconds}`]),
      // libFuzzer counts the kept ones, too.
      `-runs=${session.runs === 0 ? 0 : session.runs + keptInputs(target) + seedsOf(target).length}`,
      fresh,
      seeds,
      ...(existsSync(corpusOf(target)) ? [corpusOf(target)] : []),
    ]);
    const executions = Number(/stat::number_of_executed_units:\s*(\d+)/.exec(errors)?.[1] ?? 0);
    if (exitCode !== 0) return { executions, finding: errors.slice(-6000) };
    if (session.keeps === true) await keep(program, target, fresh);
    return { executions, finding: "" };
  } finally {
    for (const place of [fresh, seeds]) rmSync(place, { recursive: true, force: true });
  }
}

/** A folder of its own with what a release would send. */
export function writeSeeds(target: string): string {
  const place = mkdtempSync(path.join(tmpdir(), "otter-seeds-"));
  for (const [index, seed] of seedsOf(target).entries()) writeFileSync(path.join(place, `${index}`), seed);
  return place;
}

/** Runs one input, again and again if it is one that was found. */
export async function runInput(program: string, target: string, file: string): Promise<string> {
  const { exitCode, errors } = await libFuzzer(program, target, [`-timeout=${inputLimitSeconds}`, file]);
  return exitCode === 0 ? "" : errors.slice(-6000);
}

export function keptInputs(target: string): number {
  return existsSync(corpusOf(target)) ? readdirSync(corpusOf(target)).length : 0;
}

/** Of the inputs that libFuzzer found, keeps those that go all their ways. One with a name was put there by somebody, and stays. */
export async function shrink(program: string, target: string): Promise<void> {
  const smaller = mkdtempSync(path.join(tmpdir(), "otter-bytes-"));
  try {
    const found = readdirSync(corpusOf(target)).filter((name) => /^[0-9a-f]{40}$/.test(name));
    for (const name of found) renameSync(path.join(corpusOf(target), name), path.join(smaller, name));
    await keep(program, target, smaller, waysOnly);
  } finally {
    rmSync(smaller, { recursive: true, force: true });
  }
}

/** Whether a way is gone once or a hundred times makes no difference: such inputs fill a repository, and are found again at once. */
const waysOnly = ["-use_counters=0"];

async function keep(program: string, target: string, fresh: string, options: readonly string[] = []): Promise<void> {
  mkdirSync(corpusOf(target), { recursive: true });
  const lengthLimit = `-max_len=${lengthLimitOf(target)}`;
  const { exitCode, errors } = await libFuzzer(program, target, [
    "-merge=1",
    lengthLimit,
    ...options,
    corpusOf(target),
    fresh,
  ]);
  if (exitCode !== 0)
    throw new Error(`libFuzzer could not choose among the inputs of ${target}:\n${errors.slice(-2000)}`);
}

/** Its log, by a session's outcome, is on the error stream. */
function libFuzzer(
  program: string,
  target: string,
  args: readonly string[],
): Promise<{ readonly exitCode: number; readonly errors: string }> {
  const environment = {
    ...process.env,
    OTTER_FUZZ_TARGET: target,
    // A short memory of freed blocks: inputs are small, and nothing lives from one to the next.
    ASAN_OPTIONS: "quarantine_size_mb=8:malloc_context_size=4",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    // The end of it is what matters, and a long run says much.
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-200_000)));
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 1, errors }));
  });
}

/** Executions by target that were ever recorded. */
export type Executions = Readonly<Record<string, number>>;

export const recordFile = path.join(folder, "executions.json");

export function recorded(): Executions {
  return JSON.parse(readFileSync(recordFile, "utf8")) as Executions;
}
