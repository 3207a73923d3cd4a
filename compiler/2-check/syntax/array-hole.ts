import { ts } from "ts-morph";
import { arrayHole as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignment, outer } from "../queries.ts";
import { rule } from "../rule.ts";

export const arrayHole = rule<ts.ArrayLiteralExpression>([ts.SyntaxKind.ArrayLiteralExpression], (node, context) => {
  const hole = node.elements.find(ts.isOmittedExpression);
  if (hole !== undefined && !isTarget(node)) context.report(hole, message());
});

/** Whether the literal is a pattern that values are assigned to, as in `[, b] = pair`. */
function isTarget(node: ts.Node): boolean {
  const parent = outer(node);
  if (ts.isBinaryExpression(parent) && isAssignment(parent.operatorToken.kind))
    return inner(parent.left) === node || isTarget(parent);
  if (ts.isForOfStatement(parent)) return parent.initializer === node;
  if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) return isTarget(parent);
  return ts.isPropertyAssignment(parent) && isTarget(parent.parent);
}

const inner = (node: ts.Node): ts.Node => (ts.isParenthesizedExpression(node) ? inner(node.expression) : node);
