import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { number, type Type, typeText } from "../types.ts";
import type { StatementKind } from "./block.ts";

const compound = ["+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="];
/** Loops around would make texts and arrays without bound. */
const longestText = 60;
const longestArray = 12;

function assignment(context: Context, name: string, type: Type): string {
  const value = expression(context, type, 3);
  if (type.kind === "text") return `${name} = (${value}).slice(0, ${longestText});`;
  if (type.kind === "array") return `${name} = (${value} as ${typeText(type)}).slice(0, ${longestArray});`;
  return `${name} = ${value};`;
}

export const changes: readonly StatementKind[] = [
  {
    weight: 8,
    make(context) {
      const variables = context.visible.filter(({ isMutable }) => isMutable);
      if (variables.length === 0) return undefined;
      const { name, type } = context.random.pick(variables);
      return [assignment(context, name, type)];
    },
  },
  {
    weight: 8,
    make(context) {
      const variables = context.assignable(number);
      if (variables.length === 0) return undefined;
      const { name } = context.random.pick(variables);
      if (context.random.percent(30)) return [`${name}${context.random.pick(["++", "--"])};`];
      return [`${name} ${context.random.pick(compound)} ${expression(context, number, 2)};`];
    },
  },
  {
    weight: 9,
    subject: "arrays",
    make(context) {
      const arrays = context.ofKind("array");
      if (arrays.length === 0) return undefined;
      const { name, type } = context.random.pick(arrays);
      const value = (): string => expression(context, type.of, 2);
      const index = (): string => `${context.random.integer(-2, 4)}`;
      const forms = [
        () => `if (${name}.length < ${longestArray}) ${name}.push(${value()});`,
        () => `if (${name}.length < ${longestArray}) ${name}.unshift(${value()}, ${value()});`,
        () => `${name}.pop();`,
        () => `${name}.shift();`,
        () => `${name}.reverse();`,
        () =>
          `if (${name}.length < ${longestArray}) ${name}.splice(${index()}, ${context.random.integer(0, 2)}, ${value()});`,
        () => `${name}.splice(${index()}, 1);`,
        () => `${name}.fill(${value()}, ${index()}, ${index()});`,
        () => `${name}.copyWithin(${index()}, ${index()});`,
        () => `if (${name}.length > 2) ${name}[${context.random.integer(0, 2)}] = ${value()};`,
      ];
      return [context.random.pick(forms)()];
    },
  },
  {
    weight: 6,
    subject: "typedArrays",
    make(context) {
      const arrays = context.ofKind("typedArray");
      if (arrays.length === 0) return undefined;
      const { name } = context.random.pick(arrays);
      const place = context.random.integer(0, 3);
      return [
        `if (${name}.length > ${place}) ${name}[${place}] ${context.random.pick(["=", "+=", "*=", "^="])} ${expression(context, number, 2)};`,
      ];
    },
  },
  {
    weight: 7,
    subject: "maps",
    make(context) {
      const maps = context.ofKind("map");
      const sets = context.ofKind("set");
      if (maps.length + sets.length === 0) return undefined;
      const chosen = context.random.pick([...maps, ...sets]);
      const { name, type } = chosen;
      const key = expression(context, type.kind === "map" ? type.key : type.of, 2);
      if (context.random.percent(30)) return [`${name}.delete(${key});`];
      return [
        type.kind === "map" ? `${name}.set(${key}, ${expression(context, type.value, 2)});` : `${name}.add(${key});`,
      ];
    },
  },
  {
    weight: 6,
    subject: "records",
    make(context) {
      const records = context.ofKind("record");
      if (records.length === 0) return undefined;
      const { name, type } = context.random.pick(records);
      const field = context.random.pick(type.fields);
      return [assignment(context, `${name}.${field.name}`, field.type)];
    },
  },
  {
    weight: 4,
    subject: "tuples",
    make(context) {
      const tuples = context.ofKind("tuple");
      if (tuples.length === 0) return undefined;
      const { name, type } = context.random.pick(tuples);
      const index = context.random.integer(0, type.members.length - 1);
      return [assignment(context, `${name}[${index}]`, type.members[index] as Type)];
    },
  },
  {
    weight: 6,
    subject: "classes",
    make(context) {
      const objects = context.ofKind("class");
      if (objects.length === 0) return undefined;
      const { name, type } = context.random.pick(objects);
      const declaration = context.classes.find((each) => each.name === type.name);
      const members = [...(declaration?.fields ?? []), ...(declaration?.accessors ?? [])];
      if (members.length === 0) return undefined;
      const member = context.random.pick(members);
      if (member.type.kind === "number" && context.random.percent(50))
        return [`${name}.${member.name} ${context.random.pick(compound)} ${expression(context, number, 2)};`];
      return [assignment(context, `${name}.${member.name}`, member.type)];
    },
  },
];
