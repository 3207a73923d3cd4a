import { ts } from "ts-morph";
import { arrayHole as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignmentTarget } from "../queries.ts";
import { rule } from "../rule.ts";

export const arrayHole = rule<ts.ArrayLiteralExpression>([ts.SyntaxKind.ArrayLiteralExpression], (node, context) => {
  const hole = node.elements.find(ts.isOmittedExpression);
  if (hole !== undefined && !isAssignmentTarget(node)) context.report(hole, message());
});
