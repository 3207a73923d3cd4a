import { ts } from "ts-morph";
import { inferredAny as message } from "../../diagnostics/catalogue.generated.ts";
import { isErrorType } from "../queries.ts";
import { rule } from "../rule.ts";

type Named = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration | ts.BindingElement;

export const inferredAny = rule<Named>(
  [
    ts.SyntaxKind.VariableDeclaration,
    ts.SyntaxKind.Parameter,
    ts.SyntaxKind.PropertyDeclaration,
    ts.SyntaxKind.BindingElement,
  ],
  (node, { checker, report }) => {
    if (!isOrigin(node) || !ts.isIdentifier(node.name) || (!ts.isBindingElement(node) && node.type !== undefined))
      return;
    if (hasAny(checker.getTypeAtLocation(node.name), checker)) report(node.name, message({ name: node.name.text }));
  },
);

/** Whether the `any` begins here: what follows from another one has been reported there. */
function isOrigin(node: Named): boolean {
  if (node.initializer !== undefined) return ts.isBindingElement(node) || ts.isArrayLiteralExpression(node.initializer);
  const isLoopVariable = ts.isVariableDeclaration(node) && !ts.isVariableStatement(node.parent.parent);
  return !ts.isBindingElement(node) && !isLoopVariable;
}

/** Also `any[]`, which TypeScript gives to `[]` until it has seen the elements. */
function hasAny(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.flags & ts.TypeFlags.Any) return !isErrorType(type);
  return (
    checker.isArrayType(type) &&
    checker.getTypeArguments(type as ts.TypeReference).some((each) => hasAny(each, checker))
  );
}
