import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { boolean, text } from "../types.ts";
import type { StatementKind } from "./block.ts";

const conditionally = (context: Context, jump: string): string[] => [`if (${expression(context, boolean, 2)}) ${jump}`];

export const jumps: readonly StatementKind[] = [
  {
    weight: 4,
    make(context) {
      if (context.loops.length === 0) return undefined;
      const labels = context.loops.filter((label) => label !== "");
      const target = labels.length > 0 && context.random.percent(60) ? ` ${context.random.pick(labels)}` : "";
      return conditionally(context, `${context.random.pick(["break", "continue"])}${target};`);
    },
  },
  {
    weight: 4,
    make(context) {
      if (context.result === undefined) return undefined;
      return conditionally(context, `return ${expression(context, context.result, 2)};`);
    },
  },
  {
    weight: 2,
    subject: "exceptions",
    make: (context) => conditionally(context, `throw new Error(${expression(context, text, 1)});`),
  },
];
