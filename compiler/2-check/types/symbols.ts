import { ts } from "ts-morph";
import { symbolType as message } from "../../diagnostics/catalogue.generated.ts";
import { isForeignName, isValueUse } from "../queries.ts";
import { rule } from "../rule.ts";

export const symbolType = rule<ts.KeywordTypeNode<ts.SyntaxKind.SymbolKeyword>>(
  [ts.SyntaxKind.SymbolKeyword],
  (node, context) => context.report(node, message()),
);

export const symbolValue = rule<ts.Identifier>([ts.SyntaxKind.Identifier], (node, context) => {
  if (node.text !== "Symbol" || !isValueUse(node) || !isForeignName(node, context)) return;
  const access = ts.isPropertyAccessExpression(node.parent) ? node.parent : undefined;
  if (access?.name.text !== "iterator") context.report(access?.name ?? node, message());
});
