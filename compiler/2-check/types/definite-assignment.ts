import { ts } from "ts-morph";
import { definiteAssignment as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const definiteAssignment = rule<ts.VariableDeclaration | ts.PropertyDeclaration>(
  [ts.SyntaxKind.VariableDeclaration, ts.SyntaxKind.PropertyDeclaration],
  (node, context) => {
    if (node.exclamationToken !== undefined) context.report(node.name, message({ name: node.name.getText() }));
  },
);
