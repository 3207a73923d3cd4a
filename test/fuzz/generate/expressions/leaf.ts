import type { ClassDeclaration, Context } from "../context.ts";
import { type Kind, number, type Type, type TypeOf, typeText } from "../types.ts";
import { variableOf } from "./producer.ts";

/** Where integers end, in one width or another. */
const edges = [
  ..."2147483647 2147483648 -2147483648 -2147483649 4294967295 4294967296 9007199254740991 9007199254740992".split(" "),
  ..."-9007199254740991 1073741824 65535 65536 46341 32768 -32768 255 256 127 128 -128 -129".split(" "),
];
const small = "0 1 2 3 4 5 7 8 10 13 16 31 32 33 100 -1 -2 -3 -7 -10 -31".split(" ");
const fractions = "0.5 1.5 -0.5 -1.5 2.5 0.1 0.2 3.7 -2.25 1e21 1e-7 123456.789 1e300 5e-324 1.005 0.000001".split(" ");
const unusual = ["-0", "NaN", "Infinity", "-Infinity"];

/** A negative number needs brackets behind an operator. */
const bracketed = (digits: string): string => (digits.startsWith("-") ? `(${digits})` : digits);

export function numberLiteral(context: Context): string {
  const { random } = context;
  if (context.has("fractions") && random.percent(30)) return bracketed(random.pick(fractions));
  if (random.percent(25)) return bracketed(random.pick(edges));
  if (random.percent(5)) return bracketed(random.pick(unusual));
  return random.percent(70) ? bracketed(random.pick(small)) : `${random.integer(0, 1000)}`;
}

const words = [
  "",
  "a",
  "b",
  "ab",
  "abc",
  "Hello",
  "x,y,z",
  " pad ",
  "12",
  "-7.5",
  "é",
  "日本",
  "😀",
  "a😀b",
  "Z",
  "0x1f",
  "\\n",
];

export const textLiteral = ({ random }: Context): string => `"${random.pick(words)}"`;

/** The values that need nothing else, or little. */
const literals: { readonly [K in Kind]: (context: Context, type: TypeOf<K>) => string } = {
  number: numberLiteral,
  // TypeScript takes what is bare for always so, and what comes after `if (true) break` for dead.
  boolean: ({ random }) =>
    random.percent(10) ? random.pick(["true", "false"]) : `(${random.pick(["true", "false"])} as boolean)`,
  text: textLiteral,
  bigint: ({ random }) =>
    random.pick(["0n", "1n", "-1n", "7n", "255n", "4294967296n", "9223372036854775807n"].map(bracketed)),
  fixed: (context, { name }) => `${name}(${numberLiteral(context)})`,
  typedArray: (context, { name }) =>
    `new ${name}([${context.random.times(1, 4, () => numberLiteral(context)).join(", ")}])`,
  array: (context, { of }) => `[${context.random.times(1, 4, () => leaf(context, of)).join(", ")}]`,
  set: (context, { of }) =>
    `new Set<${typeText(of)}>([${context.random.times(1, 3, () => leaf(context, of)).join(", ")}])`,
  map: (context, { key, value }) => {
    const entry = (): string => `[${leaf(context, key)}, ${leaf(context, value)}]`;
    return `new Map<${typeText(key)}, ${typeText(value)}>([${context.random.times(1, 3, entry).join(", ")}])`;
  },
  tuple: (context, { members }) => `[${members.map((member) => leaf(context, member)).join(", ")}]`,
  optional: (context, { of }) => `maybe(${leaf(context, number)} > ${leaf(context, number)}, ${leaf(context, of)})`,
  record: (context, { fields }) =>
    `{ ${fields.map(({ name, type }) => `${name}: ${leaf(context, type)}`).join(", ")} }`,
  class: (context, { name }) => instance(context, name, (type) => leaf(context, type)),
  enum: (context, { name }) => enumMember(context, name),
  union: (context, { name }) => unionMember(context, name, (type) => leaf(context, type)),
  function: (context, { parameters, result }) => {
    const names = parameters.map(() => context.name("p"));
    const list = parameters.map((type, index) => `${names[index]}: ${typeText(type)}`).join(", ");
    const value = context.inFunction(undefined, () => {
      parameters.forEach((type, index) => context.declare(names[index] ?? "", type));
      return leaf(context, result);
    });
    return `((${list}): ${typeText(result)} => (${value}))`;
  },
};

/** A variable of the type, or a literal. */
export function leaf(context: Context, type: Type): string {
  const variable = context.random.percent(65) ? variableOf(context, type) : undefined;
  if (variable !== undefined) return variable;
  const literal = literals[type.kind] as (context: Context, type: Type) => string;
  return literal(context, type);
}

/** A new object of the class, or of one that extends it. */
export function instance(context: Context, name: string, value: (type: Type) => string): string {
  const fitting = context.classes.filter((each) => !each.isAbstract && extendsClass(each, name));
  const chosen = context.random.pick(fitting);
  return `new ${chosen.name}(${chosen.parameters.map(value).join(", ")})`;
}

export function extendsClass(declaration: ClassDeclaration, name: string): boolean {
  return declaration.name === name || (declaration.base !== undefined && extendsClass(declaration.base, name));
}

export function enumMember(context: Context, name: string): string {
  const declaration = context.enums.find((each) => each.name === name);
  // As a bare member the value would have the member's own type, which equals no other.
  return `(${name}.${context.random.pick(declaration?.members ?? [])} as ${name})`;
}

export function unionMember(context: Context, name: string, value: (type: Type) => string): string {
  const declaration = context.unions.find((each) => each.name === name);
  if (declaration === undefined) throw new Error(`there is no union ${name}`);
  const { tag, fields } = context.random.pick(declaration.members);
  const list = [`kind: "${tag}"`, ...fields.map((field) => `${field.name}: ${value(field.type)}`)];
  return `({ ${list.join(", ")} } as ${name})`;
}
