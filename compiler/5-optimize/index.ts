/** 5-optimize: IR → better IR. A program means the same with every pass and with none. */
import type { Program } from "../ir/nodes.ts";
import { appendInPlace } from "./append.ts";
import { devirtualise } from "./devirtualise.ts";
import { formatInPlace } from "./digits.ts";
import { inferIntegers } from "./integers/index.ts";

const passes = { devirtualise, inferIntegers, appendInPlace, formatInPlace } as const;

export type Pass = keyof typeof passes;

/** Every pass, in the order in which they run. */
export const allPasses = Object.keys(passes) as readonly Pass[];

/** Rewrites the program in place. */
export function optimize(program: Program, wanted: readonly Pass[] = allPasses): void {
  for (const pass of allPasses) if (wanted.includes(pass)) passes[pass](program);
}
