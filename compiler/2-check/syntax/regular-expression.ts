import { ts } from "ts-morph";
import { regularExpression as message } from "../../diagnostics/catalogue.generated.ts";
import { isForeignName } from "../queries.ts";
import { rule } from "../rule.ts";

export const regularExpression = rule<ts.RegularExpressionLiteral | ts.Identifier>(
  [ts.SyntaxKind.RegularExpressionLiteral, ts.SyntaxKind.Identifier],
  (node, context) => {
    if (ts.isIdentifier(node) && (node.text !== "RegExp" || !isForeignName(node, context))) return;
    context.report(node, message());
  },
);
