import type { ts } from "ts-morph";
import type { Member, ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { nullish } from "../3-analyze/nullish.ts";
import type { Expression, Selector } from "../ir/nodes.ts";
import { type FunctionType, functionOf, i32, string, type Type, typeText, value, voidType } from "../ir/types.ts";
import { coerce, convert } from "./convert.ts";
import { signatureOfMember } from "./method.ts";
import { nativeMemberGet, nativeMemberSet } from "./native.ts";
import type { Scope } from "./scope.ts";

/** The type that a member is stored in. */
export function memberType(type: Type, name: string, scope: Scope, node: ts.Node): Type {
  if (type.kind === "object") {
    const info = scope.program.objects.get(type.id);
    if (info.find(name) === undefined && isErrorClass(info) && builtinMembers.has(name))
      return builtinMembers.get(name) ?? string;
    const member = findMember(type.id, name, scope, node);
    return member.kind === "method" ? signatureOfMember(member, scope.program) : member.type;
  }
  return builtinMembers.get(name) ?? scope.typeAt(node);
}

function findMember(id: number, name: string, scope: Scope, node: ts.Node): Member {
  const info = scope.program.objects.get(id);
  const member = info.find(name);
  if (member === undefined) throw new Refusal("syntax", `the member '${name}' of '${info.ir.sourceName}'`, node);
  return member;
}

/** Members of runtime classes that are plain data: the type they have in C++. */
const builtinMembers: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["length", i32],
  ["size", i32],
  ["byteLength", i32],
  ["byteOffset", i32],
  ["name", string],
  ["message", string],
  ["stack", string],
  ["cause", value],
]);

/** Reads a member of an object of any representation. */
export function getMember(source: Expression, name: string, scope: Scope, node: ts.Node): Expression {
  // What may be missing (a record's member) throws a TypeError when it is.
  const object = source.type.kind === "nullable" ? convert(source, source.type.of, true) : source;
  const { type } = object;
  if (type.kind === "native") return nativeMemberGet(object, name, scope, node);
  if (type.kind === "string" || type.kind === "array" || type.kind === "builtin") {
    if (type.kind === "builtin" && type.name === "Record")
      return recordGet(object, name, nullish(type.arguments[0] ?? value));
    if (type.kind === "builtin" && type.name.endsWith("Error")) return errorGet(object, name, scope, node);
    if (type.kind === "builtin" && type.name === "Asset")
      return { kind: "callMember", receiver: object, name, typeArguments: [], arguments: [], type: scope.typeAt(node) };
    return {
      kind: "callMember",
      receiver: object,
      name,
      typeArguments: [],
      arguments: [],
      type: builtinMembers.get(name) ?? scope.typeAt(node),
    };
  }
  if (type.kind === "object") return getObjectMember(object, scope.program.objects.get(type.id), name, scope, node);
  throw new Refusal(
    "type",
    `the member '${name}' of a value that may be of several kinds (${typeText(type)}): narrow it first`,
    node,
  );
}

function recordGet(object: Expression, name: string, type: Type): Expression {
  return {
    kind: "callMember",
    receiver: object,
    name: "get",
    typeArguments: [],
    arguments: [{ kind: "string", value: name, type: string }],
    type,
  };
}

function getObjectMember(object: Expression, info: ObjectInfo, name: string, scope: Scope, node: ts.Node): Expression {
  const error = errorMember(object, info, name);
  if (error !== undefined) return error;
  const member = findMember(info.id, name, scope, node);
  if (info.ir.kind === "interface" && member.kind === "method") {
    const type = signatureOfMember(member, scope.program);
    return { kind: "member", object, selector: selector(info, name, "get", [], type), type };
  }
  if (member.kind === "field" || (info.ir.kind === "interface" && member.kind === "accessor"))
    return getData(object, info, name, member.type);
  if (member.kind === "accessor") {
    if (member.getter === undefined) throw new Refusal("syntax", `reading '${name}', which has only a setter`, node);
    const method = scope.program.classes.accessor(member.owner, member.getter);
    return { kind: "callMethod", receiver: object, method, isSuper: false, arguments: [], type: method.result };
  }
  // Taken from its object it would lose its `this`.
  throw new Refusal("syntax", `the method '${member.name}' used as a value: wrap it in an arrow function`, node);
}

/** A member that is data, or looks like it through an interface. */
export function getData(object: Expression, info: ObjectInfo, name: string, type: Type): Expression {
  if (info.ir.kind === "interface")
    return { kind: "member", object, selector: selector(info, name, "get", [], type), type };
  return { kind: "field", object, owner: fieldOwner(info, name), field: name, type };
}

