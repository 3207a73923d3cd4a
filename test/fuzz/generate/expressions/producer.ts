import type { Context } from "../context.ts";
import type { Type } from "../types.ts";

/** Writes an expression of a type, or says that it cannot here. */
export type Make<T extends Type = Type> = (context: Context, depth: number, type: T) => string | undefined;

/** One way to come to a value. */
export interface Producer<T extends Type = Type> {
  readonly weight: number;
  /** Only in programs about this. */
  readonly subject?: string;
  readonly make: Make<T>;
}

export function variableOf(context: Context, type: Type): string | undefined {
  const variables = context.variables(type);
  // What was declared last is most likely to be what the code around is about.
  const near = variables.slice(-4);
  if (variables.length === 0) return undefined;
  return context.random.pick(context.random.percent(60) ? near : variables).name;
}
