import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { BinaryOperator, Expression } from "../ir/nodes.ts";
import { boolean, f64, i32, type Type, u32 } from "../ir/types.ts";
import { lowerAssignment, lowerCompoundAssignment } from "./assignment.ts";
import { convert, toText } from "./convert.ts";
import { lowerEquality } from "./equality.ts";
import { constructName, lowerExpression } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import { lowerIn, lowerInstanceOf } from "./instance-of.ts";
import { lowerLogical } from "./logical.ts";
import type { Scope } from "./scope.ts";
import { concat } from "./template.ts";

const { SyntaxKind } = ts;

type Operator = (node: ts.BinaryExpression, scope: Scope, target: Type | undefined) => Expression;

const arithmetic =
  (operator: BinaryOperator): Operator =>
  (node, scope) => {
    const [left, right] = lowerOperands(node, scope);
    return applyArithmetic(operator, left, right, scope, node);
  };

const operators: ReadonlyMap<ts.SyntaxKind, Operator> = new Map<ts.SyntaxKind, Operator>([
  [SyntaxKind.PlusToken, arithmetic("+")],
  [SyntaxKind.MinusToken, arithmetic("-")],
  [SyntaxKind.AsteriskToken, arithmetic("*")],
  [SyntaxKind.SlashToken, arithmetic("/")],
  [SyntaxKind.PercentToken, arithmetic("%")],
  [SyntaxKind.AsteriskAsteriskToken, arithmetic("**")],
  [SyntaxKind.AmpersandToken, arithmetic("&")],
  [SyntaxKind.BarToken, arithmetic("|")],
  [SyntaxKind.CaretToken, arithmetic("^")],
  [SyntaxKind.LessThanLessThanToken, arithmetic("<<")],
  [SyntaxKind.GreaterThanGreaterThanToken, arithmetic(">>")],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanToken, arithmetic(">>>")],
  [SyntaxKind.LessThanToken, arithmetic("<")],
  [SyntaxKind.LessThanEqualsToken, arithmetic("<=")],
  [SyntaxKind.GreaterThanToken, arithmetic(">")],
  [SyntaxKind.GreaterThanEqualsToken, arithmetic(">=")],
  [SyntaxKind.EqualsEqualsEqualsToken, lowerEquality],
  [SyntaxKind.ExclamationEqualsEqualsToken, lowerEquality],
  [SyntaxKind.EqualsEqualsToken, lowerEquality],
  [SyntaxKind.ExclamationEqualsToken, lowerEquality],
  [SyntaxKind.AmpersandAmpersandToken, lowerLogical],
  [SyntaxKind.BarBarToken, lowerLogical],
  [SyntaxKind.QuestionQuestionToken, lowerLogical],
  [SyntaxKind.CommaToken, lowerComma],
  [SyntaxKind.InstanceOfKeyword, lowerInstanceOf],
  [SyntaxKind.InKeyword, lowerIn],
  [SyntaxKind.EqualsToken, lowerAssignment],
]);

export function lowerBinary(node: ts.BinaryExpression, scope: Scope, target: Type | undefined): Expression {
  const { kind } = node.operatorToken;
  if (kind >= SyntaxKind.FirstCompoundAssignment && kind <= SyntaxKind.LastCompoundAssignment)
    return lowerCompoundAssignment(node, scope);
  const operator = operators.get(kind);
  if (operator === undefined) throw new Refusal("syntax", `the operator '${node.operatorToken.getText()}'`, node);
  return operator(node, scope, target);
}

function lowerOperands(node: ts.BinaryExpression, scope: Scope): [Expression, Expression] {
  const [left, right] = lowerInOrder(scope, [
    () => lowerExpression(node.left, scope),
    () => lowerExpression(node.right, scope),
  ]);
  return [left as Expression, right as Expression];
}

function lowerComma(node: ts.BinaryExpression, scope: Scope, target: Type | undefined): Expression {
  scope.emit({ kind: "evaluate", expression: lowerExpression(node.left, scope) });
  return lowerExpression(node.right, scope, target);
}

const bitwise: ReadonlySet<BinaryOperator> = new Set(["&", "|", "^", "<<", ">>", ">>>"]);
const comparisons: ReadonlySet<BinaryOperator> = new Set(["<", "<=", ">", ">="]);

/** An arithmetic, bit or comparison operator on operands that are already evaluated. */
export function applyArithmetic(
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  scope: Scope,
  node: ts.Node,
): Expression {
  if (operator === "+" && (isText(left) || isText(right))) return concat([toText(left, scope), toText(right, scope)]);
  if (comparisons.has(operator)) return compare(operator, left, right, node);
  if (left.type.kind === "bigint" || right.type.kind === "bigint") {
    if (left.type.kind !== right.type.kind || operator === ">>>" || operator === "**")
      throw new Refusal("syntax", `the operator '${operator}' on bigint`, node);
    return { kind: "binary", operator, left, right, type: left.type };
  }
  if (bitwise.has(operator)) {
    const type = operator === ">>>" ? u32 : i32;
    return { kind: "binary", operator, left: toNumber(left, i32, node), right: toNumber(right, i32, node), type };
  }
  return { kind: "binary", operator, left: toNumber(left, f64, node), right: toNumber(right, f64, node), type: f64 };
}

const isText = ({ type }: Expression): boolean =>
  type.kind === "string" || (type.kind === "nullable" && type.of.kind === "string");

function compare(operator: BinaryOperator, left: Expression, right: Expression, node: ts.Node): Expression {
  if (left.type.kind === "string" && right.type.kind === "string")
    return { kind: "binary", operator, left, right, type: boolean };
  if (left.type.kind === "bigint" && right.type.kind === "bigint")
    return { kind: "binary", operator, left, right, type: boolean };
  if (left.type.kind === "bigint") return compareMixed(operator, left, toNumber(right, f64, node));
  if (right.type.kind === "bigint") return compareMixed(operator, toNumber(left, f64, node), right);
  const isSame = left.type.kind === "number" && right.type.kind === "number" && left.type.repr === right.type.repr;
  if (isSame) return { kind: "binary", operator, left, right, type: boolean };
  return {
    kind: "binary",
    operator,
    left: toNumber(left, f64, node),
    right: toNumber(right, f64, node),
    type: boolean,
  };
}

/** A bigint and a number, neither of which can always become the other. */
function compareMixed(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  const name = operator === "<" || operator === ">" ? "bigint::isLess" : "bigint::isAtMost";
  const isSwapped = operator === ">" || operator === ">=";
  return {
    kind: "callRuntime",
    name,
    typeArguments: [],
    arguments: isSwapped ? [right, left] : [left, right],
    type: boolean,
  };
}

/** A number operand in the representation that the operator computes in. */
export function toNumber(operand: Expression, type: Type, node: ts.Node): Expression {
  if (operand.type.kind === "number") return convert(operand, type, false);
  if (operand.type.kind === "value" || operand.type.kind === "optional")
    return convert(convert(operand, f64, true), type, false);
  throw new Refusal("conversion", `a ${constructName(node)} on a value that is no number`, node);
}
