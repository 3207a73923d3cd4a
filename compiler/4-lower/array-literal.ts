import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { type ArrayType, sameType, type Type, voidType } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import { iterableSource } from "./iterable.ts";
import type { Scope } from "./scope.ts";

export function lowerArrayLiteral(node: ts.ArrayLiteralExpression, scope: Scope, target: Type | undefined): Expression {
  const type = arrayType(node, scope, target);
  const isSpread = node.elements.some((element) => ts.isSpreadElement(element));
  if (!isSpread) {
    const elements = lowerInOrder(
      scope,
      node.elements.map((element) => () => lowerElementTo(element, type.element, scope)),
    );
    return { kind: "newArray", elements, type };
  }
  const array = scope.get(scope.declare("list", { kind: "newArray", elements: [], type }));
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) appendSpread(array, element.expression, type, scope);
    else appendTo(array, lowerElementTo(element, type.element, scope), scope);
  }
  return array;
}

function lowerElementTo(element: ts.Expression, type: Type, scope: Scope): Expression {
  if (ts.isOmittedExpression(element)) throw new Refusal("syntax", "a hole in an array", element);
  return lowerTo(element, type, scope);
}

/** The array that the surroundings want, or the literal's own type. */
function arrayType(node: ts.ArrayLiteralExpression, scope: Scope, target: Type | undefined): ArrayType {
  const wanted = target?.kind === "nullable" ? target.of : target;
  if (wanted?.kind === "array") return wanted;
  const contextual = scope.program.checker.getContextualType(node);
  // A binding pattern implies a type of its own, which says nothing about the values.
  const isPattern = (contextual as { pattern?: unknown } | undefined)?.pattern !== undefined;
  if (
    contextual !== undefined &&
    !isPattern &&
    (target === undefined || target.kind === "value" || target.kind === "object")
  ) {
    const type = tryArray(contextual, scope);
    if (type !== undefined) return type;
  }
  const own = scope.typeAt(node);
  if (own.kind !== "array") throw new Refusal("type", "an array literal of this type", node);
  return own.element.kind === "never" ? { kind: "array", element: { kind: "value" } } : own;
}

function tryArray(type: ts.Type, scope: Scope): ArrayType | undefined {
  const { checker } = scope.program;
  const candidates = (type.isUnion() ? type.types : [type]).filter(
    (member) => checker.isArrayType(member) || checker.isTupleType(member),
  );
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return undefined;
  const represented = scope.represent(only);
  return represented.kind === "array" ? represented : undefined;
}

export function appendTo(array: Expression, element: Expression, scope: Scope): void {
  scope.emit({
    kind: "evaluate",
    expression: {
      kind: "callMember",
      receiver: array,
      name: "push",
      typeArguments: [],
      arguments: [element],
      type: voidType,
    },
  });
}

/** Appends everything that an iterable gives. */
export function appendSpread(array: Expression, node: ts.Expression, type: ArrayType, scope: Scope): void {
  appendAll(array, iterableSource(lowerExpression(node, scope), scope, node), type, scope, node);
}

/** Appends what the expression, which `node` stands for, gives. */
export function appendAll(array: Expression, source: Expression, type: ArrayType, scope: Scope, node: ts.Node): void {
  const isSame = source.type.kind === "array" && sameType(source.type.element, type.element);
  const compatible = source.type.kind === "array" && !isSame ? coerceElements(source, type, scope, node) : source;
  scope.emit({
    kind: "evaluate",
    expression: {
      kind: "callRuntime",
      name: "appendAll",
      typeArguments: [],
      arguments: [array, compatible],
      type: voidType,
    },
  });
}

/** An array as an array of other elements: converted one by one where their representations differ. */
export function coerceElements(source: Expression, type: ArrayType, scope: Scope, node: ts.Node): Expression {
  try {
    return coerce(source, type, scope, node);
  } catch (error) {
    if (!(error instanceof Refusal) || source.type.kind !== "array") throw error;
    scope.program.objects.flows.note(source.type.element, type.element, scope.program.positionOf(node));
    return { kind: "callRuntime", name: "convertElements", typeArguments: [type.element], arguments: [source], type };
  }
}
