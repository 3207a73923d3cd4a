import { symbolOf } from "../3-analyze/names.ts";
import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import {
  anyObject,
  builtin,
  type BuiltinType,
  functionOf,
  type ObjectReference,
  string,
  type Type,
  typeText,
  value,
  voidType,
} from "../ir/types.ts";
import { coerce, narrow } from "./convert.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import { iterableSource } from "./iterable.ts";
import type { Scope } from "./scope.ts";
import { syntheticLambda } from "./synthetic.ts";

/**
 * All promises are `Promise<Value>` in C++: a promise of `number` is then also one of `number | undefined`, without a new promise and
 * the extra turn that settling it would take. What a promise holds gets its own representation back where it is awaited or handed to a callback.
 */
export const isPromise = (type: Type): type is BuiltinType & { readonly name: "Promise" } =>
  type.kind === "builtin" && type.name === "Promise";

const heldBy = (type: Type): Type => (isPromise(type) ? (type.arguments[0] ?? value) : value);

const isNothing = ({ kind }: Type): boolean => kind === "void" || kind === "undefined" || kind === "never";

/** What an async function or generator returns, a callback's result, or what a promise is resolved with: a value or a promise of one. */
export function lowerSettling(node: ts.Expression, target: Type, scope: Scope): Expression {
  const lowered = lowerExpression(node, scope, mayBePromise(node, scope) ? value : target);
  if (lowered.type.kind === "void" || lowered.type.kind === "never") {
    scope.emit({ kind: "evaluate", expression: lowered });
    return { kind: "unit", unit: "undefined", type: value };
  }
  const isFinal = isPromise(lowered.type) || lowered.type.kind === "value" || isNothing(target);
  return coerce(isFinal ? lowered : coerce(lowered, target, scope, node), value, scope, node);
}

/** Whether the expression's type has a promise among its alternatives: then what surrounds it wants no single representation. */
function mayBePromise(node: ts.Expression, scope: Scope): boolean {
  const type = scope.program.checker.getTypeAtLocation(node);
  return type.isUnion() && type.types.some((part) => isPromise(scope.represent(part)));
}

/** The promise that `await` waits for. */
export function promiseOf(operand: Expression, scope: Scope, node: ts.Expression): Expression {
  if (isPromise(operand.type)) return operand;
  refuseThenable(node, scope);
  const type = builtin("Promise", value);
  return {
    kind: "callRuntime",
    name: "promise::resolve",
    typeArguments: [value],
    arguments: [coerce(operand, value, scope, node)],
    type,
  };
}

/** JavaScript would call the `then` of any object. */
function refuseThenable(node: ts.Expression, scope: Scope): void {
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(node);
  for (const part of type.isUnion() ? type.types : [type]) {
    const then = checker.getPropertyOfType(part, "then");
    const declaration = then?.declarations?.[0];
    if (declaration !== undefined && !scope.program.isLibrary(declaration))
      throw new Refusal("syntax", "an object with a 'then' method of its own as a promise", node);
  }
}

/** `then`, `catch` and `finally`: their callbacks get a `Value` and give a `Value`, a promise or nothing. */
export function lowerPromiseMethod(
  promise: Expression,
  name: string,
  node: ts.CallExpression,
  scope: Scope,
): Expression {
  const parameters = name === "finally" ? [] : [value];
  const [receiver, ...callbacks] = lowerInOrder(scope, [
    () => promise,
    ...node.arguments.map((argument) => () => callback(argument, parameters, scope)),
  ]);
  return {
    kind: "callMember",
    receiver: receiver as Expression,
    name,
    typeArguments: name === "finally" ? [] : [value],
    arguments: callbacks,
    type: scope.typeAt(node),
  };
}

function callback(node: ts.Expression, parameters: readonly Type[], scope: Scope): Expression {
  const { checker } = scope.program;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  const signature = checker.getSignaturesOfType(type, ts.SignatureKind.Call)[0];
  if (signature === undefined) return lowerExpression(node, scope);
  const result = scope.represent(checker.getReturnTypeOfSignature(signature));
  const wanted = functionOf(parameters, isNothing(result) ? voidType : isPromise(result) ? result : value);
  const lowered = lowerExpression(node, scope, wanted);
  const isMaybe = lowered.type.kind === "nullable";
  return coerce(lowered, isMaybe ? { kind: "nullable", of: wanted } : wanted, scope, node);
}

/** `new Promise((resolve, reject) => …)`. */
export function lowerNewPromise(node: ts.NewExpression, type: BuiltinType, scope: Scope): Expression {
  const [executor] = node.arguments ?? [];
  if (executor === undefined || ts.isSpreadElement(executor)) throw new Refusal("library", "this 'new Promise'", node);
  const settle = functionOf([value], voidType);
  return { kind: "newBuiltin", arguments: [lowerTo(executor, functionOf([settle, settle], voidType), scope)], type };
}

