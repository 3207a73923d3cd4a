/** Static methods run with the class that they are called through: `Derived.create()` makes a Derived, although Base declares it. */
import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import { withDescendants } from "../2-check/queries.ts";
import type { Scope } from "./scope.ts";

const { SyntaxKind } = ts;

/** The class before the dot of a static member: the one that is named, or the one that `this` is here. */
export function staticReceiver(node: ts.Expression, scope: Scope): ts.ClassLikeDeclaration | undefined {
  if (isThis(node) || node.kind === SyntaxKind.SuperKeyword)
    return scope.staticThis ?? ts.findAncestor(node, ts.isClassLike);
  const symbol = scope.program.checker.getTypeAtLocation(node).symbol as ts.Symbol | undefined;
  return symbol?.declarations?.find(ts.isClassLike);
}

/** What the name of a member stands for: after `this`, the member of the class that the static method was called through. */
export function staticSymbol(node: ts.PropertyAccessExpression, scope: Scope): ts.Symbol | undefined {
  const symbol = scope.program.resolve(node.name);
  if (!isThis(node.expression) || scope.staticThis === undefined) return symbol;
  // JavaScript throws here: a subclass has no private members of its base class.
  if (ts.isPrivateIdentifier(node.name))
    throw new Refusal("syntax", `'this.${node.name.text}' reached through a subclass`, node);
  const declaration = symbol?.valueDeclaration;
  const isStatic =
    declaration !== undefined && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
  if (!isStatic) return symbol;
  const { checker } = scope.program;
  return checker.getTypeOfSymbol(classSymbol(scope.staticThis, checker)).getProperty(node.name.text) ?? symbol;
}

/** The symbol of a class, which a class expression need not have a name for. */
export const classSymbol = (node: ts.ClassLikeDeclaration, checker: ts.TypeChecker): ts.Symbol =>
  checker.getTypeAtLocation(node).symbol;

export const isThis = (node: ts.Node): boolean => node.kind === SyntaxKind.ThisKeyword;

/** Whether it makes a difference through which class the static member is called. */
export function dependsOnReceiver(member: ts.Node): boolean {
  for (const node of withDescendants(member)) if (isThis(node) || node.kind === SyntaxKind.SuperKeyword) return true;
  return false;
}
