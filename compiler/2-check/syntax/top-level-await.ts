import { ts } from "ts-morph";
import { topLevelAwait as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const topLevelAwait = rule<ts.AwaitExpression>([ts.SyntaxKind.AwaitExpression], (node, context) => {
  if (ts.findAncestor(node, ts.isFunctionLike) === undefined) context.report(node, message());
});
