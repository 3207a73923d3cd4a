import { ts } from "ts-morph";
import { dynamicImport as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const dynamicImport = rule<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node, context) => {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) context.report(node, message());
});
