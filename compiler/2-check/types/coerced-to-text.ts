import { ts } from "ts-morph";
import { coercedToText as message } from "../../diagnostics/catalogue.generated.ts";
import { elementType, everyPart, inner, parts, shown } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

export const coercedInTemplate = rule<ts.TemplateExpression>([ts.SyntaxKind.TemplateExpression], (node, context) => {
  if (ts.isTaggedTemplateExpression(node.parent)) return;
  for (const { expression } of node.templateSpans) refuseObject(expression, context);
});

export const coercedInConcatenation = rule<ts.BinaryExpression>([ts.SyntaxKind.BinaryExpression], (node, context) => {
  if (!isPlus(node.operatorToken.kind)) return;
  const { checker } = context;
  for (const side of [node.left, node.right]) {
    // The sum inside of a longer sum is no object. To ask for its type would cost as much as the whole sum so far.
    if (ts.isBinaryExpression(inner(side)) || uselessText(checker.getTypeAtLocation(side), context) === undefined)
      continue;
    if (everyPart(checker.getTypeAtLocation(node), ts.TypeFlags.StringLike, checker)) refuseObject(side, context);
  }
});

const isPlus = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.PlusEqualsToken;

function refuseObject(node: ts.Expression, context: CheckContext): void {
  const type = context.checker.getTypeAtLocation(node);
  const text = uselessText(type, context);
  if (text !== undefined) context.report(node, message({ type: shown(type, context.checker), text }));
}

/** What a value of the type becomes as text, if that says nothing about it. */
function uselessText(type: ts.Type, context: CheckContext, enclosing: readonly ts.Type[] = []): string | undefined {
  const { checker } = context;
  for (const part of parts(type, checker)) {
    if (!(part.flags & ts.TypeFlags.Object) || enclosing.includes(part)) continue;
    const element = elementType(part, checker);
    const text =
      element === undefined ? objectText(part, context) : uselessText(element, context, [...enclosing, part]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function objectText(type: ts.Type, { checker, isLibrary }: CheckContext): string | undefined {
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return "its own source text";
  const owner = checker.getPropertyOfType(type, "toString")?.declarations?.[0]?.parent;
  if (owner === undefined) return "`[object Object]`";
  const isInherited =
    ts.isInterfaceDeclaration(owner) && owner.name.text === "Object" && isLibrary(owner.getSourceFile());
  return isInherited ? "`[object Object]`" : undefined;
}
