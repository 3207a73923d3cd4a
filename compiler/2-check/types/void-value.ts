import { ts } from "ts-morph";
import { voidValue as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const voidValue = rule<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node, { checker, report }) => {
  const isVoid = (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Void) !== 0;
  if (isVoid && node.expression.kind !== ts.SyntaxKind.SuperKeyword && !isDropped(node)) report(node, message());
});

/** Whether nothing looks at the value of the expression. */
function isDropped(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent) || ts.isReturnStatement(parent)) return true;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isForStatement(parent)) return parent.condition !== node;
  if (ts.isParenthesizedExpression(parent) || ts.isAwaitExpression(parent)) return isDropped(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isDropped(parent);
  if (!ts.isBinaryExpression(parent)) return false;
  if (parent.operatorToken.kind === ts.SyntaxKind.CommaToken) return parent.left === node || isDropped(parent);
  const isShortCircuit =
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  return isShortCircuit && parent.right === node && isDropped(parent);
}
