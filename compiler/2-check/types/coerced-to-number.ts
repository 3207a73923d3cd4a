import { ts } from "ts-morph";
import { coercedToNumber as message } from "../../diagnostics/catalogue.generated.ts";
import { everyPart, isAny, shown } from "../queries.ts";
import { rule } from "../rule.ts";

/** The types that an operator takes without a conversion. */
const takes = new Map<ts.SyntaxKind, ts.TypeFlags>([
  [ts.SyntaxKind.PlusToken, ts.TypeFlags.NumberLike],
  [ts.SyntaxKind.MinusToken, ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike],
  [ts.SyntaxKind.TildeToken, ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike],
]);

export const coercedToNumber = rule<ts.PrefixUnaryExpression>(
  [ts.SyntaxKind.PrefixUnaryExpression],
  (node, { checker, report }) => {
    const flags = takes.get(node.operator);
    if (flags === undefined) return;
    const type = checker.getTypeAtLocation(node.operand);
    if (isAny(type) || everyPart(type, flags, checker)) return;
    report(node, message({ operator: ts.tokenToString(node.operator) ?? "", type: shown(type, checker) }));
  },
);
