import { ts } from "ts-morph";
import { expandoMember as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignment } from "../queries.ts";
import { rule } from "../rule.ts";

export const expandoMember = rule<ts.BinaryExpression>(
  [ts.SyntaxKind.BinaryExpression],
  (node, { checker, report }) => {
    const { left, operatorToken } = node;
    if (!isAssignment(operatorToken.kind) || !ts.isPropertyAccessExpression(left)) return;
    const declaration = checker.getSymbolAtLocation(left.name)?.valueDeclaration;
    if (declaration !== undefined && (ts.isPropertyAccessExpression(declaration) || ts.isBinaryExpression(declaration)))
      report(left.name, message({ name: left.name.text }));
  },
);
