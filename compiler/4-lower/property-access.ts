import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { f64, string, type Type, voidType } from "../ir/types.ts";
import type { Reference } from "./assignment.ts";
import { narrow } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { functionValue } from "./function.ts";
import { lowerVariable } from "./identifier.ts";
import { libraryFunctionValue } from "./library-value.ts";
import { getMember } from "./members.ts";
import { nativeGlobal } from "./native.ts";
import { isInChain, lowerChain, shortCircuit } from "./optional-chain.ts";
import type { Scope } from "./scope.ts";
import { staticReceiver, staticSymbol } from "./static-this.ts";

export function lowerPropertyAccess(
  node: ts.PropertyAccessExpression,
  scope: Scope,
  target: Type | undefined,
): Expression {
  if (ts.isOptionalChain(node) && !isInChain(node, scope)) return lowerChain(node, scope);
  const fixed = staticMember(node, scope, target);
  // A function of the library is made for what its surroundings pass.
  if (fixed !== undefined) return fixed.kind === "lambda" ? fixed : narrow(fixed, scope.typeAt(node), scope, node);
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return superMember(node, scope);
  let object = lowerExpression(node.expression, scope);
  if (node.questionDotToken !== undefined) object = shortCircuit(object, scope, node.expression);
  const member = getMember(object, scope.program.memberNameAt(node.name), scope, node);
  return narrow(member, typeInChain(node, scope), scope, node);
}

/** Inside an optional chain TypeScript adds `undefined` to the type of each link; the value itself is there. */
export function typeInChain(node: ts.Expression, scope: Scope) {
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(node);
  if (!ts.isOptionalChain(node)) return scope.represent(type);
  const name = ts.isPropertyAccessExpression(node) ? scope.program.resolve(node.name) : undefined;
  const own = name === undefined ? undefined : checker.getTypeOfSymbol(name);
  if (own !== undefined && !isNullishType(own)) return scope.represent(checker.getNonNullableType(type));
  return scope.represent(type);
}

function isNullishType(type: ts.Type): boolean {
  const flags = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  return (
    (type.flags & flags) !== 0 ||
    (type.isUnion() && type.types.some((member) => member.flags & flags)) ||
    (type.flags & ts.TypeFlags.TypeParameter) !== 0
  );
}

