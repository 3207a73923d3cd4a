import type { ts } from "ts-morph";
import type { Expression } from "../../ir/nodes.ts";
import { boolean, f64, type NumberRepr, string } from "../../ir/types.ts";
import { convert, toBoolean, toText } from "../convert.ts";
import { lowerExpression, lowerTo } from "../expression.ts";
import { runtimeCall } from "../library.ts";
import { lowerParseJson } from "./parse-json.ts";
import type { Scope } from "../scope.ts";

const fixedWidth: ReadonlySet<string> = new Set(["i8", "u8", "i16", "u16", "i32", "u32", "f32"]);

/** A global function of the library: `u8(x)`, `String(x)`, `parseInt(text)`. */
export function lowerGlobalCall(name: string, node: ts.CallExpression, scope: Scope): Expression {
  const [first] = node.arguments;
  if (fixedWidth.has(name) && first !== undefined)
    return convert(lowerTo(first, f64, scope), { kind: "number", repr: name as NumberRepr }, false);
  if (name === "String")
    return first === undefined
      ? { kind: "string", value: "", type: string }
      : toText(lowerExpression(first, scope), scope);
  if (name === "Boolean")
    return first === undefined
      ? { kind: "boolean", value: false, type: boolean }
      : toBoolean(lowerExpression(first, scope));
  if (name === "parseJson") return lowerParseJson(node, scope);
  if (name === "Number") return toNumber(first, scope);
  return runtimeCall(name, node, scope, []);
}

function toNumber(node: ts.Expression | undefined, scope: Scope): Expression {
  if (node === undefined) return { kind: "number", value: 0, type: f64 };
  const operand = lowerExpression(node, scope);
  return operand.type.kind === "number"
    ? convert(operand, f64, false)
    : { kind: "callRuntime", name: "toNumber", typeArguments: [], arguments: [operand], type: f64 };
}
