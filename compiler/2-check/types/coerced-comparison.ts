import { ts } from "ts-morph";
import { coercedComparison as message } from "../../diagnostics/catalogue.generated.ts";
import { everyPart, isAny, shown } from "../queries.ts";
import { rule } from "../rule.ts";

const operators = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

const numeric = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

export const coercedComparison = rule<ts.BinaryExpression>(
  [ts.SyntaxKind.BinaryExpression],
  (node, { checker, report }) => {
    if (!operators.has(node.operatorToken.kind)) return;
    const types = [node.left, node.right].map((side) => checker.getTypeAtLocation(side));
    if (types.some(isAny)) return;
    const areAll = (flags: ts.TypeFlags): boolean => types.every((type) => everyPart(type, flags, checker));
    if (areAll(numeric) || areAll(ts.TypeFlags.StringLike)) return;
    const ordered = ts.TypeFlags.StringLike | numeric;
    // Two values of one type parameter become two of one kind.
    const isOneParameter = types[0] === types[1] && (types[0]?.flags ?? 0) & ts.TypeFlags.TypeParameter;
    if (isOneParameter && areAll(ordered)) return;
    const culprits = types.filter((type) => !everyPart(type, ordered, checker)).slice(0, 1);
    const type = (culprits.length > 0 ? culprits : types).map((each) => shown(each, checker)).join(" and ");
    report(node, message({ operator: node.operatorToken.getText(), type }));
  },
);
