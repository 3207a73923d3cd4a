import type { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { sameType, type Type } from "../ir/types.ts";
import { argumentOperands } from "./arguments.ts";
import { lowerInOrder } from "./in-order.ts";
import { lowerLibraryNew } from "./builtins/construct.ts";
import { lowerNativeNew } from "./native.ts";
import type { Scope } from "./scope.ts";
import { classSymbol, isThis } from "./static-this.ts";

export function lowerNew(node: ts.NewExpression, scope: Scope, target: Type | undefined): Expression {
  const { program } = scope;
  if (isThis(node.expression) && scope.staticThis !== undefined) return lowerNewThis(node, scope.staticThis, scope);
  const symbol = program.resolve(node.expression);
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined)
    throw new Refusal("syntax", "'new' of something that is no class by name", node.expression);
  if (program.isLibrary(declaration)) return lowerLibraryNew(node, scope, target);
  if (declaration.getSourceFile().isDeclarationFile) return lowerNativeNew(declaration, node, scope);
  const type = scope.typeAt(node);
  if (type.kind !== "object" || program.classOf(symbol) === undefined)
    throw new Refusal("syntax", "'new' of something that is no class by name", node.expression);
  const constructor = program.constructors.of(program.objects.get(type.id));
  const args = lowerInOrder(
    scope,
    argumentOperands(node.arguments ?? [], program.functions.signatureOf(constructor), scope),
  );
  return { kind: "new", object: type.id, arguments: args, type };
}

/** `new this()` in a static method that a subclass is asked for. TypeScript has checked the arguments against the declaring class alone. */
function lowerNewThis(node: ts.NewExpression, receiver: ts.ClassLikeDeclaration, scope: Scope): Expression {
  const { program } = scope;
  const symbol = classSymbol(receiver, program.checker);
  const type = scope.represent(program.checker.getDeclaredTypeOfSymbol(symbol));
  const declared = scope.typeAt(node);
  if (type.kind !== "object" || declared.kind !== "object")
    throw new Refusal("syntax", "'new this' through a class without a name", node.expression);
  const [own, base] = [type, declared].map(({ id }) => program.constructors.of(program.objects.get(id)));
  const signature = own && program.functions.signatureOf(own);
  if (signature === undefined || base === undefined || !sameType(signature, program.functions.signatureOf(base)))
    throw new Refusal("syntax", `'new this' through '${symbol.name}', whose constructor takes other parameters`, node);
  const args = lowerInOrder(scope, argumentOperands(node.arguments ?? [], signature, scope));
  return { kind: "new", object: type.id, arguments: args, type };
}
