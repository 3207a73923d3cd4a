import type { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { wrap } from "../ir/numbers.ts";
import {
  anyObject,
  anyObjectId,
  boolean,
  erased,
  type FunctionType,
  isReference,
  sameType,
  string,
  type Type,
  typeText,
  value,
} from "../ir/types.ts";
import { adaptFunction } from "./adapt.ts";
import { isIterable, isIterator, toIterable, toIterator } from "./iterable.ts";
import { callWithoutArguments, getData } from "./members.ts";
import type { Scope } from "./scope.ts";
import { typeName } from "./type-name.ts";

/**
 * The expression as a value of type `to`, where TypeScript has accepted the assignment.
 * Throws a Refusal where the two cannot share a value.
 */
export function coerce(expression: Expression, to: Type, scope: Scope, node: ts.Node): Expression {
  const from = expression.type;
  if (from === to) return expression;
  if (to.kind === "void" || to.kind === "never") return expression;
  // What never comes back has no value, but C++ wants one where it would be used.
  if (from.kind === "void" || from.kind === "never") return unitOf(expression, to, scope);
  // What was stored as any value at all is only what TypeScript says it is.
  const plain = from.kind === "nullable" ? from.of : from;
  const isNarrowing = plain.kind === "value" || (plain.kind === "object" && plain.id === anyObjectId);
  scope.program.objects.flows.note(from, to, scope.program.positionOf(node), isNarrowing);
  if (sameType(from, to)) return expression;
  if (expression.kind === "unit") return { ...expression, type: to };
  if (from.kind === "undefined" || from.kind === "null") {
    scope.emit({ kind: "evaluate", expression });
    return { kind: "unit", unit: from.kind, type: to };
  }
  // A view of what can be walked is not the thing itself: it has lost its identity and its kind.
  if (to.kind === "value" && isIterable(from)) throw cannot(from, to, node);
  if (to.kind === "value") return convert(expression, value, false);
  if (to.kind === "undefined" || to.kind === "null") return convert(expression, to, false);
  if (
    to.kind === "number" ||
    to.kind === "boolean" ||
    to.kind === "bigint" ||
    to.kind === "optional" ||
    to.kind === "string"
  )
    return simple(expression, to, node);
  if (from.kind === "string" && to.kind === "builtin" && isIterable(to)) return toIterable(expression, to, scope, node);
  if (to.kind === "nullable") {
    if (to.of.kind === "string") return simple(expression, to, node);
    if (from.kind === "string" && isIterable(to.of)) return toIterable(expression, to.of, scope, node);
    if (from.kind === "nullable")
      return {
        kind: "cast",
        operand: coerceReference({ ...expression, type: from.of } as Expression, to.of, scope, node),
        type: to,
      };
    if (isReference(from)) return { kind: "cast", operand: coerceReference(expression, to.of, scope, node), type: to };
    if (from.kind === "value") return convert(expression, to, true);
    throw cannot(from, to, node);
  }
  if (from.kind === "nullable") return coerceReference(convert(expression, from.of, true), to, scope, node);
  return coerceReference(expression, to, scope, node);
}

function unitOf(expression: Expression, to: Type, scope: Scope): Expression {
  scope.emit({ kind: "evaluate", expression });
  // Never reached: nothing that is no number comes back as one.
  if (to.kind === "number") return { kind: "number", value: 0, type: to };
  if (to.kind === "boolean") return { kind: "boolean", value: false, type: to };
  if (to.kind === "bigint") return { kind: "bigint", value: 0n, type: to };
  return { kind: "unit", unit: "undefined", type: to };
}

/** Numbers, booleans and text, possibly with `undefined`. */
function simple(expression: Expression, to: Type, node: ts.Node): Expression {
  const from = expression.type;
  const core = to.kind === "optional" || to.kind === "nullable" ? to.of : to;
  const source = from.kind === "optional" || from.kind === "nullable" ? from.of : from;
  if (source.kind === "value") return convert(expression, to, true);
  if (source.kind !== core.kind) throw cannot(from, to, node);
  const loses = (from.kind === "optional" || from.kind === "nullable") && to.kind !== from.kind;
  return convert(expression, to, loses);
}

function coerceReference(expression: Expression, to: Type, scope: Scope, node: ts.Node): Expression {
  const from = expression.type;
  if (sameType(from, to)) return expression;
  if (from.kind === "value") return convert(expression, to, true);
  if (to.kind === "object" && to.id === anyObjectId && isReference(from)) return cast(expression, to);
  if (from.kind === "object" && from.id === anyObjectId) {
    if (to.kind !== "object" && isAnyObject(node, scope)) {
      const { checker } = scope.program;
      const known = checker.typeToString(checker.getTypeAtLocation(node));
      throw new Refusal("conversion", `'${known}' to '${typeName(to, scope)}'`, node);
    }
    // TypeScript knows what it is; only its representation was lost, in a tuple of different kinds of objects.
    return narrow(expression, to, scope, node);
  }
  if (from.kind === "object" && to.kind === "builtin" && to.name === "Error" && isErrorObject(from.id, scope))
    return cast(expression, to);
  if (from.kind === "object" && to.kind === "object") {
    const target = scope.program.objects.get(to.id);
    if (target.ir.kind === "interface") return cast(expression, to);
    const source = scope.program.objects.get(from.id);
    if (source.isBelow(target)) return cast(expression, to);
    throw cannot(from, to, node, scope);
  }
  if (from.kind === "array" && to.kind === "array") {
    if (elementsAgree(from.element, to.element)) return cast(expression, to);
    if (from.element.kind === "never") return cast(expression, to);
  }
  if (from.kind === "builtin" && to.kind === "builtin" && agree(from.name, to.name)) {
    const same = from.arguments.every((argument, index) => {
      const other = to.arguments[index];
      return other !== undefined && (elementsAgree(argument, other) || argument.kind === "never");
    });
    if (same || from.arguments.length !== to.arguments.length) return cast(expression, to);
    if (to.name === "Promise" && promisesAgree(from.arguments[0] ?? value, to.arguments[0] ?? value))
      return cast(expression, to);
  }
  if (to.kind === "builtin" && isIterator(to)) return toIterator(expression, to, scope, node);
  if (to.kind === "builtin" && isIterable(to)) {
    const [a, b] = [isIterator(from) ? from.arguments[0] : undefined, to.arguments[0]];
    if (a !== undefined && b !== undefined && elementsAgree(a, b)) return cast(expression, to);
    return toIterable(expression, to, scope, node);
  }
  if (from.kind === "function" && to.kind === "function") {
    if (sameSignature(from, to)) return cast(expression, to);
    return adaptFunction(expression, from, to, scope, node);
  }
  if (from.kind === "native" && to.kind === "native" && from.cpp === to.cpp) return expression;
  // A bound class that `extends` another: the border knows where the base is inside the object.
  if (from.kind === "native" && to.kind === "native" && from.handle === "object" && to.handle === "object") {
    return {
      kind: "native",
      template: `::otter::border::seenAs<${to.cpp}>($0)`,
      operands: [expression],
      isPure: true,
      type: to,
    };
  }
  if (from.kind === "builtin" && to.kind === "object") return coerceBuiltinToInterface(expression, to, scope, node);
  throw cannot(from, to, node, scope);
}

/** Whether TypeScript, too, knows only that one of several kinds of objects is there: `{ a: string } | { b: string }` for a `Record`. */
function isAnyObject(node: ts.Node, scope: Scope): boolean {
  const own = scope.represent(scope.program.checker.getTypeAtLocation(node));
  return own.kind === "object" && own.id === anyObjectId;
}

/** Whether what a promise of `from` holds can be read as `to`: it is a `Value`, so only what is inside of it must agree. */
function promisesAgree(from: Type, to: Type): boolean {
  const plain = (type: Type): Type => (type.kind === "nullable" || type.kind === "optional" ? type.of : type);
  const [a, b] = [plain(from), plain(to)];
  if (a.kind === "never" || a.kind === "void" || a.kind === "value" || b.kind === "void" || b.kind === "value")
    return true;
  return a.kind === b.kind && (!isReference(a) || elementsAgree(a, b));
}

function isErrorObject(id: number, scope: Scope): boolean {
  for (
    let info = scope.program.objects.get(id) as ReturnType<typeof scope.program.objects.get> | undefined;
    info !== undefined;
    info = info.base
  ) {
    if (typeof info.ir.base === "string") return true;
  }
  return false;
}

/** An error object seen through an interface like `{ message: string }`: only its class knows its members. */
function coerceBuiltinToInterface(expression: Expression, to: Type, scope: Scope, node: ts.Node): Expression {
  throw cannot(expression.type, to, node, scope);
}

function agree(from: string, to: string): boolean {
  return from === to || (from.endsWith("Error") && to === "Error");
}

/** Whether elements of two containers have the same stored form: all references do. */
export function elementsAgree(a: Type, b: Type): boolean {
  if (sameType(a, b)) return true;
  const left = a.kind === "nullable" ? a.of : a;
  const right = b.kind === "nullable" ? b.of : b;
  if (left.kind === "string" && right.kind === "string") return true;
  if (left.kind === "function" && right.kind === "function") return sameSignature(left, right);
  if (left.kind === "array" && right.kind === "array") return elementsAgree(left.element, right.element);
  if (left.kind === "builtin" && right.kind === "builtin" && left.name === right.name) {
    if (left.name === "Promise") return promisesAgree(left.arguments[0] ?? value, right.arguments[0] ?? value);
    return left.arguments.every((argument, index) => elementsAgree(argument, right.arguments[index] ?? value));
  }
  return left.kind === "object" && right.kind === "object";
}

/** Whether two function types have the same C++ signature. */
function sameSignature(a: FunctionType, b: FunctionType): boolean {
  return (
    a.hasRest === b.hasRest &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, index) => {
      const other = b.parameters[index];
      return other !== undefined && elementsAgree(parameter, other);
    }) &&
    (sameType(a.result, b.result) || elementsAgree(a.result, b.result))
  );
}

