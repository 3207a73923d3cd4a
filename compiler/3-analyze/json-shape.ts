import { ts } from "ts-morph";
import type { NumberRepr } from "../ir/types.ts";
import type { Bound } from "./environment.ts";
import { memberName } from "./names.ts";
import { Refusal } from "./refusal.ts";
import type { Representation } from "./representation.ts";

/** What `parseJson<T>` accepts for a type. Plain data, so that the same parser can be had under Node. */
export type JsonShape =
  | { readonly kind: "null" | "boolean" | "number" | "text" }
  /** `u8` and its kin. */
  | { readonly kind: "integer"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "texts"; readonly values: readonly string[] }
  | { readonly kind: "numbers"; readonly values: readonly number[] }
  | { readonly kind: "true" | "false" }
  | { readonly kind: "array"; readonly element: JsonShape }
  | { readonly kind: "tuple"; readonly elements: readonly JsonShape[]; readonly required: number }
  | { readonly kind: "record"; readonly element: JsonShape }
  /** Index into the definitions: object types may contain themselves. */
  | { readonly kind: "object"; readonly definition: number }
  /** At most one of a kind, but for objects, which a member tells apart. */
  | { readonly kind: "union"; readonly options: readonly JsonShape[]; readonly tag: JsonTag | undefined };

/** How objects of a union are told apart: by the text of this member's value. */
export interface JsonTag {
  readonly member: string;
  /** By the definitions in the union. */
  readonly values: readonly (readonly string[])[];
}

export interface JsonMember {
  readonly name: string;
  /** What a text without the member means. */
  readonly whenMissing: "error" | "absent" | "undefined";
  readonly shape: JsonShape;
}

export interface JsonDefinition {
  readonly name: string;
  readonly members: JsonMember[];
  readonly bound: Bound;
}

const integerRanges: Partial<Record<NumberRepr, readonly [number, number]>> = {
  i8: [-128, 127],
  u8: [0, 255],
  i16: [-32_768, 32_767],
  u16: [0, 65_535],
  i32: [-(2 ** 31), 2 ** 31 - 1],
  u32: [0, 2 ** 32 - 1],
};

/** Describes types as JSON; the definitions of all types of one program share a list. */
export class JsonShapes {
  readonly definitions: JsonDefinition[] = [];
  private readonly representation: Representation;
  private readonly known = new Map<ts.Type, { readonly key: string; readonly index: number }[]>();

  constructor(representation: Representation) {
    this.representation = representation;
  }

  /** Throws a Refusal for a type that no JSON text has, naming the place inside of it. */
  of(bound: Bound, path = "$"): JsonShape {
    const options = this.representation
      .constituents(bound)
      .filter(({ type }) => !(type.flags & ts.TypeFlags.Undefined));
    const shapes = merged(options.map((option) => this.single(option, path)));
    const [first, ...others] = shapes;
    if (first === undefined) throw refusal(path, "undefined");
    if (others.length === 0) return first;
    return { kind: "union", options: shapes, tag: this.tagOf(shapes, path) };
  }

  private single({ type, environment }: Bound, path: string): JsonShape {
    const { checker } = this.representation;
    const { flags } = type;
    if (flags & ts.TypeFlags.Null) return { kind: "null" };
    if (flags & ts.TypeFlags.BooleanLiteral) return { kind: checker.typeToString(type) === "true" ? "true" : "false" };
    if (flags & ts.TypeFlags.Boolean) return { kind: "boolean" };
    if (type.isStringLiteral()) return { kind: "texts", values: [type.value] };
    if (type.isNumberLiteral()) return { kind: "numbers", values: [type.value] };
    if (flags & ts.TypeFlags.String) return { kind: "text" };
    const represented = this.representation.of(type, environment);
    if (represented.kind === "number") {
      const range = integerRanges[represented.repr];
      return range === undefined ? { kind: "number" } : { kind: "integer", lowest: range[0], highest: range[1] };
    }
    if (checker.isTupleType(type)) return this.tuple(type as ts.TupleTypeReference, { type, environment }, path);
    if (checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      if (element !== undefined)
        return { kind: "array", element: this.of({ type: element, environment }, `${path}[]`) };
    }
    if (represented.kind === "builtin" && represented.name === "Record") {
      const [info] = checker.getIndexInfosOfType(type);
      if (info !== undefined)
        return { kind: "record", element: this.of({ type: info.type, environment }, `${path}{}`) };
    }
    if (represented.kind === "object") return this.object({ type, environment }, path);
    throw refusal(path, checker.typeToString(type));
  }

  private tuple(type: ts.TupleTypeReference, { environment }: Bound, path: string): JsonShape {
    const { elementFlags } = type.target;
    if (elementFlags.some((flags) => flags & (ts.ElementFlags.Rest | ts.ElementFlags.Variadic))) {
      throw refusal(path, "a tuple of any length");
    }
    const elements = this.representation.checker.getTypeArguments(type);
    return {
      kind: "tuple",
      elements: elements.map((element, index) => this.of({ type: element, environment }, `${path}[${index}]`)),
      required: elementFlags.filter((flags) => flags & ts.ElementFlags.Required).length,
    };
  }

