import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { randomType } from "../random-type.ts";
import { arrayOf, type Type, typeText } from "../types.ts";
import type { StatementKind } from "./block.ts";

const nameStems: Partial<Record<Type["kind"], string>> = {
  number: "n",
  boolean: "b",
  text: "s",
  array: "xs",
  function: "f",
  class: "o",
};

export function declareVariable(context: Context, type: Type, depth: number): string[] {
  const name = context.name(nameStems[type.kind] ?? "v");
  const isMutable = context.random.percent(60);
  const value = expression(context, type, depth);
  context.declare(name, type, isMutable);
  // Without a type the compiler has to find one out; a constant would get the type of its one value.
  const isTyped = type.kind !== "number" || !isMutable || context.random.percent(50);
  return [`${isMutable ? "let" : "const"} ${name}${isTyped ? `: ${typeText(type)}` : ""} = ${value};`];
}

export const declarations: readonly StatementKind[] = [
  { weight: 16, make: (context) => declareVariable(context, randomType(context, 2), 2) },
  {
    weight: 5,
    subject: "destructuring",
    make(context) {
      const arrays = context.ofKind("array").filter(({ type }) => type.of.kind !== "optional");
      if (arrays.length === 0) return undefined;
      const { name, type } = context.random.pick(arrays);
      const [first, second, rest] = [context.name("d"), context.name("d"), context.name("d")];
      const defaults = [expression(context, type.of, 1), expression(context, type.of, 1)];
      for (const each of [first, second]) context.declare(each, type.of, true);
      context.declare(rest, arrayOf(type.of), true);
      return [`let [${first} = ${defaults[0]}, ${second} = ${defaults[1]}, ...${rest}] = ${name};`];
    },
  },
  {
    weight: 5,
    subject: "destructuring",
    make(context) {
      const records = context.ofKind("record");
      if (records.length === 0) return undefined;
      const { name, type } = context.random.pick(records);
      const parts = type.fields.map((field) => {
        const part = context.name("d");
        return { part, field };
      });
      for (const { part, field } of parts) context.declare(part, field.type, true);
      return [`let { ${parts.map(({ part, field }) => `${field.name}: ${part}`).join(", ")} } = ${name};`];
    },
  },
  {
    weight: 4,
    subject: "destructuring",
    make(context) {
      const tuples = context.ofKind("tuple");
      if (tuples.length === 0) return undefined;
      const { name, type } = context.random.pick(tuples);
      const parts = type.members.map(() => context.name("d"));
      parts.forEach((part, index) => context.declare(part, type.members[index] as Type, true));
      return [`let [${parts.join(", ")}] = ${name};`];
    },
  },
];