/** Members of enums, namespaces, modules and classes, constants of the library, and its functions where they are handed on. */
export function staticMember(node: ts.PropertyAccessExpression, scope: Scope, target?: Type): Expression | undefined {
  const { checker } = scope.program;
  const symbol = staticSymbol(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (scope.program.isLibrary(declaration)) return libraryConstant(node) ?? libraryFunctionValue(node, scope, target);
  if (ts.isFunctionDeclaration(declaration) && !declaration.getSourceFile().isDeclarationFile)
    return functionValue(declaration, scope, node);
  const variable = lowerVariable(symbol, scope);
  if (variable !== undefined) return variable;
  if (ts.isEnumMember(declaration)) return enumConstant(declaration, checker, node);
  if (declaration.getSourceFile().isDeclarationFile) {
    const owner = scope.program.resolve(node.expression)?.valueDeclaration;
    if (owner !== undefined && (ts.isModuleDeclaration(owner) || ts.isEnumDeclaration(owner)))
      return nativeGlobal(declaration, scope, node);
    return undefined;
  }
  const isStatic = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static;
  if (isStatic && ts.isGetAccessor(declaration)) {
    const method = scope.program.classes.staticMethod(declaration, scope, staticReceiver(node.expression, scope));
    return { kind: "callFunction", callee: method, arguments: [], type: method.result };
  }
  if (isStatic && ts.isMethodDeclaration(declaration))
    return scope.program.classes.staticValue(declaration, scope, node);
  return undefined;
}

export function enumConstant(member: ts.EnumMember, checker: ts.TypeChecker, node: ts.Node): Expression {
  const constant = checker.getConstantValue(member);
  if (typeof constant === "number") return { kind: "number", value: constant, type: f64 };
  if (typeof constant === "string") return { kind: "string", value: constant, type: string };
  throw new Refusal("syntax", "an enum member that is computed when the program runs", node);
}

/** `Math.PI`, `Number.MAX_SAFE_INTEGER`. */
function libraryConstant(node: ts.PropertyAccessExpression): Expression | undefined {
  if (!ts.isIdentifier(node.expression)) return undefined;
  const owner = { Math, Number }[node.expression.text] as unknown as Readonly<Record<string, unknown>> | undefined;
  const constant = owner?.[node.name.text];
  return typeof constant === "number" ? { kind: "number", value: constant, type: f64 } : undefined;
}

/** A static member or module variable as the target of an assignment. */
export function staticTarget(node: ts.PropertyAccessExpression, scope: Scope): Reference | undefined {
  const symbol = staticSymbol(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  const variable = lowerVariable(symbol, scope);
  if (variable?.kind === "global") {
    const { global } = variable;
    return {
      type: global.type,
      get: () => variable,
      set: (value) => {
        scope.emit({ kind: "assign", target: { kind: "global", global }, value });
      },
    };
  }
  const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
  return isStatic && ts.isAccessor(declaration)
    ? staticAccessor(symbol, staticReceiver(node.expression, scope), scope)
    : undefined;
}

function staticAccessor(symbol: ts.Symbol, receiver: ts.ClassLikeDeclaration | undefined, scope: Scope): Reference {
  const { classes } = scope.program;
  const getter = symbol.declarations?.find(ts.isGetAccessor);
  const setter = symbol.declarations?.find(ts.isSetAccessor);
  const type = scope.represent(scope.program.checker.getTypeOfSymbol(symbol));
  return {
    type,
    get: () => {
      if (getter === undefined) throw new Refusal("syntax", `reading '${symbol.name}', which has only a setter`);
      const method = classes.staticMethod(getter, scope, receiver);
      return { kind: "callFunction", callee: method, arguments: [], type: method.result };
    },
    set: (value) => {
      if (setter === undefined) throw new Refusal("syntax", `assigning to '${symbol.name}', which has only a getter`);
      const method = classes.staticMethod(setter, scope, receiver);
      scope.emit({
        kind: "evaluate",
        expression: { kind: "callFunction", callee: method, arguments: [value], type: method.result },
      });
    },
  };
}

/** `super.x` as the target of an assignment: the setter that the class inherits. */
export function superTarget(node: ts.PropertyAccessExpression, scope: Scope): Reference {
  const member = scope.thisObject?.base?.find(scope.program.memberNameAt(node.name));
  if (member?.kind !== "accessor" || member.setter === undefined)
    throw new Refusal("syntax", "assigning to 'super' anything but what has a setter", node);
  scope.useThis();
  const { owner, setter } = member;
  const method = scope.program.classes.accessor(owner, setter);
  return {
    type: member.type,
    get: () => superMember(node, scope),
    set: (value) => {
      const receiver: Expression = { kind: "this", type: owner.reference };
      scope.emit({
        kind: "evaluate",
        expression: { kind: "callMethod", receiver, method, isSuper: true, arguments: [value], type: voidType },
      });
    },
  };
}

/** `super.x`: only accessors are there to be read. */
function superMember(node: ts.PropertyAccessExpression, scope: Scope): Expression {
  const base = scope.thisObject?.base;
  const member = base?.find(scope.program.memberNameAt(node.name));
  if (member?.kind !== "accessor" || member.getter === undefined)
    throw new Refusal("syntax", "'super' for anything but a method or accessor", node);
  scope.useThis();
  const method = scope.program.classes.accessor(member.owner, member.getter);
  return {
    kind: "callMethod",
    receiver: { kind: "this", type: member.owner.reference },
    method,
    isSuper: true,
    arguments: [],
    type: method.result,
  };
}
