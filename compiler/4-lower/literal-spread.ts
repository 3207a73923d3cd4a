/** What `...object` brings into a literal, and in which order. */
import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { nullish } from "../3-analyze/nullish.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Type } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import type { Entry } from "./literal-entries.ts";
import { getMember } from "./members.ts";
import type { Scope } from "./scope.ts";

export function spreadType(property: ts.SpreadAssignment, scope: Scope): Type {
  const { checker } = scope.program;
  return scope.represent(checker.getNonNullableType(checker.getTypeAtLocation(property.expression)));
}

/** The members that `...object` brings: those that the type shows. That the value has no others is checked when all that flows there is known. */
export function spreadEntries(property: ts.SpreadAssignment, scope: Scope): Entry[] {
  const { checker } = scope.program;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(property.expression));
  // Its members are known only when the program runs; to leave them out would go unnoticed.
  if (checker.getIndexInfosOfType(type).length > 0)
    throw new Refusal("type", "an object literal that spreads a record and is no record itself", property);
  const from = spreadType(property, scope);
  // Methods and accessors belong to the class.
  const members = inFieldOrder(checker.getPropertiesOfType(type), memberName, from, scope).filter(
    (member) =>
      !(member.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) ||
      member.valueDeclaration?.parent.kind !== ts.SyntaxKind.ClassDeclaration,
  );
  noteCopy(from, members.map(memberName), property, scope);
  let source: Expression | undefined;
  const read = (): Expression => (source ??= scope.temporary(lowerExpression(property.expression, scope)));
  return members.map((member): Entry => {
    const name = memberName(member);
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
    const own = (): Type => scope.represent(checker.getTypeOfSymbol(member));
    return {
      name,
      isOptional,
      node: property,
      own: isOptional ? () => nullish(own()) : own,
      lower: (wanted) => coerce(getMember(read(), name, scope, property), wanted, scope, property),
    };
  });
}

/** TypeScript names a class's own members before those of its base class; objects have them the other way round. */
export function inFieldOrder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  from: Type,
  scope: Scope,
): Item[] {
  const order = from.kind === "object" ? fieldOrder(scope.program.objects.get(from.id)) : [];
  const place = (item: Item): number => {
    const index = order.indexOf(nameOf(item));
    return index < 0 ? order.length : index;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

function fieldOrder({ ir, base }: ObjectInfo): string[] {
  if (ir.kind !== "class") return [];
  const own = ir.shownFields ?? ir.fields.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  return [...(base === undefined ? [] : fieldOrder(base)), ...own];
}

/** Notes that an object is copied by the members of its type. */
export function noteCopy(from: Type, names: readonly string[], node: ts.Node, scope: Scope): void {
  if (from.kind !== "object") return;
  const position = scope.program.positionOf(node);
  scope.program.objects.copies.push({ from: from.id, names: new Set(names), position });
}
