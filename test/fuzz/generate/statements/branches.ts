import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { boolean, number, text } from "../types.ts";
import { block, braced, type StatementKind } from "./block.ts";

function fallibly(context: Context, depth: number): string[] {
  const lines = context.inBlock(() => block(context, depth - 1, 2));
  const message = expression(context, text, 1);
  const kind = context.random.pick(["Error", "RangeError", "TypeError"]);
  return [
    "{",
    ...lines,
    `if (${expression(context, boolean, 2)}) throw new ${kind}(${message});`,
    ...context.inBlock(() => block(context, depth - 1, 2)),
    "}",
  ];
}

const catcher = (context: Context, depth: number): string[] => {
  const name = context.name("e");
  const report = `console.log(${name} instanceof Error ? ${name}.name + "/" + ${name}.message : "?");`;
  return [`catch (${name}) {`, report, ...context.inBlock(() => block(context, depth - 1, 2)), "}"];
};

export const branches: readonly StatementKind[] = [
  {
    weight: 8,
    nests: true,
    make(context, depth) {
      const test = expression(context, boolean, 3);
      const otherwise = context.random.percent(50) ? ["else", ...braced(context, depth)] : [];
      return [`if (${test})`, ...braced(context, depth), ...otherwise];
    },
  },
  {
    weight: 4,
    nests: true,
    make(context, depth) {
      const isText = context.has("texts") && context.random.percent(40);
      const labels = isText ? ['"a"', '"abc"', '""'] : ["0", "1", "(-1)", "2147483648", "5"];
      const subject = isText
        ? `${expression(context, text, 2)} as string`
        : `(${expression(context, number, 2)} & 7) as number`;
      const cases = context.random.some(labels, 60).flatMap((label) => {
        const leaves = context.random.percent(70) ? ["break;"] : [];
        return [`case ${label}:`, ...braced(context, depth, 2), ...leaves];
      });
      return [`switch (${subject}) {`, ...cases, "default:", ...braced(context, depth, 2), "}"];
    },
  },
  {
    weight: 6,
    nests: true,
    subject: "exceptions",
    make(context, depth) {
      const body = fallibly(context, depth);
      const form = context.random.integer(0, 2);
      const handler = form === 2 ? [] : catcher(context, depth);
      const cleanup = form === 0 ? [] : ["finally", ...braced(context, depth, 2)];
      // Without a handler of its own it needs one around.
      return form === 2
        ? ["try {", "try", ...body, ...cleanup, "}", ...catcher(context, depth)]
        : ["try", ...body, ...handler, ...cleanup];
    },
  },
  {
    weight: 6,
    nests: true,
    subject: "optionals",
    make(context, depth) {
      const variables = context.ofKind("optional");
      if (variables.length === 0) return undefined;
      const { name, type } = context.random.pick(variables);
      const narrowed = context.name("w");
      const inside = context.inBlock(() => {
        context.declare(narrowed, type.of, false);
        return block(context, depth - 1, 3);
      });
      return [`if (${name} !== undefined) {`, `const ${narrowed} = ${name};`, ...inside, "}"];
    },
  },
  {
    weight: 7,
    nests: true,
    subject: "unions",
    make(context, depth) {
      const values = context.ofKind("union");
      if (values.length === 0) return undefined;
      const { name: original, type } = context.random.pick(values);
      // Where it is narrowed already, not every case would be possible.
      const name = context.name("z");
      const declaration = context.unions.find((each) => each.name === type.name);
      const cases = (declaration?.members ?? []).flatMap(({ tag, fields }) => {
        const copies = fields.map((field) => [context.name("u"), field] as const);
        const inside = context.inBlock(() => {
          for (const [copy, field] of copies) context.declare(copy, field.type, true);
          return block(context, depth - 1, 2);
        });
        const lines = copies.map(([copy, field]) => `let ${copy} = ${name}.${field.name};`);
        return [`case "${tag}": {`, ...lines, ...inside, "break;", "}"];
      });
      return [`const ${name} = ${original} as ${type.name};`, `switch (${name}.kind) {`, ...cases, "}"];
    },
  },
  {
    weight: 4,
    nests: true,
    subject: "enums",
    make(context, depth) {
      const values = context.ofKind("enum");
      if (values.length === 0) return undefined;
      const { name, type } = context.random.pick(values);
      const members = context.enums.find((each) => each.name === type.name)?.members ?? [];
      const cases = members.flatMap((member) => [
        `case ${type.name}.${member}:`,
        ...braced(context, depth, 2),
        "break;",
      ]);
      return [`switch (${name} as ${type.name}) {`, ...cases, "}"];
    },
  },
];
