import type { Context } from "./context.ts";
import { arrayOf, bigint, boolean, fixedNames, number, optional, text, type Type, typedArrayNames } from "./types.ts";

interface Source {
  readonly weight: number;
  readonly subject?: string;
  readonly make: (context: Context, depth: number) => Type | undefined;
}

const sources: readonly Source[] = [
  { weight: 12, make: () => number },
  { weight: 4, make: () => boolean },
  { weight: 4, make: () => text },
  { weight: 3, subject: "bigints", make: () => bigint },
  { weight: 5, subject: "fixed", make: ({ random }) => ({ kind: "fixed", name: random.pick(fixedNames) }) },
];

const compound: readonly Source[] = [
  { weight: 8, subject: "arrays", make: (context, depth) => arrayOf(randomType(context, depth)) },
  {
    weight: 4,
    subject: "tuples",
    make: (context, depth) => ({
      kind: "tuple",
      members: context.random.times(2, 3, () => randomType(context, depth)),
    }),
  },
  {
    weight: 5,
    subject: "records",
    make: (context, depth) => ({
      kind: "record",
      fields: context.random.times(1, 3, (index) => ({ name: "xyz"[index] ?? "w", type: randomType(context, depth) })),
    }),
  },
  {
    weight: 5,
    subject: "maps",
    make: (context, depth) =>
      context.random.percent(50)
        ? { kind: "set", of: randomKey(context) }
        : { kind: "map", key: randomKey(context), value: randomType(context, depth) },
  },
  {
    weight: 5,
    subject: "optionals",
    make(context, depth) {
      const x = randomType(context, 0);
      const of: Type = context.random.percent(30)
        ? { kind: "record", fields: [{ name: "x", type: x }] }
        : randomType(context, depth);
      return of.kind === "optional" ? of : optional(of);
    },
  },
  {
    weight: 5,
    subject: "closures",
    make: (context) => ({
      kind: "function",
      parameters: context.random.times(0, 2, () => randomType(context, 0)),
      result: randomType(context, 0),
    }),
  },
  {
    weight: 6,
    subject: "typedArrays",
    make: ({ random }) => ({ kind: "typedArray", name: random.pick(typedArrayNames) }),
  },
  {
    weight: 7,
    subject: "classes",
    make: ({ random, classes }) => named("class", classes.length > 0 && random.pick(classes)),
  },
  { weight: 5, subject: "enums", make: ({ random, enums }) => named("enum", enums.length > 0 && random.pick(enums)) },
  {
    weight: 6,
    subject: "unions",
    make: ({ random, unions }) => named("union", unions.length > 0 && random.pick(unions)),
  },
];

function named(kind: "class" | "enum" | "union", chosen: { readonly name: string } | false): Type | undefined {
  return chosen === false ? undefined : { kind, name: chosen.name };
}

const allowed = (context: Context, all: readonly Source[]): Source[] =>
  all.filter(({ subject }) => subject === undefined || context.has(subject));

/** Any type that the program is about; at depth 0 only one without parts. */
export function randomType(context: Context, depth: number): Type {
  const all = depth > 0 ? [...sources, ...compound] : sources;
  return context.random.weighted(allowed(context, all)).make(context, depth - 1) ?? number;
}

/** What a map may have as its keys. */
export function randomKey({ random }: Context): Type {
  return random.pick([number, text, number, text, boolean]);
}
