import { ts } from "ts-morph";
import { floatingPromise as message } from "../../diagnostics/catalogue.generated.ts";
import { inner, libraryName, parts } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

export const floatingPromise = rule<ts.ExpressionStatement>([ts.SyntaxKind.ExpressionStatement], (node, context) => {
  for (const value of dropped(node.expression)) {
    const type = context.checker.getTypeAtLocation(value);
    if (parts(type, context.checker).some((part) => isPromise(part, context)) && !isHandled(value))
      context.report(value, message());
  }
});

/** The expressions whose values a statement throws away. */
function dropped(expression: ts.Expression): ts.Expression[] {
  const value = inner(expression);
  if (ts.isConditionalExpression(value)) return [...dropped(value.whenTrue), ...dropped(value.whenFalse)];
  if (!ts.isBinaryExpression(value)) return [value];
  const { kind } = value.operatorToken;
  if (kind === ts.SyntaxKind.CommaToken) return [...dropped(value.left), ...dropped(value.right)];
  const isShortCircuit =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken;
  // An assignment keeps the promise.
  return isShortCircuit ? dropped(value.right) : [];
}

function isPromise(type: ts.Type, context: CheckContext): boolean {
  const name = libraryName(type, context);
  if (name === "Promise" || name === "PromiseLike") return true;
  const { checker } = context;
  return (
    checker.isArrayType(type) &&
    checker.getTypeArguments(type as ts.TypeReference).some((each) => isPromise(each, context))
  );
}

/** `.catch(…)` and `.then(…, …)` hear of a failure; `.finally(…)` passes it on. */
function isHandled(value: ts.Expression): boolean {
  if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return false;
  const { name, expression } = value.expression;
  if (name.text === "finally") return isHandled(inner(expression));
  return (name.text === "catch" && value.arguments.length > 0) || (name.text === "then" && value.arguments.length > 1);
}
