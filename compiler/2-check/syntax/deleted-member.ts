import { ts } from "ts-morph";
import { deletedMember as message } from "../../diagnostics/catalogue.generated.ts";
import { inner, isAny, shown } from "../queries.ts";
import { rule } from "../rule.ts";

export const deletedMember = rule<ts.DeleteExpression>(
  [ts.SyntaxKind.DeleteExpression],
  (node, { checker, report }) => {
    const operand = inner(node.expression);
    if (!ts.isPropertyAccessExpression(operand) && !ts.isElementAccessExpression(operand)) return;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(operand.expression));
    const isRecord = checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined;
    if (!isAny(type) && !(isRecord && !hasMember(type, operand, checker)))
      report(node, message({ type: shown(type, checker) }));
  },
);

function hasMember(
  type: ts.Type,
  access: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  checker: ts.TypeChecker,
): boolean {
  const key = ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression;
  const name = ts.isIdentifier(key) && ts.isPropertyAccessExpression(access) ? key.text : literalText(key);
  return (
    name !== undefined && checker.getPropertyOfType(type, name)?.declarations !== undefined && !isObjectMember(name)
  );
}

const literalText = (node: ts.Node): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined);

// Every type has the members of `Object`; in a record they are keys like any other.
const isObjectMember = (name: string): boolean => name === "toString";
