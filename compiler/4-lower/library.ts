import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { arrayOf, boolean, f64, string, type Type, value } from "../ir/types.ts";
import { argumentsOf, hasSpread, resolvedType, withDefaults } from "./builtins/arguments.ts";
import {
  lowerArrayFrom,
  lowerRest,
  lowerTypedArrayFromLength,
  lowerSpreadMethod,
  memberResult,
  memberTypeArguments,
} from "./builtins/array.ts";
import { bigIntWidth } from "./builtins/bigint.ts";
import { lowerPrimitiveMethod } from "./builtins/number.ts";
import { elementOf, lowerObjectAssign, reflect } from "./builtins/object.ts";
import { elementsAgree, toText } from "./convert.ts";
import { fromContainer } from "./erasure.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import { isIterator, iterableSource } from "./iterable.ts";
import { lowerIteratorMethod } from "./iterator-methods.ts";
import { isPromise, lowerPromiseMethod, lowerPromiseStatic } from "./promise.ts";
import type { Scope } from "./scope.ts";

/** `Math.max(…)`, `Object.keys(…)`, `console.log(…)`: a function in the runtime's namespace of that name. */
export function lowerLibraryCall(
  callee: ts.PropertyAccessExpression,
  node: ts.CallExpression,
  scope: Scope,
  target: Type | undefined,
): Expression | undefined {
  if (!ts.isIdentifier(callee.expression)) return undefined;
  const symbol = scope.program.resolve(callee.expression);
  const declaration = symbol?.valueDeclaration;
  if (
    symbol === undefined ||
    declaration === undefined ||
    !scope.program.isLibrary(declaration) ||
    !ts.isVariableDeclaration(declaration)
  )
    return undefined;
  // `NaN` and `Infinity` are values, not the homes of functions.
  if (!(scope.program.checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.Object)) return undefined;
  const owner = callee.expression.text;
  const method = callee.name.text;
  const [first] = node.arguments;
  if (owner === "Math" && (method === "min" || method === "max") && hasSpread(node)) {
    const isAlone = node.arguments.length === 1 && first !== undefined && ts.isSpreadElement(first);
    const numbers = isAlone ? spreadNumbers(first.expression, scope) : lowerRest(node.arguments, f64, scope);
    return { kind: "callRuntime", name: `math::${method}All`, typeArguments: [], arguments: [numbers], type: f64 };
  }
  if (owner === "Promise") return lowerPromiseStatic(method, node, scope);
  if (method === "from" && owner !== "Array" && first !== undefined && ts.isObjectLiteralExpression(first))
    return lowerTypedArrayFromLength(`${namespaceOf(owner)}::from`, node, scope);
  const special = specialCalls.get(`${owner}.${method}`);
  if (special !== undefined) return special(node, scope, target);
  return runtimeCall(
    `${namespaceOf(owner)}::${method}`,
    node,
    scope,
    staticTypeArguments(node, `${owner}.${method}`, scope),
  );
}

/** `...numbers` as an array. */
function spreadNumbers(node: ts.Expression, scope: Scope): Expression {
  const source = iterableSource(lowerExpression(node, scope), scope, node);
  if (source.type.kind === "array") return source;
  return { kind: "callRuntime", name: "array::from", typeArguments: [f64], arguments: [source], type: arrayOf(f64) };
}

const namespaceOf = (owner: string): string =>
  owner === owner.toUpperCase() ? owner.toLowerCase() : owner.charAt(0).toLowerCase() + owner.slice(1);

type SpecialCall = (node: ts.CallExpression, scope: Scope, target: Type | undefined) => Expression;

