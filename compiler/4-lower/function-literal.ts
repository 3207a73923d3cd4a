import { ts } from "ts-morph";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { type FunctionType, functionOf, type Type, typeText } from "../ir/types.ts";
import { nameHint } from "../3-analyze/names.ts";
import { coerce } from "./convert.ts";
import { coroutineOf, declaredSignature, lowerFunctionInto } from "./function.ts";
import { Scope } from "./scope.ts";

type FunctionNode =
  ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration | ts.AccessorDeclaration;

/** An arrow function or function expression. */
export function lowerFunctionLiteral(node: FunctionNode, scope: Scope, target: Type | undefined): Expression {
  const own =
    ts.isFunctionExpression(node) && node.name !== undefined
      ? scope.program.checker.getSymbolAtLocation(node.name)
      : undefined;
  if (own !== undefined && scope.findOwn(own) === undefined && node.name !== undefined)
    return lowerNamed(node, own, node.name.getText(), scope, target);
  const isInline = scope.program.captures.isInline(node);
  const declared = declaredSignature(node, scope);
  const type = signatureFor(declared, target, isInline, node);
  const ir: FunctionIr = {
    name: node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : (nameHint(node) ?? "lambda"),
    sourceName: node.name?.getText() ?? nameHint(node) ?? "(anonymous)",
    module: scope.module,
    owner: undefined,
    role: "lambda",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: coroutineOf(node),
    parameters: [],
    result: type.result,
    body: [],
    position: scope.program.positionOf(node),
  };
  const inner = new Scope(scope.program, scope.module, scope.environment, { parent: scope, function: ir, isInline });
  if (!ts.isArrowFunction(node)) inner.thisExpression = scope.thisExpression;
  lowerFunctionInto(ir, node, type, inner);
  return {
    kind: "lambda",
    function: ir,
    captures: [...inner.captures],
    capturesThis: inner.capturesThis,
    isEscaping: !isInline,
    displayName: node.name?.getText() ?? nameHint(node) ?? "",
    type,
  };
}

/** A function expression that calls itself by its name: a cell of that name holds it. */
function lowerNamed(
  node: FunctionNode,
  symbol: ts.Symbol,
  name: string,
  scope: Scope,
  target: Type | undefined,
): Expression {
  const local = scope.newLocal(name, declaredSignature(node, scope), { isMutable: true, isCell: true, isSource: true });
  scope.bind(symbol, local);
  const closure = lowerFunctionLiteral(node, scope, target);
  if (closure.kind !== "lambda" || !closure.captures.includes(local)) return closure;
  scope.emit({ kind: "declare", local, value: undefined });
  const kept = scope.get(scope.declare(`${name}Function`, { ...closure, isEscaping: true }));
  scope.emit({ kind: "assign", target: { kind: "local", local }, value: coerce(kept, local.type, scope, node) });
  return kept;
}

/** The signature that the surroundings call with; a literal adapts itself to it at no cost. */
function signatureFor(
  declared: FunctionType,
  target: Type | undefined,
  isInline: boolean,
  node: FunctionNode,
): FunctionType {
  const wanted = target?.kind === "nullable" ? target.of : target;
  if (wanted?.kind !== "function") return declared;
  const result = resultFor(declared, wanted, isInline, node);
  if (declared.hasRest !== wanted.hasRest) return { ...declared, result };
  const count = isInline ? declared.parameters.length : Math.max(wanted.parameters.length, 0);
  if (declared.parameters.length > wanted.parameters.length) return { ...declared, result };
  const parameters = wanted.parameters.slice(0, count).map((parameter, index) => {
    const own = declared.parameters[index];
    return own !== undefined && typeText(own) !== typeText(parameter) && isInline && parameter.kind === "never"
      ? own
      : parameter;
  });
  return functionOf(parameters, result, wanted.hasRest);
}

function resultFor(declared: FunctionType, wanted: FunctionType, isInline: boolean, node: FunctionNode): Type {
  if (wanted.result.kind === "never") return declared.result;
  // A test may give anything; the runtime asks for its truth as it is.
  if (isInline && wanted.result.kind === "value" && declared.result.kind !== "void") return declared.result;
  const coroutine = coroutineOf(node);
  // A coroutine's result is what it is; surroundings that ignore it (`() => void`) take an adapter.
  if (coroutine !== "none" && wanted.result.kind !== declared.result.kind) return declared.result;
  return wanted.result;
}
