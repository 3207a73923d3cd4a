import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { boolean } from "../ir/types.ts";
import { toText } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import type { Scope } from "./scope.ts";

export function lowerInstanceOf(node: ts.BinaryExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.left, scope);
  const { checker } = scope.program;
  const symbol = scope.program.resolve(node.right);
  const declaration = scope.program.classOf(symbol) ?? symbol?.valueDeclaration;
  if (
    symbol === undefined ||
    declaration === undefined ||
    !(ts.isIdentifier(node.right) || ts.isPropertyAccessExpression(node.right))
  )
    throw new Refusal("syntax", "instanceof with a class that is computed", node.right);
  if (ts.isClassLike(declaration) && !declaration.getSourceFile().isDeclarationFile) {
    const instance = checker.getTypeAtLocation(declaration);
    if ((instance as ts.InterfaceType).typeParameters?.length)
      throw new Refusal("syntax", "instanceof with a generic class", node.right);
    const target = scope.represent(instance);
    if (target.kind === "object") return { kind: "instanceOf", operand, target: target.id, type: boolean };
  }
  return { kind: "instanceOf", operand, target: symbol.name, type: boolean };
}

/** `#name in object`: whether the object is of the class that has the name. */
function lowerPrivateIn(node: ts.BinaryExpression, name: ts.PrivateIdentifier, scope: Scope): Expression {
  const owner = scope.program.checker.getSymbolAtLocation(name)?.valueDeclaration?.parent;
  if (owner === undefined || !ts.isClassLike(owner)) throw new Refusal("syntax", "this private name", node);
  const target = scope.represent(scope.program.checker.getTypeAtLocation(owner));
  if (target.kind !== "object") throw new Refusal("syntax", "this private name", node);
  return { kind: "instanceOf", operand: lowerExpression(node.right, scope), target: target.id, type: boolean };
}

/** `"name" in object`: whether the object has the member. What its class has is added when all classes are known. */
export function lowerIn(node: ts.BinaryExpression, scope: Scope): Expression {
  if (ts.isPrivateIdentifier(node.left)) return lowerPrivateIn(node, node.left, scope);
  const [key, object] = lowerInOrder(scope, [
    () => toText(lowerExpression(node.left, scope), scope),
    () => scope.temporary(lowerExpression(node.right, scope)),
  ]) as [Expression, Expression];
  return { kind: "callRuntime", name: "hasMember", typeArguments: [], arguments: [object, key], type: boolean };
}
