import { ts } from "ts-morph";
import { assignedLength, emptyPlaces } from "../../diagnostics/catalogue.generated.ts";
import { elementType, isAssignment, isFromLibrary, outer, symbolOf } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

export const assignedArrayLength = rule<ts.PropertyAccessExpression>(
  [ts.SyntaxKind.PropertyAccessExpression],
  (node, { checker, report }) => {
    if (node.name.text !== "length" || !isChanged(node)) return;
    if (elementType(checker.getTypeAtLocation(node.expression), checker) !== undefined) report(node, assignedLength());
  },
);

function isChanged(node: ts.PropertyAccessExpression): boolean {
  const parent = outer(node);
  if (ts.isPostfixUnaryExpression(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  if (!ts.isBinaryExpression(parent) || !isAssignment(parent.operatorToken.kind) || parent.left !== node) return false;
  const empties = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right.getText() === "0";
  return !empties;
}

export const emptyArrayPlaces = rule<ts.NewExpression>([ts.SyntaxKind.NewExpression], (node, context) => {
  const symbol = symbolOf(node.expression, context.checker);
  const isArray = symbol?.name === "Array" && isFromLibrary(symbol, context);
  if (isArray && node.arguments?.[0]?.getText() !== "0" && !isFilled(node, context))
    context.report(node, emptyPlaces());
});

/** `new Array<number>(8).fill(0)` leaves no place empty. */
function isFilled(node: ts.NewExpression, { checker }: CheckContext): boolean {
  const access = outer(node);
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== "fill") return false;
  const call = outer(access);
  return (
    ts.isCallExpression(call) && call.arguments.length === 1 && checker.getSymbolAtLocation(access.name) !== undefined
  );
}
