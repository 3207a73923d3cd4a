/** Numbers that can be integers without anybody noticing are stored and computed as integers: far cheaper on a chip without a unit for doubles. */
import type { Program } from "../../ir/nodes.ts";
import { analyze } from "./analyze.ts";
import { choose } from "./choose.ts";
import { rewriteNumbers } from "./rewrite.ts";

/** Rewrites the program in place; a program that is too large to analyse stays as it is. */
export function inferIntegers(program: Program): void {
  const analysis = analyze(program);
  if (analysis === undefined) return;
  choose(program, analysis);
  rewriteNumbers(program, analysis);
}
