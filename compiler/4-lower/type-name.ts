/** Types of the IR as the person who wrote the program knows them, for messages. */
import { ts } from "ts-morph";
import { anyObjectId, type Type } from "../ir/types.ts";
import type { Scope } from "./scope.ts";

const words: Partial<Record<Type["kind"], string>> = { value: "any of several kinds", void: "nothing" };

/** `Box<Small>`, `string[]`, `number | undefined`. */
export function typeName(type: Type, scope: Scope): string {
  const inner = (each: Type): string => typeName(each, scope);
  switch (type.kind) {
    case "number":
      return type.repr === "f64" ? "number" : type.repr;
    case "object":
      return type.id === anyObjectId ? "object" : objectName(type.id, scope);
    case "array":
      return `${/[ |]/.test(inner(type.element)) ? `(${inner(type.element)})` : inner(type.element)}[]`;
    case "builtin":
      return type.arguments.length === 0 ? type.name : `${type.name}<${type.arguments.map(inner).join(", ")}>`;
    case "function":
      return `(${type.parameters.map(inner).join(", ")}) => ${inner(type.result)}`;
    case "native":
      return type.cpp;
    case "nullable":
    case "optional":
      return `${type.of.kind === "function" ? `(${inner(type.of)})` : inner(type.of)} | undefined`;
    default:
      return words[type.kind] ?? type.kind;
  }
}

function objectName(id: number, scope: Scope): string {
  const { bound, ir } = scope.program.objects.get(id);
  const { checker } = scope.program;
  // Inside a generic the type is known by its parameters' names only.
  const written = checker.typeToString(bound.type, undefined, ts.TypeFormatFlags.NoTruncation);
  return bound.environment.isEmpty || ir.sourceName === "" ? written : ir.sourceName;
}
