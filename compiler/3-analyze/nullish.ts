import { type ReferenceType, type Type, value } from "../ir/types.ts";

/** Whether `undefined` or `null` may be among the values. */
export function isNullishType(type: Type): boolean {
  return type.kind === "nullable" || type.kind === "optional" || type.kind === "undefined" || type.kind === "null";
}

/** The representation once `undefined` and `null` are known not to be there. */
export function withoutNullish(type: Type): Type {
  return type.kind === "nullable" || type.kind === "optional" ? type.of : type;
}

/** The representation that may also be `undefined` or `null`. */
export function nullish(type: Type): Type {
  switch (type.kind) {
    case "number":
    case "boolean":
    case "bigint":
      return { kind: "optional", of: type };
    case "string":
      return { kind: "nullable", of: type };
    case "void":
    case "undefined":
    case "null":
    case "never":
      return value;
    case "value":
    case "optional":
    case "nullable":
      return type;
    default:
      return { kind: "nullable", of: type satisfies ReferenceType };
  }
}
