import type { Context } from "../context.ts";
import type { Kind, Type, TypeOf } from "../types.ts";
import { arrays, maps, sets, tuples, typedArrays } from "./collections.ts";
import { booleans } from "./boolean.ts";
import { bigints, fixed, numbers } from "./number.ts";
import { classes, enums, functions, optionals, records, unions } from "./objects.ts";
import { shared } from "./shared.ts";
import { leaf } from "./leaf.ts";
import type { Producer } from "./producer.ts";
import { texts } from "./text.ts";

type Producers = { readonly [K in Kind]: readonly Producer<TypeOf<K>>[] };

const producers: Producers = {
  number: numbers,
  boolean: booleans,
  text: texts,
  bigint: bigints,
  fixed,
  array: arrays,
  set: sets,
  map: maps,
  tuple: tuples,
  typedArray: typedArrays,
  optional: optionals,
  record: records,
  class: classes,
  enum: enums,
  union: unions,
  function: functions,
};

const attempts = 6;

/** An expression of the type, in brackets where it needs them, nested no deeper than that. */
export function expression(context: Context, type: Type, depth: number): string {
  if (depth <= 0 || context.random.percent(12)) return leaf(context, type);
  const known: readonly Producer[] = [...(producers[type.kind] as readonly Producer[]), ...shared];
  const possible = known.filter(({ subject }) => subject === undefined || context.has(subject));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const text = context.random.weighted(possible).make(context, depth - 1, type);
    if (text !== undefined) return text;
  }
  return leaf(context, type);
}
