/** The types of generated programs, as far as the generator has to know them. */

export const fixedNames = ["i8", "u8", "i16", "u16", "i32", "u32", "f32"] as const;
export const typedArrayNames = [
  ..."Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array".split(
    " ",
  ),
];

export type Type =
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "text" }
  | { readonly kind: "bigint" }
  | { readonly kind: "fixed"; readonly name: string }
  | { readonly kind: "typedArray"; readonly name: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "union"; readonly name: string }
  | { readonly kind: "array"; readonly of: Type }
  | { readonly kind: "set"; readonly of: Type }
  | { readonly kind: "optional"; readonly of: Type }
  | { readonly kind: "tuple"; readonly members: readonly Type[] }
  | { readonly kind: "record"; readonly fields: readonly Field[] }
  | { readonly kind: "map"; readonly key: Type; readonly value: Type }
  | { readonly kind: "function"; readonly parameters: readonly Type[]; readonly result: Type };

export interface Field {
  readonly name: string;
  readonly type: Type;
}

export type Kind = Type["kind"];
export type TypeOf<K extends Kind> = Extract<Type, { readonly kind: K }>;

export const number: Type = { kind: "number" };
export const boolean: Type = { kind: "boolean" };
export const text: Type = { kind: "text" };
export const bigint: Type = { kind: "bigint" };
export const arrayOf = (of: Type): Type => ({ kind: "array", of });
export const optional = (of: Type): Type => ({ kind: "optional", of });

const printers: { readonly [K in Kind]: (type: TypeOf<K>) => string } = {
  number: () => "number",
  boolean: () => "boolean",
  text: () => "string",
  bigint: () => "bigint",
  fixed: ({ name }) => name,
  typedArray: ({ name }) => name,
  class: ({ name }) => name,
  enum: ({ name }) => name,
  union: ({ name }) => name,
  array: ({ of }) => (["function", "optional"].includes(of.kind) ? `(${typeText(of)})[]` : `${typeText(of)}[]`),
  set: ({ of }) => `Set<${typeText(of)}>`,
  optional: ({ of }) => (of.kind === "function" ? `(${typeText(of)}) | undefined` : `${typeText(of)} | undefined`),
  tuple: ({ members }) => `[${members.map(typeText).join(", ")}]`,
  record: ({ fields }) => `{ ${fields.map(({ name, type }) => `${name}: ${typeText(type)}`).join("; ")} }`,
  map: ({ key, value }) => `Map<${typeText(key)}, ${typeText(value)}>`,
  function: ({ parameters, result }) =>
    `(${parameters.map((type, index) => `p${index}: ${typeText(type)}`).join(", ")}) => ${typeText(result)}`,
};

/** The type as TypeScript writes it; equal for equal types only. */
export function typeText(type: Type): string {
  const print = printers[type.kind] as (type: Type) => string;
  return print(type);
}
