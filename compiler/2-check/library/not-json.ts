import { ts } from "ts-morph";
import { notJson as message } from "../../diagnostics/catalogue.generated.ts";
import { elementType, isFromLibrary, isOf, libraryName, parts, shown, symbolOf } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";

/** What to write instead of values that JSON drops, empties, or cannot hold. */
const better: Readonly<Record<string, string>> = {
  Map: "write `Object.fromEntries(map)`, or `[...map]`",
  Set: "write `[...set]`",
  ReadonlyMap: "write `Object.fromEntries(map)`, or `[...map]`",
  ReadonlySet: "write `[...set]`",
  Promise: "`await` it first",
  WeakRef: "write `deref()`",
};

export const notJson = rule<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node, context) => {
  const { expression } = node;
  const [value] = node.arguments;
  if (value === undefined || !ts.isPropertyAccessExpression(expression) || expression.name.text !== "stringify") return;
  if (!isFromLibrary(symbolOf(expression.name, context.checker), context)) return;
  const type = context.checker.getTypeAtLocation(value);
  const hint = replacement(type, context);
  if (hint !== undefined) context.report(value, message({ type: shown(type, context.checker), better: hint }));
});

/** @param seen types that were looked at already: `type Json = string | Json[]` contains itself */
function replacement(type: ts.Type, context: CheckContext, seen = new Set<ts.Type>()): string | undefined {
  if (seen.has(type)) return undefined;
  seen.add(type);
  for (const part of parts(type, context.checker)) {
    const name = libraryName(part, context) ?? "";
    if (Object.hasOwn(better, name)) return better[name];
    if (isOf(part, ts.TypeFlags.BigIntLike)) return "write `value.toString()`";
    if (part.getCallSignatures().length > 0) return "call it, and use the result";
    const element = elementType(part, context.checker);
    const hint = element === undefined ? undefined : replacement(element, context, seen);
    if (hint !== undefined) return hint;
  }
  return undefined;
}
