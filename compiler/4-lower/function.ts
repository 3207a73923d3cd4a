import { ts } from "ts-morph";
import { Environment, type Bound } from "../3-analyze/environment.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, FunctionIr, Local } from "../ir/nodes.ts";
import { type FunctionType, functionOf, type Type, typeText, value, voidType } from "../ir/types.ts";
import { bindPattern } from "./destructuring.ts";
import { coerce, narrow } from "./convert.ts";
import { lowerTo } from "./expression.ts";
import { type Scope } from "./scope.ts";
import { lowerFunctionBlock } from "./statement.ts";

/** The instance of a function that a call wants: one per representation of its type arguments. */
export function functionInstance(
  declaration: ts.FunctionDeclaration,
  call: ts.CallExpression | undefined,
  scope: Scope,
): FunctionIr {
  const environment = callEnvironment(declaration, call, scope);
  return scope.program.functions.instance(declaration, environment);
}

/** What the type parameters of a callee stand for in a call. */
export function callEnvironment(
  declaration: ts.SignatureDeclaration,
  call: ts.CallExpression | ts.NewExpression | undefined,
  scope: Scope,
): Environment {
  const parameters = declaration.typeParameters ?? [];
  const outer = enclosingEnvironment(declaration, scope);
  if (parameters.length === 0) return outer;
  const { checker } = scope.program;
  if (call === undefined) throw new Refusal("syntax", `a generic function used as a value`, declaration.name);
  const signature = checker.getResolvedSignature(call);
  const types = signature === undefined ? undefined : scope.program.typeArgumentsOf(signature);
  const bindings = parameters.map((parameter, index): [ts.Symbol, Bound] => {
    const symbol = checker.getSymbolAtLocation(parameter.name);
    if (symbol === undefined) throw new Refusal("type", parameter.name.text, parameter);
    const type = types?.[index] ?? checker.getTypeAtLocation(parameter);
    return [symbol, scope.program.representation.substitute({ type, environment: scope.environment })];
  });
  return outer.with(bindings);
}

/** A nested generic function's body may use the type parameters of the functions around it. */
function enclosingEnvironment(declaration: ts.Node, scope: Scope): Environment {
  for (let node = declaration.parent as ts.Node | undefined; node !== undefined; node = node.parent) {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return scope.environment;
  }
  return Environment.empty;
}

/** A function of the module as a value. */
export function functionValue(declaration: ts.FunctionDeclaration, scope: Scope, node: ts.Node): Expression {
  const implementation = scope.program.functions.implementation(declaration);
  if (implementation.typeParameters?.length)
    throw new Refusal("syntax", "a generic function used as a value: wrap it in an arrow function", node);
  const ir = scope.program.functions.instance(implementation, enclosingEnvironment(implementation, scope));
  return { kind: "functionReference", function: ir, type: scope.program.functions.signatureOf(ir) };
}

/** The representation of a function's own signature, as it is declared. */
export function declaredSignature(declaration: ts.SignatureDeclaration, scope: Scope): FunctionType {
  const signature = scope.program.checker.getSignatureFromDeclaration(declaration);
  if (signature === undefined) throw new Refusal("type", "this function", declaration);
  const type = scope.program.representation.signature(signature, scope.environment);
  return type.kind === "function" ? type : functionOf([], voidType);
}

export type Coroutine = FunctionIr["coroutine"];

export function coroutineOf(node: ts.FunctionLikeDeclaration): Coroutine {
  const isAsync = ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async;
  const isGenerator = node.asteriskToken !== undefined;
  if (isAsync) return isGenerator ? "asyncGenerator" : "async";
  return isGenerator ? "generator" : "none";
}

/** What an async function of result type `Promise<T>` settles as; a generator's `return` may be anything. */
function settledTypeOf(result: Type, coroutine: Coroutine): Type {
  return coroutine === "async" && result.kind === "builtin" ? (result.arguments[0] ?? voidType) : value;
}

function yieldTypeOf(result: Type, node: ts.Node): Type {
  if (result.kind !== "builtin" || (result.name !== "Iterator" && result.name !== "Iterable"))
    throw new Refusal("type", "a generator of this type", node);
  return result.arguments[0] ?? value;
}

/**
 * Lowers parameters and body into `ir`. `type` is the signature that callers see: its parameters may be wider than the declared ones
 * (an overridden method, an optional parameter), so each is converted on entry.
 */
