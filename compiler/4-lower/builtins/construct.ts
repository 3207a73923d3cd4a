import type { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { arrayOf, f64, type Type, value } from "../../ir/types.ts";
import { pairElement } from "../destructuring.ts";
import { lowerExpression, lowerTo } from "../expression.ts";
import { lowerInOrder } from "../in-order.ts";
import { isIterable, iterableSource } from "../iterable.ts";
import { isPromise, lowerNewPromise } from "../promise.ts";
import type { Scope } from "../scope.ts";
import { lowerArgument, resolvedType } from "./arguments.ts";
import { errorArguments } from "./error.ts";

/** `new Map(…)`, `new Error(…)`, `new Array<T>(n)`, `new Uint8Array(…)`. */
export function lowerLibraryNew(node: ts.NewExpression, scope: Scope, target: Type | undefined): Expression {
  const own = scope.typeAt(node);
  const wanted = target?.kind === "nullable" ? target.of : target;
  const type =
    wanted?.kind === own.kind &&
    (own.kind === "array" || (own.kind === "builtin" && wanted.kind === "builtin" && wanted.name === own.name))
      ? wanted
      : own;
  if (type.kind === "array") {
    const [length] = node.arguments ?? [];
    if (length === undefined) return { kind: "newArray", elements: [], type };
    return {
      kind: "callRuntime",
      name: "array::ofLength",
      typeArguments: [type.element],
      arguments: [lowerTo(length, f64, scope)],
      type,
    };
  }
  if (type.kind !== "builtin") throw new Refusal("library", node.expression.getText(), node);
  if (isPromise(type)) return lowerNewPromise(node, type, scope);
  if (type.name.endsWith("Error"))
    return {
      kind: "newBuiltin",
      arguments: lowerInOrder(scope, errorArguments(node.arguments ?? [], type.name, scope)),
      type,
    };
  const args = (node.arguments ?? []).map((argument, index) => () => {
    const parameter = resolvedType(node, scope).parameters[index] ?? value;
    if (parameter.kind === "builtin" && isIterable(parameter))
      return iterableSource(lowerExpression(argument, scope, iterableHint(type)), scope, argument);
    return lowerArgument(argument, parameter, scope);
  });
  return { kind: "newBuiltin", arguments: lowerInOrder(scope, args), type };
}

/** What a literal among the arguments of `new Map([…])` should be: an array of pairs as the map stores them. */
function iterableHint(type: Type & { kind: "builtin" }): Type | undefined {
  const [first, second] = type.arguments;
  if (type.name === "Map" && first !== undefined && second !== undefined)
    return arrayOf(arrayOf(pairElement(first, second)));
  if (type.name === "Set" && first !== undefined) return arrayOf(first);
  return undefined;
}