/** Library functions whose arguments are not simply passed on. */
const specialCalls: ReadonlyMap<string, SpecialCall> = new Map<string, SpecialCall>([
  ["Array.from", lowerArrayFrom],
  [
    "Array.of",
    (node, scope) => {
      const type = scope.typeAt(node);
      const element = type.kind === "array" ? type.element : value;
      return {
        kind: "newArray",
        elements: lowerInOrder(
          scope,
          node.arguments.map((argument) => () => lowerTo(argument, element, scope)),
        ),
        type: arrayOf(element),
      };
    },
  ],
  ["Object.keys", (node, scope) => reflect(node, "keys", [], scope)],
  ["Object.values", (node, scope) => reflect(node, "values", elementOf(scope.typeAt(node)), scope)],
  [
    "Object.entries",
    (node, scope) => reflect(node, "entries", elementOf(scope.typeAt(node)).flatMap(elementOf), scope),
  ],
  [
    "Object.hasOwn",
    (node, scope) => {
      const [object, key] = lowerInOrder(
        scope,
        node.arguments.map((argument) => () => lowerExpression(argument, scope)),
      );
      return {
        kind: "callRuntime",
        name: "hasMember",
        typeArguments: [],
        arguments: [object as Expression, key as Expression],
        type: boolean,
      };
    },
  ],
  ["Object.assign", lowerObjectAssign],
  [
    "JSON.stringify",
    (node, scope) => {
      // The second argument can only be `null` or `undefined`; it has no effect.
      const [subject, , indent] = node.arguments;
      const none: Type = { kind: "nullable", of: arrayOf(string) };
      const args = [
        ...(subject === undefined ? [] : [() => lowerTo(subject, value, scope)]),
        ...(indent === undefined
          ? []
          : [(): Expression => ({ kind: "unit", unit: "null", type: none }), () => lowerTo(indent, value, scope)]),
      ];
      return {
        kind: "callRuntime",
        name: "json::stringify",
        typeArguments: [],
        arguments: lowerInOrder(scope, args),
        type: string,
      };
    },
  ],
  [
    "Array.isArray",
    (node, scope) => ({
      kind: "callRuntime",
      name: "array::isArray",
      typeArguments: [],
      arguments: [lowerExpression(node.arguments[0] as ts.Expression, scope)],
      type: boolean,
    }),
  ],
  ["BigInt.asIntN", (node, scope) => bigIntWidth(node, scope, "asIntN")],
  ["BigInt.asUintN", (node, scope) => bigIntWidth(node, scope, "asUintN")],
]);

function staticTypeArguments(node: ts.CallExpression, name: string, scope: Scope): Type[] {
  if (name === "Object.fromEntries" || name === "Object.values" || name === "Object.entries") {
    const type = scope.typeAt(node);
    if (type.kind === "builtin") return [...type.arguments];
    return type.kind === "array" && name === "Object.values" ? [type.element] : [];
  }
  return [];
}

export function runtimeCall(
  name: string,
  node: ts.CallExpression,
  scope: Scope,
  typeArguments: readonly Type[],
): Expression {
  if (hasSpread(node)) throw new Refusal("syntax", `a spread argument of '${node.expression.getText()}'`, node);
  const type = resolvedType(node, scope);
  const args = lowerInOrder(scope, argumentsOf(node, type, scope));
  const call = (given: readonly Expression[]): Expression =>
    fromContainer({ kind: "callRuntime", name, typeArguments, arguments: given, type: type.result });
  return type.hasRest ? call(args) : withDefaults(args, type, call, scope, node);
}

/** A method of a library class on an evaluated receiver. */
export function lowerLibraryMethod(
  object: Expression,
  name: string,
  node: ts.CallExpression,
  scope: Scope,
): Expression {
  const { type: receiverType } = object;
  if (
    receiverType.kind === "number" ||
    receiverType.kind === "boolean" ||
    receiverType.kind === "bigint" ||
    receiverType.kind === "value"
  )
    return lowerPrimitiveMethod(object, name, node, scope);
  if (isPromise(receiverType)) return lowerPromiseMethod(object, name, node, scope);
  if (receiverType.kind === "builtin" && isIterator(receiverType))
    return lowerIteratorMethod(object, name, node, scope);
  if (receiverType.kind === "function") throw new Refusal("library", `Function.prototype.${name}`, node);
  if (receiverType.kind === "object" && name !== "toString")
    throw new Refusal("type", `calling '${name}' on a value that may be of several kinds: narrow it first`, node);
  if (name === "toString" && receiverType.kind !== "builtin") return toText(object, scope);
  const type = resolvedType(node, scope);
  if (hasSpread(node)) return lowerSpreadMethod(object, name, node, scope, type);
  const [receiver, ...args] = lowerInOrder(scope, [() => object, ...argumentsOf(node, type, scope, object)]);
  const callWith = (given: readonly Expression[]): Expression =>
    fromContainer({
      kind: "callMember",
      receiver: receiver as Expression,
      name,
      typeArguments: memberTypeArguments(name, object.type, node, type.result),
      arguments: given,
      type: memberResult(name, object.type, type.result),
    });
  const call = type.hasRest ? callWith(args) : withDefaults(args, type, callWith, scope, node);
  // A filter by type guard: the new array's elements are narrower, perhaps stored in another way.
  if (
    name === "filter" &&
    call.type.kind === "array" &&
    type.result.kind === "array" &&
    !elementsAgree(call.type.element, type.result.element)
  ) {
    return {
      kind: "callRuntime",
      name: "convertElements",
      typeArguments: [type.result.element],
      arguments: [call],
      type: type.result,
    };
  }
  return call;
}
