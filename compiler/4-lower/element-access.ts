import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import { nullish } from "../3-analyze/nullish.ts";
import type { Expression } from "../ir/nodes.ts";
import { type ArrayType, f64, type NumberType, string, type Type, value, voidType } from "../ir/types.ts";
import { coerce, narrow, toText } from "./convert.ts";
import { fromContainer } from "./erasure.ts";
import { lowerExpression } from "./expression.ts";
import { lowerVariable } from "./identifier.ts";
import { lowerInOrder } from "./in-order.ts";
import { getMember } from "./members.ts";
import { enumConstant } from "./property-access.ts";
import { isInChain, lowerChain, shortCircuit } from "./optional-chain.ts";
import type { Scope } from "./scope.ts";

export function lowerElementAccess(node: ts.ElementAccessExpression, scope: Scope): Expression {
  if (ts.isOptionalChain(node) && !isInChain(node, scope)) return lowerChain(node, scope);
  const member = enumMemberOf(node, scope);
  if (member !== undefined && ts.isEnumMember(member)) return enumConstant(member, scope.program.checker, node);
  const reverse = lowerReverseEnum(node, scope);
  if (reverse !== undefined) return reverse;
  const [object, key] = lowerInOrder(scope, [
    () => {
      const target = storedTuple(node.expression, scope) ?? lowerExpression(node.expression, scope);
      return node.questionDotToken === undefined ? target : shortCircuit(target, scope, node.expression);
    },
    () => lowerExpression(node.argumentExpression, scope),
  ]) as [Expression, Expression];
  if (object.type.kind === "object") return lowerKnownKey(object, node, scope);
  if (mayBeBeyond(node, scope) && object.type.kind === "array")
    return narrow(elementOrUndefined(object, object.type, index(key, node)), elementType(node, scope), scope, node);
  const element = lowerElement(object, key, scope, node);
  // A key that is not in a record gives `undefined`, whatever the type says: what uses it decides.
  if (object.type.kind === "builtin" && object.type.name === "Record") return element;
  return narrow(element, elementType(node, scope), scope, node);
}

/** `list[key]`, and `undefined` where there is no such element. */
export function elementOrUndefined(list: Expression, { element }: ArrayType, key: Expression): Expression {
  return fromContainer({
    kind: "callRuntime",
    name: "elementOrUndefined",
    typeArguments: [],
    arguments: [list, key],
    type: nullish(element),
  });
}

/** A variable that is one of several tuples: each of them alone might be stored in another way, so it is not narrowed. */
function storedTuple(node: ts.Expression, scope: Scope): Expression | undefined {
  if (!ts.isIdentifier(node) || !scope.program.checker.isTupleType(scope.program.checker.getTypeAtLocation(node)))
    return undefined;
  const symbol = scope.program.resolve(node);
  const variable = symbol === undefined ? undefined : lowerVariable(symbol, scope);
  return variable?.type.kind === "array" ? variable : undefined;
}

/** Whether the element of a tuple may be missing: `[number, string?]`. */
function mayBeBeyond(node: ts.ElementAccessExpression, scope: Scope): boolean {
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(node.expression);
  if (!checker.isTupleType(type) || !ts.isNumericLiteral(node.argumentExpression)) return false;
  const flags = (type as ts.TupleTypeReference).target.elementFlags[Number(node.argumentExpression.text)];
  return flags !== undefined && (flags & ts.ElementFlags.Optional) !== 0;
}

/** `Enum["member"]`. */
function enumMemberOf(node: ts.ElementAccessExpression, scope: Scope): ts.Declaration | undefined {
  const owner = scope.program.resolve(node.expression);
  if (owner === undefined || !(owner.flags & ts.SymbolFlags.Enum) || !ts.isStringLiteralLike(node.argumentExpression))
    return undefined;
  return owner.exports?.get(ts.escapeLeadingUnderscores(node.argumentExpression.text))?.valueDeclaration;
}

function elementType(node: ts.ElementAccessExpression, scope: Scope): Type {
  const type = scope.program.checker.getTypeAtLocation(node);
  return scope.represent(ts.isOptionalChain(node) ? scope.program.checker.getNonNullableType(type) : type);
}

/** `object["member"]` and `object[K]` where K is one literal type. */
function lowerKnownKey(object: Expression, node: ts.ElementAccessExpression, scope: Scope): Expression {
  const type = scope.program.checker.getTypeAtLocation(node.argumentExpression);
  const { type: key } = scope.program.representation.substitute({ type, environment: scope.environment });
  if (key.isStringLiteral() || key.isNumberLiteral())
    return narrow(getMember(object, String(key.value), scope, node), scope.typeAt(node), scope, node);
  return lowerChosenMember(object, key, node, scope);
}

/** `object[key]` where the key is one of several literals: the member is chosen when the program runs. */
function lowerChosenMember(
  object: Expression,
  keyType: ts.Type,
  node: ts.ElementAccessExpression,
  scope: Scope,
): Expression {
  const literals = literalKeys(keyType, scope);
  if (literals.length === 0)
    throw new Refusal("syntax", "a member whose name is only known when the program runs", node);
  const target = scope.temporary(object);
  const key = scope.temporary(lowerExpression(node.argumentExpression, scope));
  const type = elementType(node, scope);
  const read = (literal: string): Expression => coerce(getMember(target, literal, scope, node), type, scope, node);
  return literals.slice(0, -1).reduceRight<Expression>(
    (otherwise, literal) => ({
      kind: "conditional",
      test: equalsKey(key, literal),
      yes: read(literal),
      no: otherwise,
      type,
    }),
    read(literals.at(-1) ?? ""),
  );
}

