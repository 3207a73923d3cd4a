import { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { boolean, f64, isReference, sameType, type Type, value } from "../ir/types.ts";
import { coerce, convert } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import type { Scope } from "./scope.ts";

const { SyntaxKind } = ts;

/** `===`, `!==`, and `==`, `!=` where checking has found that both sides have one type or one is `null`. */
export function lowerEquality(node: ts.BinaryExpression, scope: Scope): Expression {
  const { kind } = node.operatorToken;
  const isLoose = kind === SyntaxKind.EqualsEqualsToken || kind === SyntaxKind.ExclamationEqualsToken;
  const isNegated = kind === SyntaxKind.ExclamationEqualsEqualsToken || kind === SyntaxKind.ExclamationEqualsToken;
  const [left, right] = lowerInOrder(scope, [
    () => lowerExpression(node.left, scope),
    () => lowerExpression(node.right, scope),
  ]) as [Expression, Expression];
  const equal = strictEquals(left, right, isLoose, scope, node);
  if (!isNegated) return equal;
  if (equal.kind === "binary" && equal.operator === "===") return { ...equal, operator: "!==" };
  return { kind: "unary", operator: "!", operand: equal, type: boolean };
}

/** Equality of two evaluated operands; also what `switch` compares with. */
export function strictEquals(
  left: Expression,
  right: Expression,
  isLoose: boolean,
  scope: Scope,
  node: ts.Node,
): Expression {
  const unit = unitOf(right) ?? unitOf(left);
  if (unit !== undefined)
    return equalsUnit(unitOf(right) !== undefined ? left : right, isLoose ? "nullish" : unit, scope);
  const [a, b] = common(left, right, scope, node);
  if (a.type.kind === "value" || a.type.kind === "optional") {
    return { kind: "callRuntime", name: "strictEquals", typeArguments: [], arguments: [a, b], type: boolean };
  }
  return { kind: "binary", operator: "===", left: a, right: b, type: boolean };
}

const unitOf = ({ type }: Expression): "undefined" | "null" | undefined =>
  type.kind === "undefined" || type.kind === "null" ? type.kind : undefined;

const unitTests = { undefined: "isUndefined", null: "isNull", nullish: "isNullish" } as const;

function equalsUnit(operand: Expression, unit: keyof typeof unitTests, scope: Scope): Expression {
  const { kind } = operand.type;
  if (kind === "undefined" || kind === "null")
    return { kind: "boolean", value: unit === "nullish" || unit === kind, type: boolean };
  if (kind === "number" || kind === "boolean" || kind === "bigint") {
    scope.emit({ kind: "evaluate", expression: operand });
    return { kind: "boolean", value: false, type: boolean };
  }
  return { kind: "callRuntime", name: unitTests[unit], typeArguments: [], arguments: [operand], type: boolean };
}

/** Both operands in one representation in which they can be compared. */
function common(left: Expression, right: Expression, scope: Scope, node: ts.Node): [Expression, Expression] {
  const a = left.type;
  const b = right.type;
  if (sameType(a, b) && a.kind !== "number") return [left, right];
  if (a.kind === "number" && b.kind === "number") {
    return a.repr === b.repr ? [left, right] : [convert(left, f64, false), convert(right, f64, false)];
  }
  const both = (type: Type): [Expression, Expression] => [
    coerce(left, type, scope, node),
    coerce(right, type, scope, node),
  ];
  if (a.kind === "optional" && a.of.kind === b.kind) return both(a);
  if (b.kind === "optional" && b.of.kind === a.kind) return both(b);
  if (isText(a) && isText(b)) return both({ kind: "nullable", of: { kind: "string" } });
  if (isHandle(a) && isHandle(b)) return [left, right];
  return both(value);
}

const isText = (type: Type): boolean =>
  type.kind === "string" || (type.kind === "nullable" && type.of.kind === "string");
const isHandle = (type: Type): boolean => isReference(type) || (type.kind === "nullable" && type.of.kind !== "string");
