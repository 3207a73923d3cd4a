import { ts } from "ts-morph";
import { numberKeys as message } from "../../diagnostics/catalogue.generated.ts";
import { everyPart, isFromLibrary, symbolOf } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

export const numberKeys = rule<ts.IndexSignatureDeclaration | ts.TypeReferenceNode>(
  [ts.SyntaxKind.IndexSignature, ts.SyntaxKind.TypeReference],
  (node, context) => {
    const key = ts.isTypeReferenceNode(node) ? recordKey(node, context) : node.parameters[0]?.type;
    if (key === undefined) return;
    // `Record<Level, …>` of an enum has one member per value: only all numbers at once are keys.
    const type = context.checker.getTypeFromTypeNode(key);
    const isEnumeration = (type.flags & ts.TypeFlags.EnumLike) !== 0 || type.isUnion() || type.isLiteral();
    if (!isEnumeration && everyPart(type, ts.TypeFlags.NumberLike, context.checker)) context.report(key, message());
  },
);

function recordKey(node: ts.TypeReferenceNode, context: CheckContext): ts.TypeNode | undefined {
  const isRecord =
    node.typeName.getText() === "Record" && isFromLibrary(symbolOf(node.typeName, context.checker), context);
  return isRecord ? node.typeArguments?.[0] : undefined;
}
