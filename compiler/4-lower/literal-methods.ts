/** Methods and accessors of an object literal: closures whose `this` is the literal. */
import { ts } from "ts-morph";
import type { Expression, Local } from "../ir/nodes.ts";
import type { Type } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { lowerFunctionLiteral } from "./function-literal.ts";
import type { Scope } from "./scope.ts";

type OwnFunction = ts.MethodDeclaration | ts.AccessorDeclaration;

export function mentionsThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  return (
    ts.forEachChild(node, (child) =>
      ts.isFunctionExpression(child) || ts.isClassLike(child) ? false : mentionsThis(child),
    ) ?? false
  );
}

/** A method or accessor of a literal as a closure of the type. */
export function lowerOwnFunction(
  node: OwnFunction,
  scope: Scope,
  { local }: { readonly local: Local | undefined },
  type: Type,
): Expression {
  const outer = scope.thisExpression;
  if (local !== undefined) scope.thisExpression = undefined;
  try {
    return coerce(withThis(node, scope, local, type), type, scope, node);
  } finally {
    scope.thisExpression = outer;
  }
}

/** A method of a literal: `this` is the literal itself, through a shared cell. */
function withThis(property: OwnFunction, scope: Scope, self: Local | undefined, type: Type): Expression {
  if (self === undefined) return lowerFunctionLiteral(property, scope, type);
  scope.thisLocal = self;
  try {
    return lowerFunctionLiteral(property, scope, type);
  } finally {
    scope.thisLocal = undefined;
  }
}
