import { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import { nullish } from "../../3-analyze/nullish.ts";
import type { Expression } from "../../ir/nodes.ts";
import { arrayOf, f64, type FunctionType, i32, type Type, value, voidType } from "../../ir/types.ts";
import { coerceElements } from "../array-literal.ts";
import { pairElement } from "../destructuring.ts";
import { lowerExpression, lowerTo } from "../expression.ts";
import { lowerInOrder } from "../in-order.ts";
import { iterableSource } from "../iterable.ts";
import type { Scope } from "../scope.ts";
import { lowerArgument, resolvedType } from "./arguments.ts";

/** `Array.from(iterable)`, `Array.from(iterable, f)`, `Array.from({ length }, f)`. */
export function lowerArrayFrom(node: ts.CallExpression, scope: Scope): Expression {
  return arrayFrom(node, scope.typeAt(node), scope);
}

/** `Uint8Array.from({ length }, f)`, by way of an array. */
export function lowerTypedArrayFromLength(name: string, node: ts.CallExpression, scope: Scope): Expression {
  const numbers = arrayFrom(node, arrayOf(f64), scope);
  return { kind: "callRuntime", name, typeArguments: [], arguments: [numbers], type: scope.typeAt(node) };
}

function arrayFrom(node: ts.CallExpression, type: Type, scope: Scope): Expression {
  const [source, mapper] = node.arguments;
  if (source === undefined) throw new Refusal("library", "Array.from without arguments", node);
  if (type.kind !== "array") throw new Refusal("library", "Array.from", node);
  const element = type.element;
  const signature = resolvedType(node, scope);
  const map = (): Expression => lowerArgument(mapper as ts.Expression, signature.parameters[1] ?? value, scope);
  if (ts.isObjectLiteralExpression(source)) {
    const length = source.properties.find(
      (property): property is ts.PropertyAssignment =>
        ts.isPropertyAssignment(property) && property.name.getText() === "length",
    );
    const shorthand = source.properties.find(ts.isShorthandPropertyAssignment);
    const count = length?.initializer ?? shorthand?.name;
    if (count === undefined || mapper === undefined) throw new Refusal("library", "Array.from of such an object", node);
    const args = lowerInOrder(scope, [() => lowerTo(count, f64, scope), map]);
    return { kind: "callRuntime", name: "array::fromLength", typeArguments: [element], arguments: args, type };
  }
  const walked = (): Expression => iterableSource(lowerExpression(source, scope), scope, source);
  const args = lowerInOrder(scope, [walked, ...(mapper === undefined ? [] : [map])]);
  return { kind: "callRuntime", name: "array::from", typeArguments: [element], arguments: args, type };
}

/** Methods that give an array like the receiver, or integers: their C++ type is known better than TypeScript's. */
export function memberResult(name: string, receiver: Type, result: Type): Type {
  if (result.kind === "number" && integerResults.has(name)) return i32;
  if (receiver.kind === "array" && result.kind === "array" && sameArray.has(name)) return receiver;
  if (receiver.kind === "array" && maybeElement.has(name)) return nullish(receiver.element);
  return result;
}

const integerResults: ReadonlySet<string> = new Set([
  "indexOf",
  "lastIndexOf",
  "findIndex",
  "findLastIndex",
  "push",
  "unshift",
]);
const sameArray: ReadonlySet<string> = new Set([
  "slice",
  "splice",
  "filter",
  "concat",
  "reverse",
  "toReversed",
  "sort",
  "toSorted",
  "fill",
  "with",
  "toSpliced",
  "copyWithin",
]);
const maybeElement: ReadonlySet<string> = new Set(["pop", "shift", "find", "findLast", "at"]);

/** Template arguments that C++ cannot find out by itself: what a callback's results are collected in. */
export function memberTypeArguments(name: string, receiver: Type, node: ts.CallExpression, result: Type): Type[] {
  if (receiver.kind === "array") {
    if ((name === "map" || name === "flatMap" || name === "flat") && result.kind === "array") return [result.element];
    if ((name === "reduce" || name === "reduceRight") && node.arguments.length > 1) return [result];
    if (name === "entries") return [pairElement(f64, receiver.element)];
  }
  return [];
}

/** `array.push(...more)`. */
export function lowerSpreadMethod(
  object: Expression,
  name: string,
  node: ts.CallExpression,
  scope: Scope,
  type: FunctionType,
): Expression {
  if (object.type.kind !== "array" || !["push", "unshift", "splice", "concat"].includes(name))
    throw new Refusal("syntax", `a spread argument of '${name}'`, node);
  const receiver = scope.temporary(object);
  const fixed = type.hasRest ? type.parameters.length - 1 : type.parameters.length;
  const leading = lowerInOrder(
    scope,
    node.arguments
      .slice(0, fixed)
      .map((argument, index) => () => scope.temporary(lowerTo(argument, type.parameters[index] ?? value, scope))),
  );
  const elementType = name === "concat" ? undefined : object.type.element;
  if (elementType === undefined) throw new Refusal("syntax", "a spread argument of 'concat'", node);
  const items = lowerRest(node.arguments.slice(fixed), elementType, scope);
  return {
    kind: "callMember",
    receiver,
    name: `${name}All`,
    typeArguments: [],
    arguments: [...leading, items],
    type: name === "splice" ? object.type : i32,
  };
}

/** Arguments of which some are spread, as one array. */
export function lowerRest(args: readonly ts.Expression[], element: Type, scope: Scope): Expression {
  const list = scope.get(scope.declare("items", { kind: "newArray", elements: [], type: arrayOf(element) }));
  const run = (expression: Expression): void => {
    scope.emit({ kind: "evaluate", expression });
  };
  for (const argument of args) {
    if (ts.isSpreadElement(argument)) {
      const source = iterableSource(lowerExpression(argument.expression, scope), scope, argument.expression);
      const items = source.type.kind === "array" ? coerceElements(source, arrayOf(element), scope, argument) : source;
      run({ kind: "callRuntime", name: "appendAll", typeArguments: [], arguments: [list, items], type: voidType });
    } else {
      run({
        kind: "callMember",
        receiver: list,
        name: "push",
        typeArguments: [],
        arguments: [lowerTo(argument, element, scope)],
        type: voidType,
      });
    }
  }
  return list;
}
