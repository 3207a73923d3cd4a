import type { ts } from "ts-morph";
import type { Expression } from "../../ir/nodes.ts";
import { lowerExpression } from "../expression.ts";
import { lowerInOrder } from "../in-order.ts";
import type { Scope } from "../scope.ts";

export function bigIntWidth(node: ts.CallExpression, scope: Scope, name: string): Expression {
  const [width, source] = lowerInOrder(
    scope,
    node.arguments.map((argument) => () => lowerExpression(argument, scope)),
  );
  return {
    kind: "callRuntime",
    name: `bigint::${name}`,
    typeArguments: [],
    arguments: [width as Expression, source as Expression],
    type: { kind: "bigint" },
  };
}
