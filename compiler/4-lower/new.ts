import type { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Type } from "../ir/types.ts";
import { argumentOperands } from "./arguments.ts";
import { lowerInOrder } from "./in-order.ts";
import { lowerLibraryNew } from "./builtins/construct.ts";
import { lowerNativeNew } from "./native.ts";
import type { Scope } from "./scope.ts";

export function lowerNew(node: ts.NewExpression, scope: Scope, target: Type | undefined): Expression {
  const { program } = scope;
  const symbol = program.resolve(node.expression);
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined)
    throw new Refusal("syntax", "'new' of something that is no class by name", node.expression);
  if (program.isLibrary(declaration)) return lowerLibraryNew(node, scope, target);
  if (declaration.getSourceFile().isDeclarationFile) return lowerNativeNew(declaration, node, scope);
  const type = scope.typeAt(node);
  if (type.kind !== "object" || program.classOf(symbol) === undefined)
    throw new Refusal("syntax", "'new' of something that is no class by name", node.expression);
  const constructor = program.classes.constructorOf(program.objects.get(type.id));
  const args = lowerInOrder(scope, argumentOperands(node.arguments ?? [], program.signatureOf(constructor), scope));
  return { kind: "new", object: type.id, arguments: args, type };
}
