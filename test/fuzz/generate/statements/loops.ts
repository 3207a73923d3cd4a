import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { boolean, number, text, type Type } from "../types.ts";
import { block, type StatementKind } from "./block.ts";

/** A loop's body; `variables` are what each round has. */
export function body(
  context: Context,
  depth: number,
  label: string,
  variables: readonly (readonly [string, Type])[] = [],
): string[] {
  context.loops = [...context.loops, label];
  try {
    return context.inBlock(() => {
      for (const [name, type] of variables) context.declare(name, type);
      return block(context, depth - 1, 3);
    });
  } finally {
    context.loops = context.loops.slice(0, -1);
  }
}

/** A label for the loop, now and then: with its colon for the loop, and as `break` needs it. */
export function labelled(context: Context): { readonly prefix: string; readonly label: string } {
  if (!context.has("jumps") || context.random.percent(60)) return { prefix: "", label: "" };
  const label = context.name("loop");
  return { prefix: `${label}: `, label };
}

/** Rounds of a loop over something that its body may make longer. */
const mostRounds = 20;

function guarded(
  context: Context,
  header: string,
  depth: number,
  variables: readonly (readonly [string, Type])[],
): string[] {
  const { prefix, label } = labelled(context);
  const rounds = context.name("g");
  return [
    `let ${rounds} = 0;`,
    `${prefix}${header} {`,
    `if (++${rounds} > ${mostRounds}) break;`,
    ...body(context, depth, label, variables),
    "}",
  ];
}

export const loops: readonly StatementKind[] = [
  {
    weight: 6,
    nests: true,
    make(context, depth) {
      const { prefix, label } = labelled(context);
      const name = context.name("i");
      const most = context.random.integer(1, 5);
      return [
        `${prefix}for (let ${name} = 0; ${name} < ${most}; ${name}++) {`,
        ...body(context, depth, label, [[name, number]]),
        "}",
      ];
    },
  },
  {
    weight: 3,
    nests: true,
    make(context, depth) {
      const { prefix, label } = labelled(context);
      const left = context.name("g");
      const most = context.random.integer(1, 5);
      const test = expression(context, boolean, 2);
      const inside = body(context, depth, label);
      return context.random.percent(50)
        ? [`let ${left} = ${most};`, `${prefix}while (${left}-- > 0 && ${test}) {`, ...inside, "}"]
        : [`let ${left} = ${most};`, `${prefix}do {`, ...inside, `} while (--${left} > 0 && ${test});`];
    },
  },
  {
    weight: 6,
    nests: true,
    subject: "arrays",
    make(context, depth) {
      const arrays = context.ofKind("array");
      if (arrays.length === 0) return undefined;
      const { name, type } = context.random.pick(arrays);
      const each = context.name("v");
      if (context.random.percent(25)) {
        const index = context.name("i");
        return guarded(context, `for (const [${index}, ${each}] of ${name}.entries())`, depth, [
          [index, number],
          [each, type.of],
        ]);
      }
      return guarded(context, `for (const ${each} of ${name})`, depth, [[each, type.of]]);
    },
  },
  {
    weight: 4,
    nests: true,
    subject: "texts",
    make(context, depth) {
      const each = context.name("c");
      return guarded(context, `for (const ${each} of ${expression(context, text, 2)})`, depth, [[each, text]]);
    },
  },
  {
    weight: 7,
    nests: true,
    subject: "maps",
    make(context, depth) {
      const all = [...context.ofKind("map"), ...context.ofKind("set")];
      if (all.length === 0) return undefined;
      const { name, type } = context.random.pick(all);
      const [key, value] = [context.name("k"), context.name("v")];
      if (type.kind === "set") return guarded(context, `for (const ${key} of ${name})`, depth, [[key, type.of]]);
      return guarded(context, `for (const [${key}, ${value}] of ${name})`, depth, [
        [key, type.key],
        [value, type.value],
      ]);
    },
  },
  {
    weight: 7,
    nests: true,
    subject: "generators",
    make(context, depth) {
      const fitting = context.functions.filter(({ form, level }) => form === "generator" && level < context.level);
      if (fitting.length === 0) return undefined;
      const { name, parameters, result } = context.random.pick(fitting);
      const each = context.name("v");
      const call = `${name}(${parameters.map((parameter) => expression(context, parameter, 1)).join(", ")})`;
      return guarded(context, `for (const ${each} of ${call})`, depth, [[each, result]]);
    },
  },
];
