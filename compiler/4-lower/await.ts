import { type ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { undefinedType, value } from "../ir/types.ts";
import { narrow } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { promiseOf } from "./promise.ts";
import type { Scope } from "./scope.ts";

/** `await x` stands alone in a statement: everything before it is already in temporaries. */
export function lowerAwait(node: ts.AwaitExpression, scope: Scope): Expression {
  const coroutine = scope.function?.coroutine;
  if (coroutine !== "async" && coroutine !== "asyncGenerator")
    throw new Refusal("syntax", "await outside of an async function", node);
  const promise = promiseOf(lowerExpression(node.expression, scope), scope, node.expression);
  const wait: Expression = { kind: "await", operand: promise, type: value };
  const type = scope.typeAt(node);
  if (type.kind === "void" || type.kind === "undefined" || type.kind === "never") {
    scope.emit({ kind: "evaluate", expression: wait });
    return { kind: "unit", unit: "undefined", type: undefinedType };
  }
  return narrow(scope.get(scope.declare("awaited", wait)), type, scope, node);
}
