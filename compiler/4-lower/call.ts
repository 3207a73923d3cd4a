import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { type FunctionType, isReference, type Type } from "../ir/types.ts";
import { argumentOperands } from "./arguments.ts";
import { lowerSuperCall } from "./constructors.ts";
import { convert, narrow } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { callEnvironment, functionInstance } from "./function.ts";
import { genericConstant } from "./named-function.ts";
import { lowerInOrder } from "./in-order.ts";
import { lowerIteratorCall } from "./iterator-methods.ts";
import { lowerGlobalCall } from "./builtins/globals.ts";
import { lowerLibraryCall, lowerLibraryMethod } from "./library.ts";
import { getMember, selector } from "./members.ts";
import { signatureOfMember } from "./method.ts";
import { lowerNativeCall } from "./native.ts";
import { isInChain, lowerChain, shortCircuit } from "./optional-chain.ts";
import type { Scope } from "./scope.ts";
import { staticReceiver, staticSymbol } from "./static-this.ts";

export function lowerCall(node: ts.CallExpression, scope: Scope, target: Type | undefined): Expression {
  if (ts.isOptionalChain(node) && !isInChain(node, scope)) return lowerChain(node, scope);
  const callee = skipOuter(node.expression);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperCall(node, scope);
  const result = lowerCallee(node, callee, scope, target);
  return result.type.kind === "void" ? result : narrow(result, resultType(node, result, scope), scope, node);
}

function resultType(node: ts.CallExpression, result: Expression, scope: Scope): Type {
  const { checker } = scope.program;
  const signature = checker.getResolvedSignature(node);
  if (signature === undefined) return result.type;
  const type = scope.represent(checker.getReturnTypeOfSignature(signature));
  return type.kind === "undefined" || type.kind === "never" ? result.type : type;
}

function skipOuter(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return skipOuter(node.expression);
  return node;
}

function lowerCallee(
  node: ts.CallExpression,
  callee: ts.Expression,
  scope: Scope,
  target: Type | undefined,
): Expression {
  if (ts.isIdentifier(callee)) {
    const known = lowerNamedCall(node, callee, scope);
    if (known !== undefined) return known;
  }
  const iterator = lowerIteratorCall(node, scope);
  if (iterator !== undefined) return iterator;
  if (ts.isPropertyAccessExpression(callee)) {
    const known = lowerMethodCall(node, callee, scope, target);
    if (known !== undefined) return known;
  }
  return lowerClosureCall(node, scope);
}

/** `f(x)` where f is a function of the program, of the library or of a binding. */
function lowerNamedCall(node: ts.CallExpression, callee: ts.Identifier, scope: Scope): Expression | undefined {
  const symbol = scope.program.resolve(callee);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (scope.program.isLibrary(declaration)) return lowerGlobalCall(callee.text, node, scope);
  const generic = genericConstant(declaration);
  if (generic !== undefined)
    return callFunction(node, scope.program.functions.instance(generic, callEnvironment(generic, node, scope)), scope);
  if (!ts.isFunctionDeclaration(declaration)) return undefined;
  if (declaration.getSourceFile().isDeclarationFile) return lowerNativeCall(declaration, undefined, node, scope);
  if (scope.find(symbol) !== undefined) return undefined;
  return callFunction(node, functionInstance(scope.program.functions.implementation(declaration), node, scope), scope);
}

export function callFunction(node: ts.CallExpression, callee: FunctionIr, scope: Scope): Expression {
  const type = scope.program.functions.signatureOf(callee);
  const args = lowerInOrder(scope, argumentOperands(node.arguments, type, scope));
  return { kind: "callFunction", callee, arguments: args, type: type.result };
}

