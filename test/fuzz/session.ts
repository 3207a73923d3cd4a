/** A run of the fuzzer: generates, judges, shrinks what shows a fault, and counts. */
import { generateProgram } from "./generate/program.ts";
import { type Conditions, type Fault, isFault, judge, type Verdict } from "./run/verdict.ts";
import { shrink, type ShrinkOptions, usualShrinking } from "./shrink/shrink.ts";

export interface FuzzOptions {
  readonly programs: number;
  readonly seed: number;
  readonly conditions: Conditions;
  /** How many programs are compiled together. */
  readonly batchSize: number;
  /** `undefined`: faults are reported as they are. */
  readonly shrinking?: ShrinkOptions | undefined;
  /** Stands in for the generator. */
  readonly generate?: (seed: number) => string;
  readonly onFinding?: (finding: Finding) => void;
  readonly onProgress?: (tally: Tally) => void;
  /** Says when to stop early, after the batch. */
  readonly isOver?: () => boolean;
}

/** A program that shows a fault. */
export interface Finding {
  readonly seed: number;
  readonly kind: Fault;
  readonly program: string;
  /** What Node printed and what the compiled program did, or what g++ or the compiler said. */
  readonly details: string;
}

/** How many programs came to what. */
export type Tally = Readonly<Record<Verdict["kind"], number>> & { readonly total: number };

export interface FuzzResult {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  /** Codes of the diagnostics by which programs were refused. */
  readonly refusals: ReadonlyMap<string, number>;
}

const noTally: Tally = {
  total: 0,
  same: 0,
  refused: 0,
  "ill-typed": 0,
  endless: 0,
  excused: 0,
  differs: 0,
  "optimisations differ": 0,
  "g++ refuses": 0,
  "compiler crashes": 0,
};

export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const generate = options.generate ?? generateProgram;
  const findings: Finding[] = [];
  const refusals = new Map<string, number>();
  let tally = noTally;
  for (let start = 0; start < options.programs; start += options.batchSize) {
    const count = Math.min(options.batchSize, options.programs - start);
    const seeds = Array.from({ length: count }, (_, index) => options.seed + start + index);
    const programs = seeds.map(generate);
    const verdicts = await judge(programs, options.conditions);
    tally = counted(tally, verdicts);
    for (const code of verdicts.flatMap(codesOf)) refusals.set(code, (refusals.get(code) ?? 0) + 1);
    for (const [index, verdict] of verdicts.entries()) {
      if (!isFault(verdict)) continue;
      const found = { seed: seeds[index] ?? 0, program: programs[index] ?? "", ...verdict };
      const finding =
        options.shrinking === undefined ? found : await shrunk(found, options.conditions, options.shrinking);
      findings.push(finding);
      options.onFinding?.(finding);
    }
    options.onProgress?.(tally);
    if (options.isOver?.() === true) break;
  }
  return { tally, findings, refusals };
}

function counted(tally: Tally, verdicts: readonly Verdict[]): Tally {
  const next: Record<string, number> = { ...tally, total: tally.total + verdicts.length };
  for (const { kind } of verdicts) next[kind] = (next[kind] ?? 0) + 1;
  return next as Tally;
}

function codesOf(verdict: Verdict): string[] {
  if (verdict.kind !== "refused" && verdict.kind !== "ill-typed") return [];
  return [...new Set(verdict.details.match(/^(?:OT|TS)\d+/gm) ?? [])];
}

/** The finding with a program that is as small as could be found. */
async function shrunk(finding: Finding, conditions: Conditions, options = usualShrinking): Promise<Finding> {
  let details = finding.details;
  const signature = signatureOf(finding.kind, details);
  const program = await shrink(
    finding.program,
    async (programs) => {
      const verdicts = await judge(programs, conditions);
      return verdicts.map((verdict) => isFault(verdict) && signatureOf(verdict.kind, verdict.details) === signature);
    },
    options,
  );
  const [last] = await judge([program], conditions);
  if (last !== undefined && isFault(last)) ({ details } = last);
  return { ...finding, program, details };
}

/** Shrinking must not slip from one fault to another: what g++ or the compiler says stays the same but for names and numbers. */
export function signatureOf(kind: Fault, details: string): string {
  if (kind === "differs" || kind === "optimisations differ") return "differs";
  const line = details.split("\n").find((each) => each.includes("error")) ?? details.split("\n")[0] ?? "";
  return `${kind} ${line.replace(/^.*?error:? /i, "").replace(/‘[^’]*’|'[^']*'|\d+/g, "_")}`;
}
