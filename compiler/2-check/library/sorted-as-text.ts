import { ts } from "ts-morph";
import { sortedAsText as message } from "../../diagnostics/catalogue.generated.ts";
import { elementType, everyPart, shown } from "../queries.ts";
import { rule } from "../rule.ts";

const methods = new Set(["sort", "toSorted"]);

export const sortedAsText = rule<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node, { checker, report }) => {
  const { expression } = node;
  if (node.arguments.length > 0 || !ts.isPropertyAccessExpression(expression) || !methods.has(expression.name.text))
    return;
  const type = checker.getTypeAtLocation(expression.expression);
  const element = elementType(type, checker);
  if (element !== undefined && !everyPart(element, ts.TypeFlags.StringLike, checker))
    report(expression.name, message({ method: expression.name.text, type: shown(type, checker) }));
});
