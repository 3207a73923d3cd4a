import { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { arrayOf, string, value } from "../../ir/types.ts";
import { lowerTo } from "../expression.ts";
import type { Scope } from "../scope.ts";

/** `message, { cause }`. */
export function errorArguments(args: readonly ts.Expression[], name: string, scope: Scope): (() => Expression)[] {
  return args.map((argument, index) => () => {
    if (name === "AggregateError" && index === 0) return lowerTo(argument, arrayOf(value), scope);
    const isMessage = index === (name === "AggregateError" ? 1 : 0);
    if (isMessage) return lowerTo(argument, { kind: "nullable", of: string }, scope);
    return errorOptions(argument, scope);
  });
}

function errorOptions(argument: ts.Expression, scope: Scope): Expression {
  if (ts.isObjectLiteralExpression(argument)) {
    const [property] = argument.properties;
    if (
      property !== undefined &&
      argument.properties.length === 1 &&
      (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property))
    ) {
      const cause = lowerTo(ts.isPropertyAssignment(property) ? property.initializer : property.name, value, scope);
      return { kind: "native", template: "::otter::ErrorOptions{$0}", operands: [cause], isPure: true, type: value };
    }
  }
  throw new Refusal("syntax", "error options that are no literal `{ cause }`", argument);
}
