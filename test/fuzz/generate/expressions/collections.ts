import type { Context } from "../context.ts";
import { randomType } from "../random-type.ts";
import { arrayOf, boolean, number, text, type Type, type TypeOf, typeText } from "../types.ts";
import { expression } from "./expression.ts";
import { lambda } from "./lambda.ts";
import { smallIndex } from "./number.ts";
import type { Producer } from "./producer.ts";

type ArrayType = TypeOf<"array">;
type Step = (context: Context, depth: number, type: ArrayType) => string | undefined;

/** An order in which no two runs can disagree: `NaN` would make one without rules. */
function comparison(context: Context, { kind }: Type): string | undefined {
  const orders: Partial<Record<string, readonly string[]>> = {
    number: ["(a, b) => (a | 0) - (b | 0)", "(a, b) => (b >>> 0) - (a >>> 0)"],
    text: ["(a, b) => (a < b ? -1 : a > b ? 1 : 0)", "(a, b) => a.length - b.length", ""],
  };
  const known = orders[kind];
  return known === undefined ? undefined : context.random.pick(known);
}

/** Methods that give an array of the same type. */
const steps: readonly Step[] = [
  (context) => `slice(${smallIndex(context)}${context.random.percent(50) ? `, ${smallIndex(context)}` : ""})`,
  (context, depth, { of }) => `filter(${lambda(context, [of], boolean, depth, false)})`,
  (context, depth, type) => `concat(${expression(context, type, depth)})`,
  () => "toReversed()",
  (context, depth, { of }) => `map(${lambda(context, [of, number], of, depth, false)})`,
  (context, depth, { of }) =>
    `toSpliced(${smallIndex(context)}, ${context.random.integer(0, 2)}, ${expression(context, of, depth)})`,
  (context, _depth, { of }) => {
    const order = comparison(context, of);
    return order === undefined ? undefined : `toSorted(${order})`;
  },
  (context, depth, { of }) => {
    const name = context.name("p");
    const body = context.inFunction(undefined, () => {
      context.declare(name, of);
      return `[${context.random.times(0, 2, () => expression(context, of, depth - 1)).join(", ")}]`;
    });
    return body === "[]" ? undefined : `flatMap((${name}) => ${body})`;
  },
];

export const arrays: readonly Producer<ArrayType>[] = [
  {
    weight: 6,
    make: (context, depth, { of }) =>
      `[${context.random.times(1, 5, () => expression(context, of, depth - 1)).join(", ")}]`,
  },
  {
    weight: 12,
    make(context, depth, type) {
      const step = context.random.pick(steps)(context, depth, type);
      return step === undefined ? undefined : `${named(context, type, depth)}.${step}`;
    },
  },
  {
    weight: 3,
    make: (context, depth, type) =>
      `[...${named(context, type, depth)}, ${expression(context, type.of, depth)}, ...${named(context, type, 0)}]`,
  },
  {
    weight: 3,
    make: (context, depth, { of }) =>
      `Array.from({ length: ${context.random.integer(0, 5)} }, (_, i) => ${withIndex(context, of, depth)})`,
  },
  {
    weight: 2,
    make: (context, depth, { of }) =>
      `new Array<${typeText(of)}>(${context.random.integer(0, 5)}).fill(${expression(context, of, depth)})`,
  },
  {
    weight: 4,
    make(context, depth, { of }) {
      const from = randomType(context, 1);
      return `${named(context, arrayOf(from), depth)}.map(${lambda(context, [from, number], of, depth, false)})`;
    },
  },
  {
    weight: 3,
    subject: "maps",
    make(context, _depth, { of }) {
      const wanted = typeText(of);
      const maps = context
        .ofKind("map")
        .flatMap(({ name, type }) => [
          ...(typeText(type.key) === wanted ? [`[...${name}.keys()]`] : []),
          ...(typeText(type.value) === wanted ? [`[...${name}.values()]`, `Array.from(${name}.values())`] : []),
        ]);
      const sets = context
        .ofKind("set")
        .flatMap(({ name, type }) => (typeText(type.of) === wanted ? [`[...${name}]`] : []));
      return maps.length + sets.length === 0 ? undefined : context.random.pick([...maps, ...sets]);
    },
  },
  {
    weight: 3,
    subject: "texts",
    make: (context, depth, { of }) =>
      of.kind === "text"
        ? `${expression(context, text, depth)}.split(${context.random.pick(['","', '""', '"a"'])})`
        : undefined,
  },
  {
    weight: 4,
    subject: "generators",
    make(context, depth, { of }) {
      const wanted = typeText(of);
      const fitting = context.functions.filter(
        ({ form, level, result }) => form === "generator" && level < context.level && typeText(result) === wanted,
      );
      if (fitting.length === 0 || context.isPure) return undefined;
      const { name, parameters } = context.random.pick(fitting);
      return `[...${name}(${parameters.map((parameter) => expression(context, parameter, depth)).join(", ")})]`;
    },
  },
];

/** An array with something that says its type: an array literal alone would not always have it. */
function named(context: Context, type: ArrayType | Type, depth: number): string {
  const variables = context.variables(type);
  if (variables.length > 0 && context.random.percent(75)) return context.random.pick(variables).name;
  return `(${expression(context, type, depth - 1)} as ${typeText(type)})`;
}

function withIndex(context: Context, of: Type, depth: number): string {
  return context.inFunction(undefined, () => {
    context.declare("i", number);
    const value = expression(context, of, depth);
    return value.startsWith("{") ? `(${value})` : value;
  });
}

export const sets: readonly Producer<TypeOf<"set">>[] = [
  {
    weight: 6,
    make: (context, depth, { of }) => `new Set<${typeText(of)}>(${expression(context, arrayOf(of), depth)})`,
  },
];

export const maps: readonly Producer<TypeOf<"map">>[] = [
  {
    weight: 6,
    make(context, depth, { key, value }) {
      const entries = context.random.times(
        0,
        4,
        () => `[${expression(context, key, depth)}, ${expression(context, value, depth)}]`,
      );
      return `new Map<${typeText(key)}, ${typeText(value)}>([${entries.join(", ")}])`;
    },
  },
];

export const tuples: readonly Producer<TypeOf<"tuple">>[] = [
  {
    weight: 6,
    make: (context, depth, { members }) =>
      `[${members.map((member) => expression(context, member, depth)).join(", ")}]`,
  },
];

type TypedType = TypeOf<"typedArray">;

export const typedArrays: readonly Producer<TypedType>[] = [
  { weight: 5, make: (context, depth, { name }) => `${name}.from(${expression(context, arrayOf(number), depth)})` },
  { weight: 2, make: (context, _depth, { name }) => `new ${name}(${context.random.integer(0, 6)})` },
  {
    weight: 6,
    make(context, depth, type) {
      const variables = context.variables(type);
      if (variables.length === 0) return undefined;
      const forms = [
        () => `map(${lambda(context, [number, number], number, depth, false)})`,
        () => `filter(${lambda(context, [number], boolean, depth, false)})`,
        () => `slice(${smallIndex(context)})`,
        () => `subarray(${context.random.integer(0, 2)})`,
        () => "toSorted()",
        () => "toReversed()",
      ];
      return `${context.random.pick(variables).name}.${context.random.pick(forms)()}`;
    },
  },
];
