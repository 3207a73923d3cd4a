import { ts } from "ts-morph";
import { unboundedBigInt as message } from "../../diagnostics/catalogue.generated.ts";
import { everyPart, inner, isAssignment, isFromLibrary, outer, symbolOf } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

type Operation = ts.BinaryExpression | ts.PrefixUnaryExpression | ts.PostfixUnaryExpression;

/** Operations whose low 64 bits depend on the low 64 bits of their operands alone, so that one wrap around all of them is enough. */
const wrapping = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
]);

/** Operations whose result may be wider than their operands. */
const growing = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.LessThanLessThanToken,
]);

const growingAssignments = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.LessThanLessThanEqualsToken,
]);

export const unboundedBigInt = rule<Operation>(
  [ts.SyntaxKind.BinaryExpression, ts.SyntaxKind.PrefixUnaryExpression, ts.SyntaxKind.PostfixUnaryExpression],
  (node, context) => {
    if (!mayGrow(node)) return;
    const isBigInt = (part: ts.Node): boolean =>
      everyPart(context.checker.getTypeAtLocation(part), ts.TypeFlags.BigIntLike, context.checker);
    // What is added to text becomes text.
    if (isBigInt(lastOperand(node)) && isBigInt(node) && !isWrapped(node, context)) context.report(node, message());
  },
);

/** An operand that is no operation itself: mostly all of them have the same type, and this one is quickly asked for it. */
function lastOperand(node: ts.Expression): ts.Expression {
  const value = inner(node);
  if (ts.isBinaryExpression(value)) return lastOperand(value.right);
  return ts.isPrefixUnaryExpression(value) || ts.isPostfixUnaryExpression(value) ? lastOperand(value.operand) : value;
}

function mayGrow(node: Operation): boolean {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return isAssignment(kind) ? growingAssignments.has(kind) : growing.has(kind);
  }
  const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  return isStep || (node.operator === ts.SyntaxKind.MinusToken && !ts.isBigIntLiteral(node.operand));
}

/** Whether the result is an operand of nothing but wrapping operations, up to `BigInt.asIntN(64, …)` or a narrower one. */
function isWrapped(node: ts.Node, context: CheckContext): boolean {
  const parent = outer(node);
  if (ts.isBinaryExpression(parent)) return wrapping.has(parent.operatorToken.kind) && isWrapped(parent, context);
  if (ts.isPrefixUnaryExpression(parent)) return isWrapped(parent, context);
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const { name } = parent.expression;
  const [bits] = parent.arguments;
  const isWrap = name.text === "asIntN" || name.text === "asUintN";
  if (!isWrap || bits === undefined || !ts.isNumericLiteral(bits) || Number(bits.text) > 64) return false;
  return isFromLibrary(symbolOf(name, context.checker), context);
}