/** The expression seen as TypeScript's narrower type at this place; checked at run time where the representation can tell. */
export function narrow(expression: Expression, to: Type, scope: Scope, node: ts.Node): Expression {
  const from = expression.type;
  if (from === to || sameType(from, to)) return expression;
  if (to.kind === "void" || to.kind === "never") return expression;
  if (to.kind === "undefined" || to.kind === "null")
    return mayHaveChanged(expression) ? expression : { kind: "unit", unit: to.kind, type: to };
  scope.program.objects.flows.note(from, to, scope.program.positionOf(node), true);
  if (from.kind === "value") return convert(expression, to, true);
  if (to.kind === "value") return coerce(expression, to, scope, node);
  if (from.kind === "nullable" && to.kind !== "nullable")
    return narrow(convert(expression, from.of, true), to, scope, node);
  if (from.kind === "nullable" && to.kind === "nullable") return cast(expression, to);
  if (from.kind === "optional" && to.kind !== "optional") return convert(expression, to, true);
  if (isReference(from) && isReference(to)) {
    if (from.kind === "function" && to.kind === "function" && !sameSignature(from, to))
      return coerce(expression, to, scope, node);
    if (!containersAgree(from, to)) throw cannot(from, to, node, scope);
    return cast(expression, to);
  }
  return coerce(expression, to, scope, node);
}