export function lowerFunctionInto(
  ir: FunctionIr,
  node: ts.FunctionLikeDeclaration,
  type: FunctionType,
  scope: Scope,
): void {
  scope.returnType = ir.coroutine === "none" ? type.result : value;
  scope.settledType = settledTypeOf(type.result, ir.coroutine);
  if (ir.coroutine === "generator") scope.yieldType = yieldTypeOf(type.result, node);
  const entries: { parameter: ts.ParameterDeclaration; local: Local }[] = [];
  const declared = node.parameters.filter((parameter) => !isThisParameter(parameter));
  const locals = type.parameters.map((parameterType, index) => {
    const parameter = declared[index];
    const name = parameter !== undefined && ts.isIdentifier(parameter.name) ? parameter.name.text : `a${index}`;
    const isDirect = parameter !== undefined && isDirectParameter(parameter, parameterType, scope);
    const symbol = parameter === undefined ? undefined : scope.program.parameterSymbol(parameter);
    const local = scope.newLocal(name, parameterType, {
      isMutable: isDirect && symbol !== undefined && scope.program.captures.isAssigned(symbol),
      isSource: isDirect,
    });
    if (isDirect && symbol !== undefined) scope.bind(symbol, local);
    else if (parameter !== undefined) entries.push({ parameter, local });
    return local;
  });
  ir.parameters = locals;
  ir.body = scope.collectBlock(() => {
    for (const { parameter, local } of entries) enterParameter(parameter, local, scope);
    lowerFunctionBlock(node, scope);
  });
}

const isThisParameter = (parameter: ts.ParameterDeclaration): boolean =>
  ts.isIdentifier(parameter.name) && parameter.name.text === "this";

/** Whether the parameter that callers pass can be the variable itself. */
function isDirectParameter(parameter: ts.ParameterDeclaration, type: Type, scope: Scope): boolean {
  if (!ts.isIdentifier(parameter.name) || parameter.initializer !== undefined) return false;
  const symbol = scope.program.parameterSymbol(parameter);
  if (symbol === undefined || scope.program.captures.isCell(symbol)) return false;
  return typeText(scope.program.representation.parameterType(symbol, scope.environment)) === typeText(type);
}

/** The variable of a parameter: its default value, its cell, its pattern. */
function enterParameter(parameter: ts.ParameterDeclaration, local: Local, scope: Scope): void {
  const { checker, captures, representation } = scope.program;
  const type = representation.element(scope.represent(checker.getTypeAtLocation(parameter)));
  let incoming: Expression = scope.get(local);
  const { initializer } = parameter;
  if (initializer !== undefined) incoming = withDefault(incoming, initializer, type, scope, parameter);
  if (!ts.isIdentifier(parameter.name)) {
    const list = initializer === undefined ? narrowOrCoerce(incoming, type, scope, parameter) : incoming;
    bindPattern(parameter.name, scope.temporary(list), scope);
    return;
  }
  const symbol = scope.program.parameterSymbol(parameter);
  if (symbol === undefined) return;
  const variableType =
    parameter.questionToken === undefined ? type : representation.parameterType(symbol, scope.environment);
  const stored =
    initializer === undefined && variableType.kind !== "value"
      ? narrowOrCoerce(incoming, variableType, scope, parameter)
      : coerce(incoming, variableType, scope, parameter);
  const variable = scope.declare(parameter.name.text, stored, {
    isMutable: captures.isAssigned(symbol),
    isCell: captures.isCell(symbol),
    isSource: true,
    type: variableType,
  });
  scope.bind(symbol, variable);
}

function narrowOrCoerce(expression: Expression, type: Type, scope: Scope, node: ts.Node): Expression {
  try {
    return coerce(expression, type, scope, node);
  } catch (error) {
    if (error instanceof Refusal) return narrow(expression, type, scope, node);
    throw error;
  }
}

/** The value, or the default where it is `undefined`. */
export function withDefault(
  source: Expression,
  initializer: ts.Expression,
  type: Type,
  scope: Scope,
  node: ts.Node,
): Expression {
  const kept = scope.temporary(source);
  const { kind } = kept.type;
  if (kind !== "optional" && kind !== "nullable" && kind !== "value" && kind !== "undefined")
    return coerce(kept, type, scope, node);
  if (kind === "undefined") return lowerTo(initializer, type, scope);
  const test: Expression = {
    kind: "callRuntime",
    name: "isUndefined",
    typeArguments: [],
    arguments: [kept],
    type: { kind: "boolean" },
  };
  const fallback = scope.collect(() => lowerTo(initializer, type, scope));
  const present = scope.collect(() =>
    kept.type.kind === "value" && type.kind === "value" ? kept : narrow(kept, type, scope, node),
  );
  if (fallback.statements.length === 0 && present.statements.length === 0)
    return { kind: "conditional", test, yes: fallback.result, no: present.result, type };
  const local = scope.newLocal("t", type, { isMutable: true });
  scope.emit({ kind: "declare", local, value: undefined });
  const assign = (side: typeof fallback) => [
    ...side.statements,
    { kind: "assign" as const, target: { kind: "local" as const, local }, value: side.result },
  ];
  scope.emit({ kind: "if", test, then: assign(fallback), otherwise: assign(present) });
  return scope.get(local);
}
