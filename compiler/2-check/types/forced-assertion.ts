import { ts } from "ts-morph";
import { forcedAssertion as message } from "../../diagnostics/catalogue.generated.ts";
import { inner } from "../queries.ts";
import { rule } from "../rule.ts";

const detours = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.NeverKeyword, "never"],
  [ts.SyntaxKind.ObjectKeyword, "object"],
]);

export const forcedAssertion = rule<ts.AsExpression | ts.TypeAssertion>(
  [ts.SyntaxKind.AsExpression, ts.SyntaxKind.TypeAssertionExpression],
  (node, context) => {
    const operand = inner(node.expression);
    if (!ts.isAsExpression(operand) && !ts.isTypeAssertionExpression(operand)) return;
    const through = detours.get(operand.type.kind);
    if (through !== undefined) context.report(node, message({ through }));
  },
);
