import { argumentsOf, resolvedType, withDefaults } from "./arguments.ts";
import type { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { f64, string } from "../../ir/types.ts";
import { convert, toText } from "../convert.ts";
import { lowerTo } from "../expression.ts";
import { lowerInOrder } from "../in-order.ts";
import type { Scope } from "../scope.ts";

/** `(5).toFixed(2)`, `flag.toString()`. */
export function lowerPrimitiveMethod(
  object: Expression,
  name: string,
  node: ts.CallExpression,
  scope: Scope,
): Expression {
  if (name === "toString" && node.arguments.length === 0) return toText(object, scope);
  if (name === "valueOf") return object;
  if (object.type.kind === "bigint") {
    const args = lowerInOrder(scope, [
      () => object,
      ...node.arguments.map((argument) => () => lowerTo(argument, f64, scope)),
    ]);
    return { kind: "callRuntime", name: `bigint::${name}`, typeArguments: [], arguments: args, type: string };
  }
  if (object.type.kind !== "number") throw new Refusal("library", name, node);
  const type = resolvedType(node, scope);
  const args = lowerInOrder(scope, [() => convert(object, f64, false), ...argumentsOf(node, type, scope)]);
  const [self, ...given] = args;
  return withDefaults(
    given,
    type,
    (rest) => ({
      kind: "callRuntime",
      name: `number::${name}`,
      typeArguments: [],
      arguments: [self as Expression, ...rest],
      type: type.result,
    }),
    scope,
    node,
  );
}
