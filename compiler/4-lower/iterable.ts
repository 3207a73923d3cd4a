import type { ts } from "ts-morph";
import type { Member } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Local } from "../ir/nodes.ts";
import {
  boolean,
  builtin,
  type BuiltinType,
  f64,
  functionOf,
  string,
  type Type,
  value,
  voidType,
} from "../ir/types.ts";
import { coerce, convert, narrow, toBoolean } from "./convert.ts";
import { iteratedElement } from "./destructuring.ts";
import { callWithoutArguments, getMember, memberType } from "./members.ts";
import type { Scope } from "./scope.ts";
import { syntheticLambda } from "./synthetic.ts";

export const isIterator = (type: Type): type is BuiltinType & { readonly name: "Iterator" } =>
  type.kind === "builtin" && type.name === "Iterator";
export const isIterable = (type: Type): type is BuiltinType & { readonly name: "Iterable" } =>
  type.kind === "builtin" && type.name === "Iterable";

/** The source as something that the runtime can iterate over: an object of the program is asked for its iterator. */
export function iterableSource(source: Expression, scope: Scope, node: ts.Node): Expression {
  if (source.type.kind === "nullable") return iterableSource(convert(source, source.type.of, true), scope, node);
  if (source.type.kind !== "object") return source;
  const method = memberOf(source, "@iterator", scope);
  if (method === undefined) throw new Refusal("syntax", "walking over something that is not iterable", node);
  const made = callMember(source, method, scope, node);
  return isIterator(made.type) ? made : coerce(made, builtin("Iterator", iteratedType(made, scope, node)), scope, node);
}

/** What walking over the source gives. */
export function iteratedType(source: Expression, scope: Scope, node: ts.Node): Type {
  const { type } = source;
  if (type.kind === "nullable") return iteratedType({ ...source, type: type.of } as Expression, scope, node);
  if (type.kind === "array") return type.element;
  if (type.kind === "string") return string;
  if (type.kind === "builtin") return type.arguments.length > 0 ? iteratedElement(type.name, type.arguments) : f64;
  if (type.kind === "object") {
    const step = stepType(source, scope, node);
    return step === undefined ? value : memberType(step, "value", scope, node);
  }
  throw new Refusal("syntax", "walking over something that is not iterable", node);
}

/** The type of what `next()` gives, of an object that is an iterator. */
function stepType(source: Expression, scope: Scope, node: ts.Node): Type | undefined {
  const next = memberOf(source, "next", scope);
  if (next === undefined) throw new Refusal("syntax", "walking over something that is no iterator", node);
  const type = memberType(source.type, "next", scope, node);
  const plain = type.kind === "nullable" ? type.of : type;
  return plain.kind === "function" ? plain.result : undefined;
}

function memberOf(source: Expression, name: string, scope: Scope): Member | undefined {
  return source.type.kind === "object" ? scope.program.objects.get(source.type.id).find(name) : undefined;
}

/** `object.name()`, whether it is a method or a function-valued member. */
function callMember(object: Expression, member: Member, scope: Scope, node: ts.Node): Expression {
  if (member.kind === "method" && !member.isOptional) {
    const { symbol } = member;
    const declaration = symbol.valueDeclaration as ts.SignatureDeclaration | undefined;
    if (declaration !== undefined && declaration.parameters.length > 0)
      throw new Refusal("syntax", `an iterator whose '${member.name}' has parameters`, declaration);
    return callWithoutArguments(object, member, scope);
  }
  const found = getMember(object, member.name, scope, node);
  const callee = found.type.kind === "nullable" ? convert(found, found.type.of, true) : found;
  if (callee.type.kind !== "function") throw new Refusal("type", `'${member.name}' of an iterator`, node);
  if (callee.type.parameters.length > 0)
    throw new Refusal("syntax", `an iterator whose '${member.name}' has parameters`, node);
  return { kind: "callClosure", callee, arguments: [], type: callee.type.result };
}

/** Anything iterable as `Iterable<T>`. */
export function toIterable(source: Expression, to: BuiltinType, scope: Scope, node: ts.Node): Expression {
  const [element = value] = to.arguments;
  if (source.type.kind !== "object")
    return { kind: "callRuntime", name: "iterableOf", typeArguments: [element], arguments: [source], type: to };
  const kept = scope.declare("iterated", source);
  const made = builtin("Iterator", element);
  const make = syntheticLambda("iterate", [], made, [kept], scope, node, (inner) => {
    const iterator = iterableSource(inner.get(kept), inner, node);
    inner.emit({ kind: "return", value: coerce(iterator, made, inner, node) });
  });
  return { kind: "callRuntime", name: "iterableFrom", typeArguments: [element], arguments: [make], type: to };
}

/** An object with a `next` method, or another iterator, as `Iterator<T>`. */
export function toIterator(source: Expression, to: BuiltinType, scope: Scope, node: ts.Node): Expression {
  const [element = value] = to.arguments;
  if (isIterator(source.type))
    return { kind: "callRuntime", name: "convertIterator", typeArguments: [element], arguments: [source], type: to };
  if (source.type.kind !== "object") throw new Refusal("conversion", "this value to an iterator", node);
  const next = memberOf(source, "next", scope);
  const step = stepType(source, scope, node);
  if (next === undefined || step?.kind !== "object") throw new Refusal("syntax", "this kind of iterator", node);
  const kept = scope.declare("source", source);
  const result = scope.newLocal("step", { kind: "nullable", of: step }, { isCell: true, isMutable: true });
  scope.emit({ kind: "declare", local: result, value: undefined });
  const given = (name: string, type: Type) =>
    syntheticLambda(name, [], type, [result], scope, node, (inner) => {
      const current = convert(inner.get(result), step, true);
      inner.emit({ kind: "return", value: readAs(getMember(current, "value", inner, node), type, inner, node) });
    });
  const advance = syntheticLambda("next", [], boolean, [kept, result], scope, node, (inner) => {
    const made = inner.temporary(callMember(inner.get(kept), next, inner, node));
    inner.emit({
      kind: "assign",
      target: { kind: "local", local: result },
      value: coerce(made, result.type, inner, node),
    });
    const done = toBoolean(getMember(made, "done", inner, node));
    inner.emit({ kind: "return", value: { kind: "unary", operator: "!", operand: done, type: boolean } });
  });
  return {
    kind: "callRuntime",
    name: "iteratorFrom",
    typeArguments: [element],
    arguments: [advance, given("value", element), given("end", value), leaver(source, kept, scope, node)],
    type: to,
  };
}

/** TypeScript knows from `done` what kind of value it is. */
function readAs(found: Expression, type: Type, scope: Scope, node: ts.Node): Expression {
  return type.kind === "value" ? coerce(found, type, scope, node) : narrow(found, type, scope, node);
}

/** Calls the iterator's `return`, if it has one. */
function leaver(source: Expression, kept: Local, scope: Scope, node: ts.Node): Expression {
  const type = functionOf([], voidType);
  const member = memberOf(source, "return", scope);
  if (member === undefined) return { kind: "unit", unit: "undefined", type };
  return syntheticLambda("leave", [], voidType, [kept], scope, node, (inner) => {
    inner.emit({ kind: "evaluate", expression: callMember(inner.get(kept), member, inner, node) });
  });
}
