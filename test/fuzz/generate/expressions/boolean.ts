import type { Context } from "../context.ts";
import { boolean, number, text } from "../types.ts";
import { expression } from "./expression.ts";
import { type Producer, variableOf } from "./producer.ts";

const relations = ["<", "<=", ">", ">=", "===", "!=="];

/** What TypeScript does not know to be one certain value: two literals may not be compared. */
function open(context: Context, depth: number, isText: boolean): string {
  const type = isText ? text : number;
  const variable = context.random.percent(50) ? variableOf(context, type) : undefined;
  return variable ?? `(${expression(context, type, depth)} + ${isText ? '""' : "0"})`;
}

export const booleans: readonly Producer[] = [
  {
    weight: 10,
    make: (context, depth) =>
      `(${open(context, depth, false)} ${context.random.pick(relations)} ${expression(context, number, depth)})`,
  },
  {
    weight: 3,
    subject: "texts",
    make: (context, depth) =>
      `(${open(context, depth, true)} ${context.random.pick(relations)} ${expression(context, text, depth)})`,
  },
  {
    weight: 5,
    make: (context, depth) =>
      `(${expression(context, boolean, depth)} ${context.random.pick(["&&", "||"])} ${expression(context, boolean, depth)})`,
  },
  {
    weight: 3,
    make: (context, depth) => `!(${expression(context, boolean, depth)} && ${expression(context, boolean, 0)})`,
  },
  {
    weight: 2,
    make: (context, depth) =>
      `Number.${context.random.pick(["isInteger", "isNaN", "isFinite", "isSafeInteger"])}(${expression(context, number, depth)})`,
  },
  {
    weight: 2,
    make: (context, depth) => `Object.is(${expression(context, number, depth)}, ${expression(context, number, depth)})`,
  },
  {
    weight: 2,
    subject: "texts",
    make: (context, depth) =>
      `${expression(context, text, depth)}.${context.random.pick(["includes", "startsWith", "endsWith"])}(${expression(context, text, 0)})`,
  },
  {
    weight: 2,
    subject: "maps",
    make(context, depth) {
      const sets = context.ofKind("set");
      if (sets.length === 0) return undefined;
      const { name, type } = context.random.pick(sets);
      return `${name}.has(${expression(context, type.of, depth)})`;
    },
  },
  {
    weight: 2,
    subject: "arrays",
    make(context, depth) {
      const arrays = context.ofKind("array").filter(({ type }) => ["number", "text", "boolean"].includes(type.of.kind));
      if (arrays.length === 0) return undefined;
      const { name, type } = context.random.pick(arrays);
      return `${name}.includes(${expression(context, type.of, depth)})`;
    },
  },
];
