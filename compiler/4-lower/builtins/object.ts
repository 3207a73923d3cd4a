import { ts } from "ts-morph";
import { memberName } from "../../3-analyze/names.ts";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { boolean, f64, string, type Type, value, voidType } from "../../ir/types.ts";
import { coerce } from "../convert.ts";
import { lowerExpression } from "../expression.ts";
import { getMember, memberType, setMember } from "../members.ts";
import type { Scope } from "../scope.ts";

export const elementOf = (type: Type): Type[] => (type.kind === "array" ? [type.element] : []);

/** `Object.keys(x)` and kin: a record knows its members itself, of any other object its run-time description tells. */
export function reflect(
  node: ts.CallExpression,
  name: string,
  typeArguments: readonly Type[],
  scope: Scope,
): Expression {
  const [argument] = node.arguments;
  if (argument === undefined) throw new Refusal("library", `Object.${name} without an argument`, node);
  const declaration = ts.isIdentifier(argument) ? scope.program.resolve(argument)?.valueDeclaration : undefined;
  if (declaration !== undefined && ts.isEnumDeclaration(declaration))
    return reflectEnum(declaration, name, node, scope);
  const object = lowerExpression(argument, scope);
  const knowsItself = isRecord(object.type);
  const type = scope.typeAt(node);
  if (knowsItself || name === "keys") {
    const source = knowsItself ? object : coerce(object, value, scope, argument);
    return { kind: "callRuntime", name: `object::${name}`, typeArguments: [], arguments: [source], type };
  }
  const source = coerce(object, value, scope, argument);
  return { kind: "callRuntime", name: `object::${name}Of`, typeArguments, arguments: [source], type };
}

/** An enum is an object under Node: its names, and for numbers the way back, which comes first as every whole number does. */
function reflectEnum(declaration: ts.EnumDeclaration, name: string, node: ts.CallExpression, scope: Scope): Expression {
  const { checker } = scope.program;
  const ways = new Map<string, string | number>();
  for (const member of declaration.members) {
    const constant = checker.getConstantValue(member);
    const key = ts.isComputedPropertyName(member.name) ? member.name.getText() : member.name.text;
    if (constant !== undefined) ways.set(key, constant);
    if (typeof constant === "number") ways.set(String(constant), key);
  }
  const isIndex = (key: string): boolean => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
  const indices = [...ways.keys()].filter(isIndex).sort((a, b) => Number(a) - Number(b));
  const keys = [...indices, ...[...ways.keys()].filter((key) => !isIndex(key))];
  const type = scope.typeAt(node);
  const element = type.kind === "array" ? type.element : value;
  const parts = keys.map((key): Expression => {
    const text: Expression = { kind: "string", value: key, type: string };
    const way = ways.get(key) ?? "";
    const constant: Expression =
      typeof way === "number"
        ? { kind: "number", value: way, type: f64 }
        : { kind: "string", value: way, type: string };
    if (name === "keys") return text;
    if (name === "values") return coerce(constant, element, scope, node);
    const [inner] = elementOf(element);
    const pair = [text, constant].map((each) => coerce(each, inner ?? value, scope, node));
    return { kind: "newArray", elements: pair, type: element };
  });
  return { kind: "newArray", elements: parts, type };
}

const isRecord = (type: Type): boolean => type.kind === "builtin" && type.name === "Record";

/** The members of a record are known only when the program runs. */
function assignRecord(target: Expression, source: Expression, scope: Scope, node: ts.Node): void {
  if (!isRecord(target.type)) throw new Refusal("type", "a record assigned to an object that is none", node);
  const args = [coerce(source, target.type, scope, node)];
  const call = {
    kind: "callMember",
    receiver: target,
    name: "assign",
    typeArguments: [],
    arguments: args,
    type: voidType,
  } as const;
  scope.emit({ kind: "evaluate", expression: call });
}

/** `Object.assign(target, source)`, member by member. */
export function lowerObjectAssign(node: ts.CallExpression, scope: Scope): Expression {
  const [first, ...others] = node.arguments;
  if (first === undefined) throw new Refusal("library", "Object.assign without arguments", node);
  const target = scope.temporary(lowerExpression(first, scope));
  for (const other of others) {
    if (ts.isSpreadElement(other)) throw new Refusal("syntax", "a spread argument of 'Object.assign'", other);
    const source = scope.temporary(lowerExpression(other, scope));
    if (isRecord(source.type)) {
      assignRecord(target, source, scope, other);
      continue;
    }
    for (const member of scope.program.checker.getPropertiesOfType(scope.program.checker.getTypeAtLocation(other))) {
      const name = memberName(member);
      const found = scope.temporary(getMember(source, name, scope, other));
      const assign = scope.collectBlock(() => {
        setMember(target, name, coerce(found, memberType(target.type, name, scope, other), scope, other), scope, other);
      });
      const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
      if (!isOptional) for (const statement of assign) scope.emit(statement);
      else
        scope.emit({
          kind: "if",
          test: { kind: "callRuntime", name: "isAbsent", typeArguments: [], arguments: [found], type: boolean },
          then: [],
          otherwise: assign,
        });
    }
  }
  return target;
}