/** A member of a class below Error that the runtime's Error has. */
function errorMember(object: Expression, info: ObjectInfo, name: string): Expression | undefined {
  if (info.find(name) !== undefined || !isErrorClass(info)) return undefined;
  const type = builtinMembers.get(name);
  return type === undefined ? undefined : errorField(object, name, type);
}

/** The runtime's Error keeps its members as plain data. */
function errorField(object: Expression, name: string, type: Type): Expression {
  return {
    kind: "native",
    template: name === "stack" ? "$0->get_stack()" : `$0->${name}`,
    operands: [object],
    isPure: true,
    type,
  };
}

function errorGet(object: Expression, name: string, scope: Scope, node: ts.Node): Expression {
  return errorField(object, name, builtinMembers.get(name) ?? scope.typeAt(node));
}

function isErrorClass(info: ObjectInfo): boolean {
  return typeof info.ir.base === "string" || (info.base !== undefined && isErrorClass(info.base));
}

/** The class that declares the field. */
export function fieldOwner(info: ObjectInfo, name: string): number {
  return info.members.has(name) || info.base === undefined ? info.id : fieldOwner(info.base, name);
}

/** `object.toString()`. */
export function callWithoutArguments(
  object: Expression,
  member: Member & { kind: "method" },
  scope: Scope,
): Expression {
  if (member.owner.ir.kind === "class") {
    const method = scope.program.classes.plainMethod(member);
    return { kind: "callMethod", receiver: object, method, isSuper: false, arguments: [], type: method.result };
  }
  const signature = signatureOfMember(member, scope.program);
  return {
    kind: "callSelector",
    receiver: object,
    selector: selector(member.owner, member.name, "call", signature.parameters, signature.result),
    arguments: [],
    type: signature.result,
  };
}

export function selector(
  through: ObjectInfo,
  name: string,
  kind: Selector["kind"],
  parameters: readonly Type[],
  result: Type,
): Selector {
  return { name, kind, parameters, result, through: through.id };
}

/** Writes a member; the value has the member's type. */
export function setMember(object: Expression, name: string, stored: Expression, scope: Scope, node: ts.Node): void {
  const { type } = object;
  if (type.kind === "native") {
    nativeMemberSet(object, name, stored, scope, node);
    return;
  }
  if (type.kind === "object") {
    setObjectMember(object, scope.program.objects.get(type.id), name, stored, scope, node);
    return;
  }
  if (type.kind === "builtin" && type.name === "Record") {
    const args = [
      { kind: "string", value: name, type: string } as Expression,
      coerce(stored, type.arguments[0] ?? value, scope, node),
    ];
    scope.emit({
      kind: "evaluate",
      expression: {
        kind: "callMember",
        receiver: object,
        name: "set",
        typeArguments: [],
        arguments: args,
        type: voidType,
      },
    });
    return;
  }
  emitSetter(object, name, stored, scope);
}

function emitSetter(object: Expression, name: string, stored: Expression, scope: Scope): void {
  const template = name === "length" ? "$0->setLength($1)" : `$0->${name} = $1`;
  scope.emit({
    kind: "evaluate",
    expression: { kind: "native", template, operands: [object, stored], isPure: false, type: voidType },
  });
}

function setObjectMember(
  object: Expression,
  info: ObjectInfo,
  name: string,
  stored: Expression,
  scope: Scope,
  node: ts.Node,
): void {
  if (errorMember(object, info, name) !== undefined) {
    emitSetter(object, name, stored, scope);
    return;
  }
  const member = findMember(info.id, name, scope, node);
  if (info.ir.kind === "interface") {
    if (member.kind === "method") throw new Refusal("syntax", `replacing the method '${name}'`, node);
    scope.emit({
      kind: "assign",
      target: { kind: "member", object, selector: selector(info, name, "set", [member.type], voidType) },
      value: stored,
    });
    return;
  }
  if (member.kind === "field") {
    scope.emit({
      kind: "assign",
      target: { kind: "field", object, owner: fieldOwner(info, name), field: name },
      value: stored,
    });
    return;
  }
  if (member.kind === "accessor" && member.setter !== undefined) {
    const method = scope.program.classes.accessor(member.owner, member.setter);
    scope.emit({
      kind: "evaluate",
      expression: { kind: "callMethod", receiver: object, method, isSuper: false, arguments: [stored], type: voidType },
    });
    return;
  }
  throw new Refusal("syntax", `assigning to '${name}'`, node);
}

export { type FunctionType, functionOf };