/** `Promise.resolve`, `Promise.all` and kin. */
export function lowerPromiseStatic(method: string, node: ts.CallExpression, scope: Scope): Expression {
  const lowering = statics.get(method);
  if (lowering === undefined) throw new Refusal("library", `Promise.${method}`, node);
  if (node.arguments.some((argument) => ts.isSpreadElement(argument)))
    throw new Refusal("syntax", `a spread argument of 'Promise.${method}'`, node);
  return lowering(node, scope.typeAt(node), scope);
}

type StaticLowering = (node: ts.CallExpression, type: Type, scope: Scope) => Expression;

const statics: ReadonlyMap<string, StaticLowering> = new Map<string, StaticLowering>([
  ["resolve", lowerResolve],
  [
    "reject",
    (node, type, scope) => {
      const [reason] = node.arguments;
      return call("reject", [value], reason === undefined ? [] : [lowerTo(reason, value, scope)], type);
    },
  ],
  ["all", (node, type, scope) => call("all", [elementOf(heldBy(type))], [items(node, scope)], type)],
  ["race", (node, type, scope) => call("race", [value], [items(node, scope)], type)],
  ["any", (node, type, scope) => call("any", [value], [items(node, scope)], type)],
  ["allSettled", lowerAllSettled],
]);

const call = (name: string, typeArguments: readonly Type[], args: readonly Expression[], type: Type): Expression => ({
  kind: "callRuntime",
  name: `promise::${name}`,
  typeArguments,
  arguments: args,
  type,
});

const elementOf = (type: Type): Type => (type.kind === "array" && type.element.kind !== "never" ? type.element : value);

function lowerResolve(node: ts.CallExpression, type: Type, scope: Scope): Expression {
  const [first] = node.arguments;
  if (first === undefined) return call("resolve", [value], [], type);
  refuseThenable(first, scope);
  return call("resolve", [value], [lowerSettling(first, heldBy(type), scope)], type);
}

function items(node: ts.CallExpression, scope: Scope): Expression {
  const [list] = node.arguments;
  if (list === undefined) throw new Refusal("library", node.expression.getText(), node);
  return iterableSource(lowerExpression(list, scope), scope, list);
}

/** The `{ status, … }` objects are made here, as only the program knows their types. */
function lowerAllSettled(node: ts.CallExpression, type: Type, scope: Scope): Expression {
  const element = elementOf(heldBy(type));
  const outcome = element.kind === "object" ? element : anyObject;
  const list = items(node, scope);
  const [held = value, ...others] = fulfilledTypes(node, scope);
  const makers = [
    outcomeMaker("fulfilled", "value", others.length === 0 ? held : value, outcome, scope, node),
    outcomeMaker("rejected", "reason", value, outcome, scope, node),
  ];
  return call("allSettled", [], [list, ...makers], type);
}

/** The representations of `value` in the fulfilled outcomes. */
function fulfilledTypes(node: ts.CallExpression, scope: Scope): Type[] {
  const { checker } = scope.program;
  const found = new Map<string, Type>();
  const visit = (type: ts.Type): void => {
    if (type.isUnion()) return type.types.forEach(visit);
    const args = isReferenceType(type) ? checker.getTypeArguments(type) : [];
    if (symbolOf(type)?.name === "PromiseRejectedResult") return;
    if (symbolOf(type)?.name !== "PromiseFulfilledResult") return args.forEach(visit);
    const [argument] = args;
    const held = argument === undefined ? value : scope.program.representation.element(scope.represent(argument));
    if (held.kind !== "never") found.set(typeText(held), held);
  };
  visit(checker.getTypeAtLocation(node));
  return [...found.values()];
}

function isReferenceType(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}

/** `(value) => ({ status, value })`. */
function outcomeMaker(
  status: string,
  name: string,
  held: Type,
  outcome: ObjectReference,
  scope: Scope,
  node: ts.Node,
): Expression {
  const { objects } = scope.program;
  const fields = [
    { name: "status", type: string, isOptional: false, isHidden: false },
    { name, type: held, isOptional: false, isHidden: false },
  ];
  const { bound } = objects.get(outcome.id);
  const shape = objects.shape(fields, "Outcome", scope.module, scope.program.positionOf(node), bound);
  return syntheticLambda(status, [value], outcome, [], scope, node, (inner, [settled]) => {
    const values: Expression[] = [
      { kind: "string", value: status, type: string },
      narrow(settled as Expression, held, inner, node),
    ];
    const made: Expression = { kind: "newStruct", object: shape.id, values, type: shape.reference };
    inner.emit({ kind: "return", value: coerce(made, outcome, inner, node) });
  });
}