/** The member names that a key's type allows, if it is a union of literals. */
export function literalKeys(type: ts.Type, scope: Scope): string[] {
  const members = scope.program.representation.constituents({ type, environment: scope.environment });
  const literals = members.flatMap(({ type: each }) =>
    each.isStringLiteral() || each.isNumberLiteral() ? [String(each.value)] : [],
  );
  return literals.length === members.length ? literals : [];
}

export function equalsKey(key: Expression, literal: string): Expression {
  const right: Expression =
    key.type.kind === "number"
      ? { kind: "number", value: Number(literal), type: key.type }
      : { kind: "string", value: literal, type: string };
  return { kind: "binary", operator: "===", left: key, right, type: { kind: "boolean" } };
}

/** `Enum[number]`: the member's name. */
function lowerReverseEnum(node: ts.ElementAccessExpression, scope: Scope): Expression | undefined {
  const symbol = scope.program.resolve(node.expression);
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isEnumDeclaration(declaration)) return undefined;
  const key = scope.temporary(lowerExpression(node.argumentExpression, scope));
  if (key.type.kind !== "number")
    throw new Refusal("syntax", "an enum's member by a name that is only known when the program runs", node);
  const names = new Map<number, string>();
  for (const member of declaration.members) {
    const number = scope.program.checker.getConstantValue(member);
    if (typeof number === "number") names.set(number, member.name.getText());
  }
  return narrow(nameOf(key, names, scope), scope.typeAt(node), scope, node);
}

/** One test after the other, each by itself: inside each other they would be as deep as the enum is long. */
function nameOf(key: Expression, names: ReadonlyMap<number, string>, scope: Scope): Expression {
  const type: Type = { kind: "nullable", of: string };
  const local = scope.newLocal("memberName", type, { isMutable: true });
  scope.emit({ kind: "declare", local, value: { kind: "unit", unit: "undefined", type } });
  for (const [number, name] of names) {
    const right: Expression = { kind: "number", value: number, type: key.type };
    const test: Expression = { kind: "binary", operator: "===", left: key, right, type: { kind: "boolean" } };
    const value: Expression = { kind: "string", value: name, type };
    scope.emit({
      kind: "if",
      test,
      then: [{ kind: "assign", target: { kind: "local", local }, value }],
      otherwise: [],
    });
  }
  return scope.get(local);
}

/** The element of an array, text, record or typed array, in the container's own representation. */
export function lowerElement(object: Expression, key: Expression, scope: Scope, node: ts.Node): Expression {
  const { type } = object;
  const at = (name: string, argument: Expression, result: Type): Expression =>
    fromContainer({
      kind: "callMember",
      receiver: object,
      name,
      typeArguments: [],
      arguments: [argument],
      type: result,
    });
  if (type.kind === "array") return at("get", index(key, node), type.element);
  if (type.kind === "string") return at("get", index(key, node), string);
  if (type.kind === "builtin" && type.name === "Record")
    return at("get", toText(key, scope), nullish(type.arguments[0] ?? value));
  if (type.kind === "builtin" && typedElements.has(type.name))
    return at("get", index(key, node), typedElements.get(type.name) ?? f64);
  throw new Refusal("syntax", "an element of something that is no array, text or record", node);
}

function index(key: Expression, node: ts.Node): Expression {
  if (key.type.kind !== "number") throw new Refusal("syntax", "an index that is no number", node);
  if (key.kind === "number" && Number.isInteger(key.value) && key.value >= 0 && key.value < 2 ** 31)
    return { ...key, type: { kind: "number", repr: "i32" } };
  return key;
}

export function setElement(object: Expression, key: Expression, stored: Expression, scope: Scope, node: ts.Node): void {
  const { type } = object;
  const set = (element: Type, argument: Expression): void => {
    const expression: Expression = {
      kind: "callMember",
      receiver: object,
      name: "set",
      typeArguments: [],
      arguments: [argument, coerce(stored, element, scope, node)],
      type: voidType,
    };
    scope.emit({ kind: "evaluate", expression });
  };
  if (type.kind === "array") set(type.element, index(key, node));
  else if (type.kind === "builtin" && type.name === "Record") set(type.arguments[0] ?? value, key);
  else if (type.kind === "builtin" && typedElements.has(type.name)) set(f64, index(key, node));
  else throw new Refusal("syntax", "assigning to an element of something that is no array or record", node);
}

const element = (repr: NumberType["repr"]): NumberType => ({ kind: "number", repr });

/** What reading an element of a typed array gives. */
export const typedElements: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["Int8Array", element("i8")],
  ["Uint8Array", element("u8")],
  ["Uint8ClampedArray", element("u8")],
  ["Int16Array", element("i16")],
  ["Uint16Array", element("u16")],
  ["Int32Array", element("i32")],
  ["Uint32Array", element("u32")],
  ["Float32Array", element("f32")],
  ["Float64Array", f64],
]);
