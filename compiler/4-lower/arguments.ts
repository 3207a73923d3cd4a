import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import type { ArrayType, FunctionType, Type } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { appendSpread, appendTo } from "./array-literal.ts";
import { lowerElement } from "./element-access.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import type { Scope } from "./scope.ts";

/** One argument, in whatever representation the callee takes it. */
type Item =
  | { readonly kind: "value"; lower(target: Type): Expression }
  | { readonly kind: "spread"; readonly node: ts.Expression };

/** Lowers the arguments of a call one by one, from left to right: one operand for each parameter. */
export function argumentOperands(
  args: readonly ts.Expression[],
  callee: FunctionType,
  scope: Scope,
): (() => Expression)[] {
  const items = args.flatMap((argument) => itemsOf(argument, scope));
  const { parameters, hasRest } = callee;
  const fixedCount = hasRest ? parameters.length - 1 : parameters.length;
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

function itemsOf(argument: ts.Expression, scope: Scope): Item[] {
  if (!ts.isSpreadElement(argument)) return [{ kind: "value", lower: (target) => lowerTo(argument, target, scope) }];
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(argument.expression);
  if (!checker.isTupleType(type) || (type as ts.TupleTypeReference).target.hasRestElement)
    return [{ kind: "spread", node: argument.expression }];
  const count = checker.getTypeArguments(type as ts.TypeReference).length;
  let tuple: Expression | undefined;
  return Array.from({ length: count }, (_, index): Item => ({
    kind: "value",
    lower: (target) => {
      tuple ??= scope.temporary(lowerExpression(argument.expression, scope));
      const element = lowerElement(
        tuple,
        { kind: "number", value: index, type: { kind: "number", repr: "i32" } },
        scope,
        argument,
      );
      return coerce(element, target, scope, argument);
    },
  }));
}

function restArray(items: readonly Item[], type: ArrayType, scope: Scope): Expression {
  if (items.every((item) => item.kind === "value")) {
    const elements = items.map((item) => item.lower(type.element));
    return { kind: "newArray", elements, type };
  }
  const array = scope.get(scope.declare("rest", { kind: "newArray", elements: [], type }));
  for (const item of items) {
    if (item.kind === "value") appendTo(array, item.lower(type.element), scope);
    else appendSpread(array, item.node, type, scope);
  }
  return array;
}
