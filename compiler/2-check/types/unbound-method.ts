import { ts } from "ts-morph";
import { unboundMethod as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignment, isFromLibrary, outer, withDescendants } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export const unboundMethod = rule<Access>(
  [ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.ElementAccessExpression],
  (node, context) => {
    if (isBound(node)) return;
    const key = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
    const symbol = context.checker.getSymbolAtLocation(key);
    if (symbol !== undefined && needsThis(symbol, context))
      context.report(node, message({ name: symbol.name, object: node.expression.getText() }));
  },
);

export const unboundInPattern = rule<ts.BindingElement>([ts.SyntaxKind.BindingElement], (node, context) => {
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== undefined) return;
  const key = node.propertyName ?? node.name;
  if (!ts.isIdentifier(key)) return;
  const symbol = context.checker.getTypeAtLocation(node.parent).getProperty(key.text);
  if (symbol !== undefined && needsThis(symbol, context))
    context.report(node, message({ name: symbol.name, object: "object" }));
});

/** Whether the method is called where it is read, or only asked for. */
function isBound(node: ts.Node): boolean {
  const parent = outer(node);
  if (ts.isCallExpression(parent)) return isSame(parent.expression, node);
  if (ts.isNonNullExpression(parent)) return isBound(parent);
  if (ts.isBinaryExpression(parent))
    return isAssignment(parent.operatorToken.kind)
      ? isSame(parent.left, node)
      : isComparison(parent.operatorToken.kind);
  if (ts.isIfStatement(parent)) return true;
  if (ts.isConditionalExpression(parent)) return isSame(parent.condition, node);
  return ts.isTypeOfExpression(parent) || ts.isPropertyAccessExpression(parent) || isNegation(parent) || isType(parent);
}

const isType = (node: ts.Node): boolean => ts.isTypeQueryNode(node) || ts.isExpressionWithTypeArguments(node);

const isNegation = (node: ts.Node): boolean =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;

const isComparison = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
  kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
  kind === ts.SyntaxKind.EqualsEqualsToken ||
  kind === ts.SyntaxKind.ExclamationEqualsToken;

function isSame(expression: ts.Expression, node: ts.Node): boolean {
  return expression === node || (ts.isParenthesizedExpression(expression) && isSame(expression.expression, node));
}

/** Library objects such as `Math` and `console`, whose functions do without `this`. */
const objects = new Set(["Console", "JSON", "Math"]);

function needsThis(symbol: ts.Symbol, context: CheckContext): boolean {
  if (!(symbol.flags & ts.SymbolFlags.Method)) return false;
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return false;
  if (isFromLibrary(symbol, context)) return !isFreeFunction(declaration.parent);
  const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
  return !isStatic || mentionsThis(declaration);
}

const isFreeFunction = (owner: ts.Node): boolean =>
  ts.isInterfaceDeclaration(owner) && (objects.has(owner.name.text) || owner.name.text.endsWith("Constructor"));

function mentionsThis(node: ts.Node): boolean {
  for (const { kind } of withDescendants(node)) {
    if (kind === ts.SyntaxKind.ThisKeyword || kind === ts.SyntaxKind.SuperKeyword) return true;
  }
  return false;
}
