import { ts } from "ts-morph";
import { withStatement as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const withStatement = rule<ts.WithStatement>([ts.SyntaxKind.WithStatement], (node, context) => {
  context.report(node, message());
});
