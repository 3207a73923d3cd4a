import { ts } from "ts-morph";
import { computedEnum as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const computedEnum = rule<ts.EnumMember>([ts.SyntaxKind.EnumMember], (node, { checker, report }) => {
  if (node.initializer !== undefined && checker.getConstantValue(node) === undefined)
    report(node, message({ name: node.name.getText() }));
});
