/**
 * The types of the IR: how a TypeScript value is represented in C++.
 *
 * A type says everything that emission needs: two TypeScript types with the same IR type share
 * their C++ type, and a conversion between different IR types is always an explicit node.
 *
 * References are thin: every heap value is a C++ `otter::Object`, so that a class instance, a
 * literal and an interface value convert into each other without a new representation (identity,
 * aliasing and covariant containers cost nothing). Inside containers, closures' signatures and other
 * template arguments each reference type is *erased* to `Ref<Object>`; reading one out is a `cast` node.
 */

/** How a `number` is stored; `f64` unless a fixed-width type or the integer analysis says otherwise. */
export type NumberRepr = "f64" | "f32" | "i8" | "u8" | "i16" | "u16" | "i32" | "u32";

export interface NumberType {
  readonly kind: "number";
  readonly repr: NumberRepr;
}

/** `int64_t`; every operation that produces one goes through `BigInt.asIntN`/`asUintN`. */
export interface BigIntType {
  readonly kind: "bigint";
}

export interface BooleanType {
  readonly kind: "boolean";
}

/** An immutable text with UTF-16 semantics; C++ `Str`. */
export interface StringType {
  readonly kind: "string";
}

/** The unit types; C++ `Undefined` and `Null` where a value is needed at all. */
export interface UnitType {
  readonly kind: "undefined" | "null" | "void" | "never";
}

/** `number | undefined | null` and the like without a heap value in it: C++ `Opt<T>`. */
export interface OptionalType {
  readonly kind: "optional";
  readonly of: NumberType | BooleanType | BigIntType;
}

/** An instance of a class, literal shape or interface of the program: `Ref<Name>`; `anyObjectId`: any object, `Ref<Object>`. */
export interface ObjectReference {
  readonly kind: "object";
  readonly id: ObjectId;
}

/** Arrays and tuples: `Ref<Array<E>>`. */
export interface ArrayType {
  readonly kind: "array";
  readonly element: Type;
}

/** A class of the runtime with type arguments: `Map<K, V>`, `Set<T>`, `Record<V>`, `Promise<T>`, `Error`, … */
export interface BuiltinType {
  readonly kind: "builtin";
  readonly name: string;
  readonly arguments: readonly Type[];
}

/** A function value: `Ref<Fn<R(A…)>>` with erased `R` and `A`. */
export interface FunctionType {
  readonly kind: "function";
  readonly parameters: readonly Type[];
  readonly result: Type;
  /** The last parameter is an array that gathers the remaining arguments. */
  readonly hasRest: boolean;
}

/** A C++ class or pointer of a bound library. `object`: `Ref<Native<cpp>>`; `pointer`: `cpp` itself (say `const esp_partition_t*`). */
export interface NativeType {
  readonly kind: "native";
  readonly cpp: string;
  readonly handle: "object" | "pointer";
}

/** A reference type or string that may also be `undefined` or `null`; the same C++ type as `of`. */
export interface NullableType {
  readonly kind: "nullable";
  readonly of: ReferenceType | StringType;
}

/** Any other union: the tagged C++ `Value`. */
export interface ValueType {
  readonly kind: "value";
}

export type ReferenceType = ObjectReference | ArrayType | BuiltinType | FunctionType | NativeType;

export type Type =
  | NumberType
  | BigIntType
  | BooleanType
  | StringType
  | UnitType
  | OptionalType
  | ReferenceType
  | NullableType
  | ValueType;

/** Index into `Program.objects`. */
export type ObjectId = number;

/** `Program.objects[0]`: the interface without members, which every object value (also one inside a `Value`) flows into. */
export const anyObjectId: ObjectId = 0;

export const f64: NumberType = { kind: "number", repr: "f64" };
export const i32: NumberType = { kind: "number", repr: "i32" };
export const u32: NumberType = { kind: "number", repr: "u32" };
export const boolean: BooleanType = { kind: "boolean" };
export const bigint: BigIntType = { kind: "bigint" };
export const string: StringType = { kind: "string" };
export const voidType: UnitType = { kind: "void" };
export const never: UnitType = { kind: "never" };
export const undefinedType: UnitType = { kind: "undefined" };
export const nullType: UnitType = { kind: "null" };
export const value: ValueType = { kind: "value" };
export const anyObject: ObjectReference = { kind: "object", id: anyObjectId };

export const arrayOf = (element: Type): ArrayType => ({ kind: "array", element });

export const functionOf = (parameters: readonly Type[], result: Type, hasRest = false): FunctionType => ({
  kind: "function",
  parameters,
  result,
  hasRest,
});

export const builtin = (name: string, ...args: Type[]): BuiltinType => ({ kind: "builtin", name, arguments: args });

/** Whether a value of the type is a counted pointer to an `Object` (so that `undefined` and `null` cost nothing). */
export function isReference(type: Type): type is ReferenceType {
  return (
    type.kind === "object" ||
    type.kind === "array" ||
    type.kind === "builtin" ||
    type.kind === "function" ||
    type.kind === "native"
  );
}

/** The type as a template argument: each reference becomes `Ref<Object>`, everything else stays. */
export function erased(type: Type): Type {
  if (type.kind === "nullable") return type.of.kind === "string" ? type.of : erased(type.of);
  if (type.kind === "native") return type.handle === "pointer" ? type : anyObject;
  return isReference(type) ? anyObject : type;
}

/** How each is spelled in C++. */
export const numberNames: Readonly<Record<NumberRepr, string>> = {
  f64: "double",
  f32: "float",
  i8: "std::int8_t",
  u8: "std::uint8_t",
  i16: "std::int16_t",
  u16: "std::uint16_t",
  i32: "std::int32_t",
  u32: "std::uint32_t",
};

/** A canonical text: equal texts are equal types. Also the form that the IR's text output shows. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "number":
      return type.repr;
    case "optional":
      return `${typeText(type.of)}?`;
    case "object":
      return type.id === anyObjectId ? "object" : `object#${type.id}`;
    case "array":
      return `${typeText(type.element)}[]`;
    case "builtin":
      return type.arguments.length === 0 ? type.name : `${type.name}<${type.arguments.map(typeText).join(", ")}>`;
    case "function":
      return `(${type.parameters.map(typeText).join(", ")}${type.hasRest ? "..." : ""}) => ${typeText(type.result)}`;
    case "native":
      return `native ${type.cpp}`;
    case "nullable":
      return type.of.kind === "function" ? `(${typeText(type.of)})?` : `${typeText(type.of)}?`;
    default:
      return type.kind;
  }
}

export function sameType(a: Type, b: Type): boolean {
  return a === b || typeText(a) === typeText(b);
}
