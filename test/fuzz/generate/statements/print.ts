import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { randomType } from "../random-type.ts";
import type { Type } from "../types.ts";
import type { StatementKind } from "./block.ts";

/** Whether the value itself can be shown. */
export const isPrintable = (type: Type): boolean => type.kind !== "function";

export function printed(context: Context): string[] {
  const type = randomType(context, 2);
  return isPrintable(type) ? [`console.log(${expression(context, type, 3)});`] : [];
}

/** Shows everything in sight that there is something to see of. */
export function printAll(context: Context): string[] {
  return context.visible.filter(({ type }) => isPrintable(type)).map(({ name }) => `console.log("${name}", ${name});`);
}

export const prints: readonly StatementKind[] = [{ weight: 8, make: printed }];
