import { ts } from "ts-morph";
import { functionConstructor as message } from "../../diagnostics/catalogue.generated.ts";
import { isForeignName } from "../queries.ts";
import { rule } from "../rule.ts";

export const functionConstructor = rule<ts.NewExpression | ts.CallExpression>(
  [ts.SyntaxKind.NewExpression, ts.SyntaxKind.CallExpression],
  ({ expression }, context) => {
    if (!ts.isIdentifier(expression) || expression.text !== "Function") return;
    if (isForeignName(expression, context)) context.report(expression, message());
  },
);