/** `x.f(…)`. */
function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
  target: Type | undefined,
): Expression | undefined {
  const { program } = scope;
  const symbol = staticSymbol(callee, scope);
  const declaration = symbol?.valueDeclaration;
  if (
    declaration !== undefined &&
    ts.isFunctionDeclaration(declaration) &&
    !declaration.getSourceFile().isDeclarationFile
  ) {
    return callFunction(node, functionInstance(program.functions.implementation(declaration), node, scope), scope);
  }
  if (
    declaration !== undefined &&
    ts.isMethodDeclaration(declaration) &&
    ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static &&
    !declaration.getSourceFile().isDeclarationFile
  ) {
    const method = program.classes.staticMethod(declaration, scope, staticReceiver(callee.expression, scope), node);
    const args = lowerInOrder(scope, argumentOperands(node.arguments, program.functions.signatureOf(method), scope));
    return { kind: "callFunction", callee: method, arguments: args, type: method.result };
  }
  if (callee.expression.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperMethod(node, callee, scope);
  const library = lowerLibraryCall(callee, node, scope, target);
  if (library !== undefined) return library;
  if (declaration !== undefined && declaration.getSourceFile().isDeclarationFile && !program.isLibrary(declaration))
    return lowerNativeCall(declaration, callee, node, scope);
  if (symbol !== undefined && program.globals.find(symbol) !== undefined) return undefined;
  return callOnObject(node, callee, scope);
}

function callOnObject(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Expression | undefined {
  const name = scope.program.memberNameAt(callee.name);
  const start = scope.block.length;
  let object = lowerExpression(callee.expression, scope);
  if (callee.questionDotToken !== undefined) object = shortCircuit(object, scope, callee.expression);
  if ((object.type.kind === "nullable" || object.type.kind === "optional") && callee.questionDotToken === undefined)
    object = convert(object, object.type.of, true);
  const { type } = object;
  if (
    type.kind === "string" ||
    type.kind === "array" ||
    type.kind === "builtin" ||
    type.kind === "number" ||
    type.kind === "boolean" ||
    type.kind === "bigint" ||
    type.kind === "value" ||
    type.kind === "function"
  ) {
    if (type.kind === "builtin" && type.name === "Record") return callValue(node, object, callee, scope);
    return lowerLibraryMethod(object, name, node, scope);
  }
  if (type.kind !== "object")
    throw new Refusal("type", `calling '${name}' on a value that may be of several kinds: narrow it first`, callee);
  const info = scope.program.objects.get(type.id);
  const member = info.find(name);
  if (member === undefined) return lowerLibraryMethod(object, name, node, scope);
  if (member.kind !== "method") return callValue(node, object, callee, scope);
  if (node.questionDotToken !== undefined && member.isOptional)
    throw new Refusal("syntax", "an optional call of an optional method", node);
  if (info.ir.kind === "interface") {
    const signature = signatureOfMember(member, scope.program);
    const [receiver, ...args] = withReceiver(object, node, signature, scope, start);
    return {
      kind: "callSelector",
      receiver: receiver as Expression,
      selector: selector(info, name, "call", signature.parameters, signature.result),
      arguments: args,
      type: signature.result,
    };
  }
  const method = scope.program.classes.method(member, node, scope);
  const [receiver, ...args] = withReceiver(object, node, scope.program.functions.signatureOf(method), scope, start);
  return {
    kind: "callMethod",
    receiver: receiver as Expression,
    method,
    isSuper: false,
    arguments: args,
    type: method.result,
  };
}

/** The receiver is evaluated before the arguments. */
export function withReceiver(
  receiver: Expression,
  node: ts.CallExpression,
  type: FunctionType,
  scope: Scope,
  start: number,
): Expression[] {
  void start;
  return lowerInOrder(scope, [() => receiver, ...argumentOperands(node.arguments, type, scope)]);
}

/** A function-valued member. */
function callValue(
  node: ts.CallExpression,
  object: Expression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Expression {
  const member = getMember(object, scope.program.memberNameAt(callee.name), scope, callee);
  return callClosure(node, narrow(member, calleeType(node, callee, member, scope), scope, callee), scope);
}

function calleeType(node: ts.CallExpression, callee: ts.Expression, member: Expression, scope: Scope): Type {
  if (node.questionDotToken !== undefined) return member.type;
  const type = scope.typeAt(callee);
  return isReference(type) ? type : member.type;
}

function lowerSuperMethod(node: ts.CallExpression, callee: ts.PropertyAccessExpression, scope: Scope): Expression {
  const name = scope.program.memberNameAt(callee.name);
  const base = scope.thisObject?.base;
  const member = base?.find(name);
  if (base === undefined || member?.kind !== "method") throw new Refusal("syntax", `'super.${name}'`, callee);
  scope.useThis();
  const method = scope.program.classes.method(member, node, scope);
  const args = lowerInOrder(
    scope,
    argumentOperands(node.arguments, scope.program.functions.signatureOf(method), scope),
  );
  return {
    kind: "callMethod",
    receiver: { kind: "this", type: member.owner.reference },
    method,
    isSuper: true,
    arguments: args,
    type: method.result,
  };
}

function lowerClosureCall(node: ts.CallExpression, scope: Scope): Expression {
  return callClosure(node, lowerExpression(node.expression, scope), scope);
}

function callClosure(node: ts.CallExpression, callee: Expression, scope: Scope): Expression {
  const present = node.questionDotToken === undefined ? callee : shortCircuit(callee, scope, node.expression);
  return callFunctionValue(node, presentFunction(present), scope);
}

/** A function that may be missing (a record's member) throws a TypeError when it is. */
function presentFunction(callee: Expression): Expression {
  return callee.type.kind === "nullable" ? convert(callee, callee.type.of, true) : callee;
}

function callFunctionValue(node: ts.CallExpression, present: Expression, scope: Scope): Expression {
  const { type } = present;
  if (type.kind !== "function")
    throw new Refusal("type", "calling a value that is not surely a function", node.expression);
  const [closure, ...args] = lowerInOrder(scope, [() => present, ...argumentOperands(node.arguments, type, scope)]);
  return { kind: "callClosure", callee: closure as Expression, arguments: args, type: type.result };
}
