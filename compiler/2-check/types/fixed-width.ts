import { ts } from "ts-morph";
import {
  fixedWidthAssertion as assertionMessage,
  fixedWidthStep as stepMessage,
} from "../../diagnostics/catalogue.generated.ts";
import { fixedWidthName, parts } from "../queries.ts";
import { rule } from "../rule.ts";

export const fixedWidthStep = rule<ts.PrefixUnaryExpression | ts.PostfixUnaryExpression>(
  [ts.SyntaxKind.PrefixUnaryExpression, ts.SyntaxKind.PostfixUnaryExpression],
  (node, { checker, report }) => {
    if (node.operator !== ts.SyntaxKind.PlusPlusToken && node.operator !== ts.SyntaxKind.MinusMinusToken) return;
    const type = parts(checker.getTypeAtLocation(node.operand), checker)
      .map(fixedWidthName)
      .find((name) => name !== undefined);
    if (type === undefined) return;
    const operator = ts.tokenToString(node.operator) ?? "";
    report(node, stepMessage({ operator, type, name: node.operand.getText(), sign: operator.slice(1) }));
  },
);

export const fixedWidthAssertion = rule<ts.AsExpression | ts.TypeAssertion>(
  [ts.SyntaxKind.AsExpression, ts.SyntaxKind.TypeAssertionExpression],
  (node, { checker, report }) => {
    const type = fixedWidthName(checker.getTypeFromTypeNode(node.type));
    if (type === undefined || fixedWidthName(checker.getTypeAtLocation(node.expression)) === type) return;
    report(node, assertionMessage({ type }));
  },
);
