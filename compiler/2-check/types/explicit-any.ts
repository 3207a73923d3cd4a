import { ts } from "ts-morph";
import { explicitAny as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const explicitAny = rule<ts.KeywordTypeNode<ts.SyntaxKind.AnyKeyword>>(
  [ts.SyntaxKind.AnyKeyword],
  (node, context) => context.report(node, message()),
);
