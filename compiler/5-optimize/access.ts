/** The IR of an access to a member that was reached through an interface, once the class behind it is known. */
import type { Expression, Local, ObjectType, Program, Selector, Statement } from "../ir/nodes.ts";
import { findField, findMethod, hasMember } from "../ir/objects.ts";
import { erased, functionOf, isReference, sameType, type Type, voidType } from "../ir/types.ts";

/** What reading or calling the member gives; `undefined` if instances of the class have no such member. */
export function readMember(
  program: Program,
  object: ObjectType,
  receiver: Expression,
  selector: Selector,
): Expression | undefined {
  const found = findField(program, object.id, selector.name);
  if (found) {
    const { field, owner } = found;
    if (!canBe(field.type, selector.result)) return undefined;
    return adapt({ kind: "field", object: receiver, owner, field: field.name, type: field.type }, selector.result);
  }
  const getter = findMethod(program, object.id, `get_${selector.name}`);
  if (getter) {
    const call: Expression = {
      kind: "callMethod",
      receiver,
      method: getter,
      isSuper: false,
      arguments: [],
      type: getter.result,
    };
    return adapt(call, selector.result);
  }
  const method = findMethod(program, object.id, selector.name);
  if (method === undefined) {
    const mayBeAbsent = !/^(number|boolean|bigint)$/.test(selector.result.kind);
    const isAbsent = mayBeAbsent && !hasMember(program, object.id, selector.name);
    return isAbsent ? { kind: "unit", unit: "undefined", type: selector.result } : undefined;
  }
  return boundMethod(receiver, method, selector.result);
}

/** `object.method` without a call: a closure that remembers the receiver, which has to be `this`. */
function boundMethod(
  receiver: Expression,
  method: NonNullable<ReturnType<typeof findMethod>>,
  type: Type,
): Expression | undefined {
  if (receiver.kind !== "this") return undefined;
  const parameters = method.parameters.map(({ name, type: parameterType }): Local => ({
    name,
    type: parameterType,
    storage: "plain",
    isMutable: false,
  }));
  const args = parameters.map((local): Expression => ({ kind: "local", local, type: local.type }));
  const call: Expression = {
    kind: "callMethod",
    receiver,
    method,
    isSuper: false,
    arguments: args,
    type: method.result,
  };
  const closure: Expression = {
    kind: "lambda",
    function: {
      ...method,
      role: "lambda",
      coroutine: "none",
      parameters,
      body: [isVoid(method.result) ? { kind: "evaluate", expression: call } : { kind: "return", value: call }],
    },
    captures: [],
    capturesThis: true,
    isEscaping: true,
    displayName: "",
    type: functionOf(
      parameters.map((each) => each.type),
      method.result,
    ),
  };
  return adapt(closure, type);
}

/** The call of a method, or of a function that is kept in a field. */
export function callMember(
  program: Program,
  object: ObjectType,
  receiver: Expression,
  selector: Selector,
  args: readonly Expression[],
): Expression | undefined {
  const method = findMethod(program, object.id, selector.name);
  if (method) {
    const given = fitArguments(
      args,
      method.parameters.map((each) => each.type),
    );
    if (given === undefined) return undefined;
    const call: Expression = {
      kind: "callMethod",
      receiver,
      method,
      isSuper: false,
      arguments: given,
      type: method.result,
    };
    return adapt(call, selector.result);
  }
  const callee = readMember(program, object, receiver, {
    ...selector,
    result: functionOf(selector.parameters, selector.result),
  });
  if (callee?.kind === "unit" || callee === undefined) return undefined;
  return { kind: "callClosure", callee, arguments: args, type: selector.result };
}

/** JavaScript lets a function take fewer arguments than it is given. */
function fitArguments(args: readonly Expression[], types: readonly Type[]): Expression[] | undefined {
  if (types.length > args.length) return undefined;
  return types.map((type, index) => {
    const arg = args[index];
    if (arg === undefined) throw new Error("fewer arguments than parameters");
    return adapt(arg, type);
  });
}

/** The write of a data member or through a setter; `undefined` if the class has no member that can be written. */
export function writeMember(
  program: Program,
  object: ObjectType,
  receiver: Expression,
  selector: Selector,
  value: Expression,
): Statement | undefined {
  const found = findField(program, object.id, selector.name);
  if (found) {
    const { field, owner } = found;
    const stored = adapt(value, field.type);
    return { kind: "assign", target: { kind: "field", object: receiver, owner, field: field.name }, value: stored };
  }
  const setter = findMethod(program, object.id, `set_${selector.name}`);
  const [parameter] = setter?.parameters ?? [];
  if (setter === undefined || parameter === undefined) return undefined;
  return {
    kind: "evaluate",
    expression: {
      kind: "callMethod",
      receiver,
      method: setter,
      isSuper: false,
      arguments: [adapt(value, parameter.type)],
      type: voidType,
    },
  };
}

/** The expression in the representation of `type`. */
export function adapt(node: Expression, type: Type): Expression {
  if (sameType(node.type, type) || isVoid(type)) return node;
  const isSameForm = sameType(erased(node.type), erased(type));
  const isFunction = plain(node.type).kind === "function" && plain(type).kind === "function";
  if (isSameForm && isReference(plain(type)) && !isFunction) return { kind: "cast", operand: node, type };
  // A member that may be undefined, seen through a type that says it is not there (the `value` of an iterator that has ended).
  const checked = node.type.kind === "optional" && type.kind === node.type.of.kind;
  return isSameForm && !isFunction ? node : { kind: "convert", operand: node, checked, type };
}

/** Whether a value of `from` can be one of `to` at all. An object that only looks like what the interface is about may have text for a number. */
function canBe(from: Type, to: Type): boolean {
  const core = (type: Type): Type => (type.kind === "nullable" || type.kind === "optional" ? type.of : type);
  const [a, b] = [core(from), core(to)];
  const isUnit = (type: Type): boolean => /^(undefined|null|void|never|value)$/.test(type.kind);
  return isUnit(a) || isUnit(b) || a.kind === b.kind || (isReference(a) && isReference(b));
}

const plain = (type: Type): Type => (type.kind === "nullable" ? type.of : type);
const isVoid = (type: Type): boolean => type.kind === "void" || type.kind === "never";

/** Whether every value of `from` has its place in `to`, so that writing through an interface loses nothing. */
export function widens(from: Type, to: Type): boolean {
  if (sameType(from, to) || to.kind === "value") return true;
  if (to.kind === "nullable") return sameForm(plain(from), to.of);
  if (to.kind === "optional") return sameType(from, to.of) || (from.kind === "number" && to.of.kind === "number");
  return isReference(from) && sameForm(from, to);
}

function sameForm(from: Type, to: Type): boolean {
  if (from.kind === "object" && to.kind === "object") return true;
  return sameType(from, to);
}
