import { ts } from "ts-morph";
import { withoutNullish } from "../3-analyze/nullish.ts";
import type { Expression } from "../ir/nodes.ts";
import { boolean, type Type, voidType } from "../ir/types.ts";
import { coerce, narrow, toBoolean } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";

const { SyntaxKind } = ts;

/** `a && b`, `a || b`, `a ?? b`: the right side is evaluated only if it is wanted. */
export function lowerLogical(node: ts.BinaryExpression, scope: Scope, target: Type | undefined): Expression {
  const { kind } = node.operatorToken;
  const type = scope.typeAt(node);
  if (kind !== SyntaxKind.QuestionQuestionToken && type.kind === "boolean") return lowerBooleanLogical(node, scope);
  const wanted =
    target !== undefined &&
    (target.kind === "value" || target.kind === "nullable" || target.kind === "optional") &&
    type.kind !== "void"
      ? target
      : type;
  const left = scope.temporary(lowerExpression(node.left, scope, wanted));
  const test = keepsLeft(kind, left);
  const right = scope.collect(() => {
    const result = lowerExpression(node.right, scope, wanted);
    return wanted.kind === "void" ? result : coerce(result, wanted, scope, node.right);
  });
  if (wanted.kind === "void") {
    const then = [...right.statements, { kind: "evaluate" as const, expression: right.result }];
    scope.emit({
      kind: "if",
      test: { kind: "unary", operator: "!", operand: test, type: boolean },
      then,
      otherwise: [],
    });
    return { kind: "unit", unit: "undefined", type: voidType };
  }
  // Where the left side is narrowed to nothing but `undefined`, the result's type may not even have it.
  if (isAlwaysNullish(left) && !isAndOperator(kind)) {
    for (const statement of right.statements) scope.emit(statement);
    return right.result;
  }
  const kept = scope.collect(() => keepLeft(left, kind, wanted, scope, node.left));
  if (right.statements.length === 0 && kept.statements.length === 0) {
    return { kind: "conditional", test, yes: kept.result, no: right.result, type: wanted };
  }
  const local = scope.newLocal("t", wanted, { isMutable: true });
  scope.emit({ kind: "declare", local, value: undefined });
  const assign = (value: Expression) => ({ kind: "assign" as const, target: { kind: "local" as const, local }, value });
  scope.emit({
    kind: "if",
    test,
    then: [...kept.statements, assign(kept.result)],
    otherwise: [...right.statements, assign(right.result)],
  });
  return scope.get(local);
}

const isAlwaysNullish = ({ type }: Expression): boolean =>
  type.kind === "undefined" || type.kind === "null" || type.kind === "void";

const isAndOperator = (kind: ts.SyntaxKind): boolean =>
  kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.AmpersandAmpersandEqualsToken;

/** Whether the left value is the result. */
export function keepsLeft(kind: ts.SyntaxKind, left: Expression): Expression {
  if (kind === SyntaxKind.BarBarToken || kind === SyntaxKind.BarBarEqualsToken) return toBoolean(left);
  const operand: Expression = isAndOperator(kind) ? toBoolean(left) : isNullish(left);
  return { kind: "unary", operator: "!", operand, type: boolean };
}

export function isNullish(operand: Expression): Expression {
  const { kind } = operand.type;
  if (isAlwaysNullish(operand)) return { kind: "boolean", value: true, type: boolean };
  if (kind === "optional" || kind === "nullable" || kind === "value") {
    return { kind: "callRuntime", name: "isNullish", typeArguments: [], arguments: [operand], type: boolean };
  }
  return { kind: "boolean", value: false, type: boolean };
}

function keepLeft(left: Expression, kind: ts.SyntaxKind, wanted: Type, scope: Scope, node: ts.Node): Expression {
  const isAnd = kind === SyntaxKind.AmpersandAmpersandToken;
  const core = isAnd ? left.type : withoutNullish(left.type);
  // A kept left side of `||` and `??` is not nullish; the type says so where the representation can.
  const value = core === left.type ? left : narrow(left, core, scope, node);
  return value.type.kind === "undefined" || value.type.kind === "null"
    ? { kind: "unit", unit: value.type.kind, type: wanted }
    : narrowOrCoerce(value, wanted, scope, node);
}

function narrowOrCoerce(expression: Expression, wanted: Type, scope: Scope, node: ts.Node): Expression {
  const { kind } = expression.type;
  const isWider =
    (kind === "nullable" || kind === "optional" || kind === "value") && wanted.kind !== kind && wanted.kind !== "value";
  return isWider ? narrow(expression, wanted, scope, node) : coerce(expression, wanted, scope, node);
}

function lowerBooleanLogical(node: ts.BinaryExpression, scope: Scope): Expression {
  const operator = node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? "&&" : "||";
  const left = toBoolean(lowerExpression(node.left, scope));
  const right = scope.collect(() => toBoolean(lowerExpression(node.right, scope)));
  if (right.statements.length === 0) return { kind: "logical", operator, left, right: right.result, type: boolean };
  const local = scope.declare("t", left, { isMutable: true });
  const test: Expression =
    operator === "&&" ? scope.get(local) : { kind: "unary", operator: "!", operand: scope.get(local), type: boolean };
  scope.emit({
    kind: "if",
    test,
    then: [...right.statements, { kind: "assign", target: { kind: "local", local }, value: right.result }],
    otherwise: [],
  });
  return scope.get(local);
}

/** A condition: only its truth matters, so that both sides of `&&` may have any type. */
export function lowerCondition(node: ts.Expression, scope: Scope): Expression {
  if (ts.isParenthesizedExpression(node)) return lowerCondition(node.expression, scope);
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    return { kind: "unary", operator: "!", operand: lowerCondition(node.operand, scope), type: boolean };
  }
  if (!ts.isBinaryExpression(node)) return toBoolean(lowerExpression(node, scope));
  const { kind } = node.operatorToken;
  if (kind !== SyntaxKind.AmpersandAmpersandToken && kind !== SyntaxKind.BarBarToken)
    return toBoolean(lowerExpression(node, scope));
  const operator = kind === SyntaxKind.AmpersandAmpersandToken ? "&&" : "||";
  const left = lowerCondition(node.left, scope);
  const right = scope.collect(() => lowerCondition(node.right, scope));
  if (right.statements.length === 0) return { kind: "logical", operator, left, right: right.result, type: boolean };
  const local = scope.declare("t", left, { isMutable: true });
  const test: Expression =
    operator === "&&" ? scope.get(local) : { kind: "unary", operator: "!", operand: scope.get(local), type: boolean };
  scope.emit({
    kind: "if",
    test,
    then: [...right.statements, { kind: "assign", target: { kind: "local", local }, value: right.result }],
    otherwise: [],
  });
  return scope.get(local);
}
