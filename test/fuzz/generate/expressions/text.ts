import type { Context } from "../context.ts";
import { number, text, type Type } from "../types.ts";
import { expression } from "./expression.ts";
import { smallIndex } from "./number.ts";
import { randomType } from "../random-type.ts";
import type { Producer } from "./producer.ts";

const word = (context: Context, depth: number): string => expression(context, text, depth);
const index = (context: Context, depth: number): string =>
  context.random.percent(70) ? smallIndex(context) : expression(context, number, depth);

const methods: readonly ((context: Context, depth: number) => string)[] = [
  (context, depth) =>
    `slice(${index(context, depth)}${context.random.percent(50) ? `, ${index(context, depth)}` : ""})`,
  (context, depth) => `substring(${index(context, depth)}, ${index(context, depth)})`,
  () => "toUpperCase()",
  () => "toLowerCase()",
  () => "trim()",
  () => "trimStart()",
  () => "trimEnd()",
  (context, depth) => `charAt(${index(context, depth)})`,
  (context) => `padStart(${context.random.integer(0, 12)}, ${word(context, 0)})`,
  (context) => `padEnd(${context.random.integer(0, 12)}, ${word(context, 0)})`,
  (context) => `repeat(${context.random.integer(0, 3)})`,
  (context) => `replace(${word(context, 0)}, ${word(context, 0)})`,
  (context) => `replaceAll(${word(context, 0)}, "-")`,
  (context) => `concat(${word(context, 0)}, ${word(context, 0)})`,
  (context) => `split(${word(context, 0)}).join("|")`,
  () => "toWellFormed()",
];

/** Types whose values have the same text everywhere. */
const hasPlainText = ({ kind }: Type): boolean =>
  ["number", "boolean", "text", "bigint", "fixed", "enum"].includes(kind);

function plain(context: Context, depth: number): string {
  const type = randomType(context, 1);
  return expression(context, hasPlainText(type) ? type : number, depth);
}

export const texts: readonly Producer[] = [
  { weight: 8, make: (context, depth) => `(${word(context, depth)} + ${plain(context, depth)})` },
  { weight: 6, make: (context, depth) => `\`\${${plain(context, depth)}}:\${${plain(context, depth)}}\`` },
  {
    weight: 10,
    subject: "texts",
    make: (context, depth) => `${word(context, depth)}.${context.random.pick(methods)(context, depth)}`,
  },
  { weight: 3, make: (context, depth) => `String(${plain(context, depth)})` },
  {
    weight: 2,
    make: (context, depth) => `(${expression(context, number, depth)}).toFixed(${context.random.integer(0, 6)})`,
  },
  {
    weight: 2,
    make: (context, depth) =>
      `(${expression(context, number, depth)}).toString(${context.random.pick(["", "16", "2", "36"])})`,
  },
  {
    weight: 1,
    make: (context, depth) => `(${expression(context, number, depth)}).toPrecision(${context.random.integer(1, 17)})`,
  },
  {
    weight: 1,
    make: (context, depth) => `(${expression(context, number, depth)}).toExponential(${context.random.integer(0, 8)})`,
  },
  {
    weight: 2,
    subject: "texts",
    make: (context, depth) => `(${word(context, depth)}.at(${index(context, depth)}) ?? "none")`,
  },
  {
    weight: 3,
    subject: "arrays",
    make: (context, depth) =>
      `${expression(context, { kind: "array", of: context.random.pick([number, text]) }, depth)}.join(${word(context, 0)})`,
  },
  { weight: 1, subject: "texts", make: (context) => `String.fromCharCode(${context.random.integer(32, 1000)}, 65)` },
  {
    weight: 3,
    subject: "json",
    make(context, depth) {
      const type = randomType(context, 2);
      return isJson(type) ? `JSON.stringify(${expression(context, type, depth)})` : undefined;
    },
  },
];

function isJson(type: Type): boolean {
  if (type.kind === "array") return isJson(type.of);
  if (type.kind === "tuple") return type.members.every(isJson);
  if (type.kind === "record") return type.fields.every((field) => isJson(field.type));
  return ["number", "boolean", "text", "fixed"].includes(type.kind);
}
