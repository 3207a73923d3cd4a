import { ts } from "ts-morph";
import { enumeratedArray as loopMessage, inArray as inMessage } from "../../diagnostics/catalogue.generated.ts";
import { elementType, isOf, libraryName, parts, shown } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

export const enumeratedArray = rule<ts.ForInStatement>([ts.SyntaxKind.ForInStatement], ({ expression }, context) => {
  const type = context.checker.getTypeAtLocation(expression);
  if (hasIndices(type, context)) context.report(expression, loopMessage({ type: shown(type, context.checker) }));
});

export const inArray = rule<ts.BinaryExpression>([ts.SyntaxKind.BinaryExpression], (node, context) => {
  if (node.operatorToken.kind !== ts.SyntaxKind.InKeyword) return;
  const type = context.checker.getTypeAtLocation(node.right);
  if (hasIndices(type, context)) context.report(node, inMessage({ type: shown(type, context.checker) }));
});

const collections = /^(?:Readonly)?(?:Map|Set)$|Array$/;

function hasIndices(type: ts.Type, context: CheckContext): boolean {
  return parts(type, context.checker).some(
    (part) =>
      elementType(part, context.checker) !== undefined ||
      isOf(part, ts.TypeFlags.StringLike) ||
      collections.test(libraryName(part, context) ?? ""),
  );
}
