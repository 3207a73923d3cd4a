import { ts } from "ts-morph";
import { looseEquality as message } from "../../diagnostics/catalogue.generated.ts";
import { inner, isAny, isOf, parts, shown } from "../queries.ts";
import { rule } from "../rule.ts";

const strictForms = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsToken, "==="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!=="],
]);

/** Values of the same kind are compared without a conversion. */
const kinds: readonly ts.TypeFlags[] = [
  ts.TypeFlags.NumberLike,
  ts.TypeFlags.StringLike,
  ts.TypeFlags.BooleanLike,
  ts.TypeFlags.BigIntLike,
  ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive,
];

export const looseEquality = rule<ts.BinaryExpression>(
  [ts.SyntaxKind.BinaryExpression],
  (node, { checker, report }) => {
    const strict = strictForms.get(node.operatorToken.kind);
    if (strict === undefined || isNullish(node.left) || isNullish(node.right)) return;
    const [left, right] = [checker.getTypeAtLocation(node.left), checker.getTypeAtLocation(node.right)];
    if (isAny(left) || isAny(right)) return;
    const [leftKind, rightKind] = [kindOf(left, checker), kindOf(right, checker)];
    if (leftKind !== undefined && leftKind === rightKind) return;
    const operator = node.operatorToken.getText();
    report(node, message({ operator, strict, left: shown(left, checker), right: shown(right, checker) }));
  },
);

function isNullish(node: ts.Expression): boolean {
  const value = inner(node);
  return value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === "undefined");
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): ts.TypeFlags | undefined {
  return kinds.find((kind) => parts(type, checker).every((part) => isOf(part, kind)));
}
