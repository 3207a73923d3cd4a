/** Many texts through the compiler: each ends in diagnostics or in C++ that g++ takes, and soon. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { findPrograms, programsFolder } from "../../behave/corpus.ts";
import { Random } from "../random.ts";
import { syntaxErrors } from "../run/syntax.ts";
import { Checker } from "./checker.ts";
import { mutate, tokensOf } from "./mutate.ts";

export interface Subject {
  readonly name: string;
  readonly text: string;
}

export interface RobustFinding extends Subject {
  readonly kind: "crashes" | "hangs" | "g++ refuses";
  readonly details: string;
}

export interface RobustResult {
  readonly total: number;
  readonly accepted: number;
  readonly refused: number;
  readonly findings: readonly RobustFinding[];
}

export interface RobustOptions {
  readonly timeLimitMs: number;
  readonly onProgress?: (done: number) => void;
  readonly isOver?: () => boolean;
}

const modulesFolder = path.join(import.meta.dirname, "../../../node_modules");
/** A declaration file of TypeScript's own library says nothing that a shorter one does not. */
const longestBytes = 200_000;

/** Every TypeScript file that `npm install` brought, as if it were a program. */
export function installedFiles(): Subject[] {
  return readdirSync(modulesFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && statSync(path.join(modulesFolder, name)).size <= longestBytes)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(modulesFolder, name), "utf8") }));
}

/** Mutated programs of the corpus. */
export function mutants(count: number, seed: number): Subject[] {
  const programs = findPrograms(programsFolder).map(({ name, entry }) => ({ name, text: readFileSync(entry, "utf8") }));
  const pool = [...new Set(programs.flatMap(({ text }) => tokensOf(text)))];
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed + index);
    const { name, text } = random.pick(programs);
    return { name: `${name}, seed ${seed + index}`, text: mutate(text, random, pool) };
  });
}

const batchSize = 40;

export async function robust(subjects: readonly Subject[], options: RobustOptions): Promise<RobustResult> {
  const checker = new Checker(options.timeLimitMs);
  const findings: RobustFinding[] = [];
  const waiting: { readonly subject: Subject; readonly files: ReadonlyMap<string, string> }[] = [];
  let [total, accepted, refused] = [0, 0, 0];
  const compileWaiting = async (): Promise<void> => {
    const batch = waiting.splice(0);
    const errors = await syntaxErrors(batch.map(({ files }) => files));
    for (const [index, { subject }] of batch.entries()) {
      const details = errors[index];
      if (details !== undefined) findings.push({ ...subject, kind: "g++ refuses", details });
    }
  };
  try {
    for (const subject of subjects) {
      if (options.isOver?.() === true) break;
      const answer = await checker.check(subject.text);
      total++;
      if (answer.kind === "hangs") findings.push({ ...subject, kind: "hangs", details: "" });
      else if (answer.kind === "crashed") findings.push({ ...subject, kind: "crashes", details: answer.reason });
      else if (answer.kind === "refused") refused++;
      else {
        accepted++;
        waiting.push({ subject, files: new Map(answer.files) });
      }
      if (waiting.length >= batchSize) await compileWaiting();
      options.onProgress?.(total);
    }
    await compileWaiting();
  } finally {
    await checker.close();
  }
  return { total, accepted, refused, findings };
}
