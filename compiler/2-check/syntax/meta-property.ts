import { ts } from "ts-morph";
import { importMeta, newTarget } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const metaProperty = rule<ts.MetaProperty>([ts.SyntaxKind.MetaProperty], (node, context) => {
  context.report(node, node.keywordToken === ts.SyntaxKind.ImportKeyword ? importMeta() : newTarget());
});
