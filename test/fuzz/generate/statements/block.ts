import type { Context } from "../context.ts";
import { changes } from "./changes.ts";
import { declarations } from "./declare.ts";
import { branches } from "./branches.ts";
import { jumps } from "./jumps.ts";
import { loops } from "./loops.ts";
import { counting } from "./counting.ts";
import { prints } from "./print.ts";

/** Writes a statement, or says that it cannot here. `depth` bounds how deeply blocks are nested. */
export interface StatementKind {
  readonly weight: number;
  readonly subject?: string;
  /** Whether it has blocks of its own. */
  readonly nests?: boolean;
  readonly make: (context: Context, depth: number) => readonly string[] | undefined;
}

const attempts = 5;

function kinds(): readonly StatementKind[] {
  return [...declarations, ...changes, ...branches, ...loops, ...counting, ...jumps, ...prints];
}

/** A few statements in a row; what they declare is visible to those after them. */
export function block(context: Context, depth: number, most = 3): string[] {
  const possible = kinds().filter(
    ({ subject, nests }) => (subject === undefined || context.has(subject)) && (depth > 0 || nests !== true),
  );
  return context.random
    .times(1, most, () => {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const lines = context.random.weighted(possible).make(context, depth);
        if (lines !== undefined) return lines;
      }
      return [];
    })
    .flat();
}

/** The same between braces: what is declared inside ends there. */
export function braced(context: Context, depth: number, most = 3): string[] {
  return ["{", ...context.inBlock(() => block(context, depth - 1, most)), "}"];
}