  private object(bound: Bound, path: string): JsonShape {
    const { checker } = this.representation;
    const { type, environment } = bound;
    const declaration = (type.symbol as ts.Symbol | undefined)?.valueDeclaration;
    if (declaration !== undefined && ts.isClassLike(declaration)) throw refusal(path, checker.typeToString(type));
    const represented = this.representation.bound(bound);
    const key = represented.kind === "object" ? `${represented.id}` : "";
    const list = this.known.get(type) ?? [];
    const known = list.find((each) => each.key === key);
    if (known !== undefined) return { kind: "object", definition: known.index };
    const index = this.definitions.length;
    this.known.set(type, [...list, { key, index }]);
    const members: JsonMember[] = [];
    this.definitions.push({ name: type.aliasSymbol?.name ?? type.symbol.name, members, bound });
    for (const property of checker.getPropertiesOfType(type)) {
      const name = memberName(property);
      const member = { type: checker.getTypeOfSymbol(property), environment };
      const canBeMissing = this.representation
        .constituents(member)
        .some((option) => option.type.flags & ts.TypeFlags.Undefined);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const whenMissing = isOptional ? "absent" : canBeMissing ? "undefined" : "error";
      members.push({ name, whenMissing, shape: this.of(member, `${path}.${name}`) });
    }
    return { kind: "object", definition: index };
  }

  /** The member whose values tell the objects of a union apart; undefined where there is only one. */
  private tagOf(shapes: readonly JsonShape[], path: string): JsonTag | undefined {
    const definitions = shapes.flatMap((shape) =>
      shape.kind === "object" ? [this.definitions[shape.definition]] : [],
    );
    const kinds = shapes.map(({ kind }) => jsonKind[kind]).filter((kind) => kind !== "object");
    if (new Set(kinds).size < kinds.length) throw refusal(path, "a union of two kinds of numbers, texts or arrays");
    if (shapes.some(({ kind }) => kind === "record") && definitions.length > 0) {
      throw refusal(path, "a union of a record and other objects");
    }
    if (definitions.length < 2) return undefined;
    for (const { name } of definitions[0]?.members ?? []) {
      const values = definitions.map((definition) => unitTexts(definition?.members.find((each) => each.name === name)));
      const all = values.flat();
      if (values.every((each) => each.length > 0) && new Set(all).size === all.length) return { member: name, values };
    }
    throw refusal(path, "a union of objects that no literal member tells apart");
  }
}

/** What a JSON text of each shape begins as. */
export const jsonKind = {
  null: "null",
  boolean: "boolean",
  true: "boolean",
  false: "boolean",
  number: "number",
  integer: "number",
  numbers: "number",
  text: "text",
  texts: "text",
  array: "array",
  tuple: "array",
  record: "object",
  object: "object",
  union: "union",
} as const satisfies Record<JsonShape["kind"], string>;

/** Literals of one kind are one set; a set beside the whole kind says nothing more. */
function merged(shapes: readonly JsonShape[]): JsonShape[] {
  const result: JsonShape[] = [];
  for (const shape of shapes) {
    const index = result.findIndex((other) => jsonKind[other.kind] === jsonKind[shape.kind]);
    const other = result[index];
    const both = other === undefined ? undefined : mergedPair(other, shape);
    if (both === undefined) result.push(shape);
    else result[index] = both;
  }
  return result;
}

function mergedPair(a: JsonShape, b: JsonShape): JsonShape | undefined {
  if (a.kind === "texts" && b.kind === "texts") return { kind: "texts", values: [...a.values, ...b.values] };
  if (a.kind === "numbers" && b.kind === "numbers") return { kind: "numbers", values: [...a.values, ...b.values] };
  if ((a.kind === "true" && b.kind === "false") || (a.kind === "false" && b.kind === "true"))
    return { kind: "boolean" };
  if (a.kind === "null" && b.kind === "null") return a;
  const isScalar = ["boolean", "number", "text"].includes(jsonKind[a.kind]);
  if (isScalar && (a.kind === jsonKind[a.kind] || b.kind === jsonKind[b.kind])) {
    return a.kind === jsonKind[a.kind] ? a : b;
  }
  return undefined;
}

function unitTexts(member: JsonMember | undefined): string[] {
  if (member?.whenMissing !== "error") return [];
  const { shape } = member;
  if (shape.kind === "texts") return [...shape.values];
  if (shape.kind === "numbers") return shape.values.map(String);
  return shape.kind === "true" || shape.kind === "false" ? [shape.kind] : [];
}

function refusal(path: string, type: string): Refusal {
  return new Refusal("json", `${path === "$" ? "" : `${path}: `}${type}`);
}
