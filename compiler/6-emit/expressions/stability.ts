/**
 * Whether a value stays what it is while a call runs. Parameters are C++ references and receivers are borrowed, so a value that
 * lies in a place which the callee could assign (a field, a shared variable) is counted for the length of the call.
 */
import type { Expression } from "../../ir/nodes.ts";
import { type Code, postfix } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { cppType, isCounted } from "../types.ts";
import { emitBorrowed } from "./conversions.ts";
import { emitExpression } from "./index.ts";

/** Whether the expression's C++ value may be a place that other code can assign. */
function isPlace(node: Expression, context: FunctionContext): boolean {
  switch (node.kind) {
    case "local":
      return node.local.storage === "cell" || context.sharedLocals.has(node.local);
    case "global":
      return !context.file.facts.stableGlobals.has(node.global);
    case "field":
    case "callMember":
    case "native":
      return true;
    case "conditional":
      return isPlace(node.yes, context) || isPlace(node.no, context);
    case "cast":
    case "convert":
      return isPlace(node.operand, context);
    default:
      return false;
  }
}

/** The expression as an argument of a function of the program. */
export function emitArgument(node: Expression, context: FunctionContext): Code {
  const code = emitExpression(node, context);
  if (!isCounted(node.type) || !isPlace(node, context)) return code;
  return node.type.kind === "string" || node.type.kind === "value" || isNullableString(node)
    ? postfix(`${cppType(node.type, context)}(${code.text})`)
    : postfix(`${context.runtime("hold")}(${code.text})`);
}

/** The receiver of a method of the program. */
export function emitReceiver(node: Expression, context: FunctionContext): Code {
  return isPlace(node, context) ? emitArgument(node, context) : emitBorrowed(node, context);
}

function isNullableString(node: Expression): boolean {
  return node.type.kind === "nullable" && node.type.of.kind === "string";
}

export function emitArguments(nodes: readonly Expression[], context: FunctionContext): Code[] {
  return nodes.map((node) => emitArgument(node, context));
}
