import { ts } from "ts-morph";
import {
  anyObject,
  arrayOf,
  builtin,
  f64,
  isReference,
  never,
  type Type,
  typeText,
  undefinedType,
  value,
} from "../ir/types.ts";
import type { Bound, Environment } from "./environment.ts";
import { isNullishType, nullish, withoutNullish } from "./nullish.ts";
import type { ObjectRegistry } from "./objects.ts";
import type { Representation } from "./representation.ts";

/** The one representation of values of several types. */
export class Unions {
  private readonly representation: Representation;

  constructor(representation: Representation) {
    this.representation = representation;
  }

  of(type: ts.UnionType, environment: Environment): Type {
    const members = this.representation.constituents({ type, environment });
    const types = distinct(members.map((member) => this.representation.bound(member)));
    const rest = types.filter(
      ({ kind }) => kind !== "undefined" && kind !== "null" && kind !== "void" && kind !== "never",
    );
    const isNullish = types.some(({ kind }) => kind === "undefined" || kind === "null" || kind === "void");
    if (rest.length === 0) return types.length === 1 ? (types[0] ?? undefinedType) : value;
    const core =
      this.tupleUnion(members, rest) ??
      this.objectArrays(type, rest, environment) ??
      this.join(rest, { type, environment });
    return isNullish ? nullish(core) : core;
  }

  /** Tuples of different kinds share one form of array, so that an element can tell which of them it is. */
  private tupleUnion(members: readonly Bound[], types: readonly Type[]): Type | undefined {
    const arrays = types.filter((type) => type.kind === "array");
    const present = members.filter(({ type }) => !(type.flags & nullishFlags));
    if (arrays.length < 2 || arrays.length !== types.length) return undefined;
    if (!present.every(({ type }) => this.representation.checker.isTupleType(type))) return undefined;
    return arrayOf(this.representation.element(this.join(distinct(arrays.map(({ element }) => element)))));
  }

  /** Arrays of different objects are stored alike: together they are an array of either. */
  private objectArrays(type: ts.UnionType, types: readonly Type[], environment: Environment): Type | undefined {
    const elements = types.flatMap((each) => (each.kind === "array" ? [withoutNullish(each.element)] : []));
    if (elements.length !== types.length || !elements.every(({ kind }) => kind === "object")) return undefined;
    const element = this.representation.checker.getIndexTypeOfType(
      this.representation.checker.getNonNullableType(type),
      ts.IndexKind.Number,
    );
    const stored = element === undefined ? undefined : this.representation.of(element, environment);
    return stored !== undefined && withoutNullish(stored).kind === "object" ? arrayOf(stored) : undefined;
  }

  /** The one representation that can hold values of all the given ones. */
  join(types: readonly Type[], bound?: Bound): Type {
    const [first, ...others] = types;
    if (first === undefined) return never;
    if (others.length === 0) return first;
    if (types.every(({ kind }) => kind === "number")) return f64;
    if (types.some(isNullishType)) {
      const present = types.filter(({ kind }) => kind !== "undefined" && kind !== "null");
      return present.length === 0 ? value : nullish(this.join(distinct(present.map(withoutNullish)), bound));
    }
    if (types.every((type) => this.isError(type))) return builtin("Error");
    if (types.every(({ kind }) => kind === "object")) {
      if (bound !== undefined) return this.representation.objects.union(bound);
      return anyObject;
    }
    return types.every(isReference) ? anyObject : value;
  }

  private isError(type: Type): boolean {
    if (type.kind === "builtin") return type.name.endsWith("Error");
    if (type.kind !== "object") return false;
    for (
      let info = this.representation.objects.get(type.id) as ReturnType<ObjectRegistry["get"]> | undefined;
      info !== undefined;
      info = info.base
    ) {
      if (typeof info.ir.base === "string") return true;
    }
    return false;
  }
}

const nullishFlags = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void;

export function distinct(types: readonly Type[]): Type[] {
  return [...new Map(types.map((type) => [typeText(type), type])).values()];
}
