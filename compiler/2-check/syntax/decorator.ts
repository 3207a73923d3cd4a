import { ts } from "ts-morph";
import { decorator as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const decorator = rule<ts.Decorator>([ts.SyntaxKind.Decorator], (node, context) => {
  context.report(node, message());
});
