import { readFileSync } from "node:fs";
import path from "node:path";
import { execute } from "../scripts/check/process.ts";
import { withScratch } from "./measure.ts";

/** What `main` and everything below it did. The same on every run, however busy the machine is. */
export interface Work {
  /** Instructions of the processor. */
  readonly instructions: number;
  /** Blocks asked of the heap: `malloc` and its kin, also through `new`. */
  readonly allocations: number;
  /** What the program wrote. */
  readonly output: string;
}

/** The functions of the C library that give out memory; C++'s `new` calls the first. */
const allocators: ReadonlySet<string> = new Set(["malloc", "calloc", "realloc"]);

/** Runs a program under valgrind. Throws when it fails. */
export function countWork(program: string): Promise<Work> {
  return withScratch(async (folder) => {
    const profile = path.join(folder, "profile");
    const { code, output } = await execute(
      ["valgrind", "-q", "--tool=callgrind", "--toggle-collect=main", `--callgrind-out-file=${profile}`, program],
      "collect",
    );
    if (code !== 0) throw new Error(`'${program}' left ${code} under valgrind:\n${output}`);
    return { ...readProfile(readFileSync(profile, "utf8")), output };
  });
}

/** The totals of a profile in callgrind's format. */
export function readProfile(text: string): Omit<Work, "output"> {
  const names = new Map<string, string>();
  let instructions = 0;
  let allocations = 0;
  let callee = "";
  for (const line of text.split("\n")) {
    // A name is spelled out where it first occurs, `fn=(12) main`, and is its number from then on.
    const named = /^c?fn=(\(\d+\))(?: (.+))?$/.exec(line);
    if (named) {
      const [, id = "", name] = named;
      if (name !== undefined) names.set(id, name);
      if (line.startsWith("cfn=")) callee = names.get(id) ?? "";
    } else if (line.startsWith("calls=")) {
      if (allocators.has(callee)) allocations += Number.parseInt(line.slice("calls=".length), 10);
    } else if (line.startsWith("summary: ")) {
      instructions = Number.parseInt(line.slice("summary: ".length), 10);
    }
  }
  return { instructions, allocations };
}
