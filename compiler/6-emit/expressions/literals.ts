import { numberNames, type NumberRepr, type Type } from "../../ir/types.ts";
import { type Code, level, postfix, primary } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { bigIntLiteral, doubleLiteral, intLiteral, isLatin1, narrowLiteral, wideLiteral } from "../text/literals.ts";
import { cppType } from "../types.ts";
import type { Emitters } from "./table.ts";

export function numberLiteral(value: number, repr: NumberRepr): Code {
  const text = numberText(value, repr);
  return text.startsWith("-") ? { text, level: level.unary } : primary(text);
}

function numberText(value: number, repr: NumberRepr): string {
  switch (repr) {
    case "f64":
      return doubleLiteral(value);
    case "f32":
      return Number.isFinite(value) ? `${doubleLiteral(value)}f` : `static_cast<float>(${doubleLiteral(value)})`;
    case "i32":
      return intLiteral(value);
    case "u32":
      return `${value}u`;
    case "i8":
    case "u8":
    case "i16":
    case "u16":
      return `${numberNames[repr]}{${value}}`;
  }
}

function unitValue(unit: "undefined" | "null" | "absent", type: Type, context: FunctionContext): Code {
  if (type.kind === "void" || type.kind === "never") return primary("static_cast<void>(0)");
  const name = cppType(type, context);
  if (type.kind === "undefined" || type.kind === "null") return primary(`${name}{}`);
  if (type.kind === "native" && type.handle === "pointer") return primary("nullptr");
  if (type.kind !== "value") return postfix(`${name}::${unit}()`);
  if (unit === "absent") return postfix(`${name}::absent()`);
  return postfix(unit === "null" ? `${name}(${context.runtime("Null")}{})` : `${name}()`);
}

export const literals: Emitters<"number" | "boolean" | "string" | "bigint" | "unit" | "asset"> = {
  number: (node) => numberLiteral(node.value, node.type.kind === "number" ? node.type.repr : "f64"),
  boolean: (node) => primary(String(node.value)),
  string: (node) => primary(`${isLatin1(node.value) ? narrowLiteral(node.value) : wideLiteral(node.value)}_s`),
  bigint: (node) => primary(bigIntLiteral(node.value)),
  unit: (node, context) => unitValue(node.unit, node.type, context),
  asset: (node, context) => postfix(`${context.runtime("Ref")}<otter::Asset>(&${context.assetName(node.asset)})`),
};