/** Whether a function may have given the variable another value since TypeScript saw that it is undefined: calls do not end a narrowing. */
function mayHaveChanged(node: Expression): boolean {
  return node.kind === "global" || node.kind === "field" || (node.kind === "local" && node.local.storage === "cell");
}

/** Whether a container that TypeScript sees with narrower elements stores them in the same way. */
function containersAgree(from: Type, to: Type): boolean {
  if (from.kind === "array" && to.kind === "array")
    return from.element.kind === "never" || elementsAgree(from.element, to.element);
  if (from.kind !== "builtin" || to.kind !== "builtin" || from.name !== to.name) return true;
  if (from.arguments.length !== to.arguments.length) return true;
  if (from.name === "Promise") return promisesAgree(from.arguments[0] ?? value, to.arguments[0] ?? value);
  return from.arguments.every((argument, index) => {
    const other = to.arguments[index];
    return argument.kind === "never" || other === undefined || elementsAgree(argument, other);
  });
}

export function convert(operand: Expression, type: Type, checked: boolean): Expression {
  if (sameType(operand.type, type)) return operand;
  if (operand.kind === "number" && type.kind === "number")
    return { ...operand, value: wrap(operand.value, type.repr), type };
  if (operand.type.kind === "value" && type.kind === "nullable" && checked) {
    // Whether there is a value at all is part of the type.
    const narrowed: Expression = {
      kind: "callRuntime",
      name: "narrowNullable",
      typeArguments: [type.of],
      arguments: [operand],
      type: type.of.kind === "string" ? type : erased(type),
    };
    return type.of.kind === "string" ? narrowed : cast(narrowed, type);
  }
  return { kind: "convert", operand, checked, type };
}

export function cast(operand: Expression, type: Type): Expression {
  if (sameType(operand.type, type)) return operand;
  if (operand.kind === "cast") return { ...operand, type };
  return { kind: "cast", operand, type };
}

/** JavaScript's ToString. */
export function toText(expression: Expression, scope: Scope): Expression {
  const { type } = expression;
  if (type.kind === "string") return expression;
  if (expression.kind === "number" && type.kind === "number")
    return { kind: "string", value: String(expression.value), type: string };
  if (expression.kind === "boolean") return { kind: "string", value: String(expression.value), type: string };
  if (expression.kind === "unit")
    return { kind: "string", value: expression.unit === "null" ? "null" : "undefined", type: string };
  if (type.kind === "object" && type.id !== anyObjectId) {
    const info = scope.program.objects.get(type.id);
    const member = info.find("toString");
    if (member?.kind === "method") return callWithoutArguments(expression, member, scope);
    if (member?.kind === "field" && member.type.kind === "function") {
      const callee = getData(scope.temporary(expression), info, "toString", member.type);
      return toText({ kind: "callClosure", callee, arguments: [], type: member.type.result }, scope);
    }
  }
  return { kind: "callRuntime", name: "toStr", typeArguments: [], arguments: [expression], type: string };
}

/** JavaScript's ToBoolean. */
export function toBoolean(expression: Expression): Expression {
  const { type } = expression;
  if (type.kind === "boolean") return expression;
  if (expression.kind === "unit") return { kind: "boolean", value: false, type: boolean };
  if (type.kind === "nullable" && type.of.kind !== "string") {
    return {
      kind: "unary",
      operator: "!",
      operand: { kind: "callRuntime", name: "isNullish", typeArguments: [], arguments: [expression], type: boolean },
      type: boolean,
    };
  }
  return { kind: "callRuntime", name: "truthy", typeArguments: [], arguments: [expression], type: boolean };
}

function cannot(from: Type, to: Type, node: ts.Node, scope?: Scope): Refusal {
  const name = (type: Type): string => (scope === undefined ? typeText(type) : typeName(type, scope));
  return new Refusal("conversion", `'${name(from)}' to '${name(to)}'`, node);
}

export { anyObject };
