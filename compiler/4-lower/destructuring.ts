import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import { nullish } from "../3-analyze/nullish.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import {
  anyObject,
  anyObjectId,
  arrayOf,
  builtin,
  i32,
  string,
  type Type,
  value,
  voidType,
  erased,
  sameType,
} from "../ir/types.ts";
import { coerceElements } from "./array-literal.ts";
import { lowerTarget } from "./assignment.ts";
import { coerce, narrow, toText } from "./convert.ts";
import { elementOrUndefined, lowerElement } from "./element-access.ts";
import { lowerExpression } from "./expression.ts";
import { withDefault } from "./function.ts";
import { iterableSource, iteratedType } from "./iterable.ts";
import { getMember } from "./members.ts";
import { inFieldOrder, noteCopy } from "./literal-spread.ts";
import type { Scope } from "./scope.ts";
import { declareVariable } from "./variable.ts";

/** Binds the variables of `const [a, {b}] = source`. The source is evaluated and may be used many times. */
export function bindPattern(pattern: ts.BindingPattern, source: Expression, scope: Scope): void {
  if (ts.isObjectBindingPattern(pattern)) {
    const taken: string[] = [];
    for (const element of pattern.elements) {
      if (element.dotDotDotToken !== undefined) {
        bindElement(element, restOfObject(source, taken, element, scope), scope);
        continue;
      }
      const member = memberOf(element.propertyName ?? (element.name as ts.Identifier), source, scope, element);
      taken.push(member.name);
      bindElement(element, member.value, scope);
    }
    return;
  }
  const list = asList(source, scope, pattern);
  pattern.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    bindElement(
      element,
      element.dotDotDotToken === undefined
        ? elementAt(list, index, element.initializer !== undefined, scope, element)
        : restOfList(list, index, scope.typeAt(element.name), scope, element),
      scope,
    );
  });
}

function bindElement(element: ts.BindingElement, found: Expression, scope: Scope): void {
  const type = scope.program.representation.element(scope.typeAt(element.name));
  const complete =
    element.initializer === undefined ? found : withDefault(found, element.initializer, type, scope, element);
  if (ts.isIdentifier(element.name)) {
    const isWider =
      complete.type.kind === "nullable" || complete.type.kind === "optional" || complete.type.kind === "value";
    declareVariable(element.name, isWider ? narrow(complete, type, scope, element) : complete, scope);
    return;
  }
  const whole = isAnything(complete.type) ? narrow(complete, scope.typeAt(element), scope, element) : complete;
  bindPattern(element.name, scope.temporary(whole), scope);
}

/** Whether the representation has lost what TypeScript knows, as in a tuple of different kinds. */
function isAnything(type: Type): boolean {
  if (type.kind === "nullable") return isAnything(type.of);
  return type.kind === "value" || (type.kind === "object" && type.id === anyObjectId);
}

interface FoundMember {
  readonly name: string;
  readonly value: Expression;
}

function memberOf(name: ts.PropertyName, source: Expression, scope: Scope, node: ts.Node): FoundMember {
  if (source.type.kind === "builtin" && source.type.name === "Record") {
    const key = ts.isComputedPropertyName(name) ? toText(lowerExpression(name.expression, scope), scope) : undefined;
    const text = ts.isComputedPropertyName(name) ? "" : name.text;
    const argument: Expression = key ?? { kind: "string", value: text, type: string };
    return {
      name: text,
      value: {
        kind: "callMember",
        receiver: source,
        name: "get",
        typeArguments: [],
        arguments: [argument],
        type: nullish(source.type.arguments[0] ?? value),
      },
    };
  }
  const text = nameText(name, scope);
  if (source.type.kind === "array" && /^\d+$/.test(text))
    return { name: text, value: elementAt(source, Number(text), false, scope, node) };
  return { name: text, value: getMember(source, text, scope, node) };
}

function nameText(name: ts.PropertyName, scope: Scope): string {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const symbol = scope.program.checker.getSymbolAtLocation(name);
  if (symbol === undefined)
    throw new Refusal("syntax", "destructuring a member whose name is computed when the program runs", name);
  return memberName(symbol);
}

/** Anything iterable as an array that can be indexed: of an iterator no more is taken than the pattern asks for. */
function asList(
  source: Expression,
  scope: Scope,
  pattern: ts.ArrayBindingPattern | ts.ArrayLiteralExpression,
): Expression {
  if (source.type.kind === "array") return source;
  const walked = iterableSource(source, scope, pattern);
  const element = iteratedType(walked, scope, pattern);
  const { elements } = pattern;
  const last = elements.at(-1);
  const takesAll =
    last !== undefined &&
    (ts.isSpreadElement(last) || (ts.isBindingElement(last) && last.dotDotDotToken !== undefined));
  const count: Expression = { kind: "number", value: elements.length, type: i32 };
  return scope.temporary({
    kind: "callRuntime",
    name: takesAll ? "array::from" : "array::take",
    typeArguments: [element],
    arguments: takesAll ? [walked] : [walked, count],
    type: arrayOf(element),
  });
}

/** What iterating over a runtime class gives. */
export function iteratedElement(name: string, args: readonly Type[]): Type {
  const [first, second] = args;
  if (name === "Map") return arrayOf(pairElement(first ?? value, second ?? value));
  return first ?? value;
}

