import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import type { ArrayType, FunctionType, Type } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { appendAll, appendSpread, appendTo } from "./array-literal.ts";
import { elementAt, elementsFrom } from "./destructuring.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import type { Scope } from "./scope.ts";

/** One argument, in whatever representation the callee takes it. */
type Item =
  | { readonly kind: "value"; lower(target: Type): Expression }
  | { readonly kind: "spread"; readonly node: ts.Expression; appendTo(array: Expression, type: ArrayType): void };

/** Lowers the arguments of a call one by one, from left to right: one operand for each parameter. */
export function argumentOperands(
  args: readonly ts.Expression[],
  callee: FunctionType,
  scope: Scope,
): (() => Expression)[] {
  const { parameters, hasRest } = callee;
  const fixedCount = hasRest ? parameters.length - 1 : parameters.length;
  const items: Item[] = [];
  for (const argument of args) items.push(...itemsOf(argument, hasRest ? fixedCount - items.length : Infinity, scope));
  const operands = parameters.slice(0, fixedCount).map((type, index) => (): Expression => {
    const item = items[index];
    if (item === undefined) return { kind: "unit", unit: "undefined", type };
    if (item.kind === "spread")
      throw new Refusal("syntax", "spreading an array of unknown length into fixed parameters", item.node);
    return item.lower(type);
  });
  if (!hasRest) return operands;
  const rest = parameters.at(-1);
  if (rest?.kind !== "array") throw new Refusal("type", "a rest parameter that is no array");
  return [...operands, () => restArray(items.slice(fixedCount), rest, scope)];
}

/** What an argument passes, where `room` parameters are left before the rest, which has no place for what a tuple lacks. */
function itemsOf(argument: ts.Expression, room: number, scope: Scope): Item[] {
  if (!ts.isSpreadElement(argument)) return [{ kind: "value", lower: (target) => lowerTo(argument, target, scope) }];
  const { checker } = scope.program;
  const node = argument.expression;
  const type = checker.getTypeAtLocation(node);
  if (!checker.isTupleType(type) || !restIsLast(type as ts.TupleTypeReference))
    return [{ kind: "spread", node, appendTo: (array, target) => appendSpread(array, node, target, scope) }];
  const { hasRestElement, fixedLength, minLength } = (type as ts.TupleTypeReference).target;
  const count = Math.min(fixedLength, Math.max(minLength, room));
  let lowered: Expression | undefined;
  const tuple = (): Expression => (lowered ??= scope.temporary(lowerExpression(node, scope)));
  const fixed = Array.from({ length: count }, (_, index): Item => ({
    kind: "value",
    lower: (target) => coerce(elementAt(tuple(), index, index >= minLength, scope, argument), target, scope, argument),
  }));
  if (!hasRestElement && count === fixedLength) return fixed;
  const appendTo = (array: Expression, target: ArrayType): void =>
    appendAll(array, elementsFrom(tuple(), count), target, scope, node);
  return [...fixed, { kind: "spread", node, appendTo }];
}

/** Whether elements of unknown number, if there are any, are the last ones. */
function restIsLast({ target }: ts.TupleTypeReference): boolean {
  return target.elementFlags.slice(0, -1).every((flags) => (flags & ts.ElementFlags.Variable) === 0);
}

function restArray(items: readonly Item[], type: ArrayType, scope: Scope): Expression {
  if (items.every((item) => item.kind === "value")) {
    const elements = items.map((item) => item.lower(type.element));
    return { kind: "newArray", elements, type };
  }
  const array = scope.get(scope.declare("rest", { kind: "newArray", elements: [], type }));
  for (const item of items) {
    if (item.kind === "value") appendTo(array, item.lower(type.element), scope);
    else item.appendTo(array, type);
  }
  return array;
}