/** The element type of a `[K, V]` pair. */
export function pairElement(key: Type, item: Type): Type {
  if (sameType(key, item)) return key;
  if (!sameType(erased(key), erased(item))) return value;
  return erased(key).kind === "string" ? { kind: "nullable", of: string } : anyObject;
}

/** `list[index]`; beyond the end `undefined`, where the type or a default allows for it. */
export function elementAt(
  list: Expression,
  index: number,
  mayBeMissing: boolean,
  scope: Scope,
  node: ts.Node,
): Expression {
  const key: Expression = { kind: "number", value: index, type: i32 };
  return mayBeMissing && list.type.kind === "array"
    ? elementOrUndefined(list, list.type, key)
    : lowerElement(list, key, scope, node);
}

/** The elements from `index` on, in the form that `wanted` has: those of a tuple may all be of one kind where the whole is not. */
function restOfList(list: Expression, index: number, wanted: Type, scope: Scope, node: ts.Node): Expression {
  const rest = elementsFrom(list, index);
  return wanted.kind === "array" ? coerceElements(rest, wanted, scope, node) : rest;
}

/** `list.slice(index)`. */
export function elementsFrom(list: Expression, index: number): Expression {
  return {
    kind: "callMember",
    receiver: list,
    name: "slice",
    typeArguments: [],
    arguments: [{ kind: "number", value: index, type: i32 }],
    type: list.type,
  };
}

/** `const { a, ...rest } = object`: a new object with the members that are left. */
function restOfObject(
  source: Expression,
  taken: readonly string[],
  element: ts.BindingElement,
  scope: Scope,
): Expression {
  if (source.type.kind === "builtin" && source.type.name === "Record") {
    const copy = scope.temporary({
      kind: "newBuiltin",
      arguments: [],
      type: builtin("Record", ...source.type.arguments),
    });
    const run = (name: string, argument: Expression): void => {
      scope.emit({
        kind: "evaluate",
        expression: {
          kind: "callMember",
          receiver: copy,
          name,
          typeArguments: [],
          arguments: [argument],
          type: voidType,
        },
      });
    };
    run("setAll", source);
    for (const name of taken) run("delete_", { kind: "string", value: name, type: string });
    return copy;
  }
  const type = scope.typeAt(element.name);
  if (type.kind !== "object") throw new Refusal("syntax", "the rest of this object", element);
  const info = scope.program.objects.get(type.id);
  const members = inFieldOrder([...info.members.values()], ({ name }) => name, source.type, scope);
  const fields = members.flatMap((member) =>
    member.kind === "field"
      ? [{ name: member.name, type: member.type, isOptional: member.isOptional, isHidden: false }]
      : [],
  );
  noteCopy(source.type, [...taken, ...fields.map(({ name }) => name)], element, scope);
  const shape = scope.program.objects.freshShape(
    fields,
    "Rest",
    scope.module,
    scope.program.positionOf(element),
    info.bound,
  );
  const values = fields.map((field) =>
    coerce(getMember(source, field.name, scope, element), field.type, scope, element),
  );
  const names = fields.map(({ name }) => name);
  const from = source.type.kind === "object" ? [{ from: source.type.id, names }] : names;
  const copied = { sources: from, position: scope.program.positionOf(element) };
  return coerce({ kind: "newStruct", object: shape.id, values, type: shape.reference, copied }, type, scope, element);
}

/** `[a.x, b] = source` and `({ a, b: c.d } = source)`. */
export function assignPattern(
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  source: Expression,
  scope: Scope,
): void {
  if (ts.isArrayLiteralExpression(pattern)) {
    const list = asList(source, scope, pattern);
    pattern.elements.forEach((element, index) => {
      if (ts.isOmittedExpression(element)) return;
      if (ts.isSpreadElement(element)) {
        const wanted = scope.typeAt(element.expression);
        assignElement(element.expression, restOfList(list, index, wanted, scope, element), scope);
      } else assignElement(element, elementAt(list, index, hasDefault(element), scope, element), scope);
    });
    return;
  }
  for (const property of pattern.properties) {
    if (ts.isShorthandPropertyAssignment(property)) {
      const found = memberOf(property.name, source, scope, property).value;
      assignWithDefault(property.name, property.objectAssignmentInitializer, found, scope);
    } else if (ts.isPropertyAssignment(property)) {
      assignElement(property.initializer, memberOf(property.name, source, scope, property).value, scope);
    } else {
      throw new Refusal("syntax", "this part of a destructuring assignment", property);
    }
  }
}

const hasDefault = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

function assignElement(node: ts.Expression, found: Expression, scope: Scope): void {
  if (ts.isBinaryExpression(node) && hasDefault(node)) return assignWithDefault(node.left, node.right, found, scope);
  assignWithDefault(node, undefined, found, scope);
}

function assignWithDefault(
  node: ts.Expression,
  initializer: ts.Expression | undefined,
  found: Expression,
  scope: Scope,
): void {
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) {
    const type = scope.typeAt(node);
    assignPattern(
      node,
      scope.temporary(initializer === undefined ? found : withDefault(found, initializer, type, scope, node)),
      scope,
    );
    return;
  }
  const reference = lowerTarget(node, scope);
  const complete = initializer === undefined ? found : withDefault(found, initializer, reference.type, scope, node);
  reference.set(
    initializer === undefined && complete.type.kind === "value"
      ? narrow(complete, reference.type, scope, node)
      : coerce(complete, reference.type, scope, node),
  );
}
