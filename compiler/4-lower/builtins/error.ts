import { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { arrayOf, boolean, string, value } from "../../ir/types.ts";
import { coerce, convert } from "../convert.ts";
import { lowerExpression, lowerTo } from "../expression.ts";
import { getMember } from "../members.ts";
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
  const options = scope.temporary(lowerExpression(argument, scope));
  const absent: Expression = { kind: "unit", unit: "absent", type: value };
  const plain: Expression = options.type.kind === "nullable" ? convert(options, options.type.of, true) : options;
  if (plain.type.kind !== "object") throw new Refusal("type", "these error options", argument);
  const cause = coerce(getMember(plain, "cause", scope, argument), value, scope, argument);
  const isGiven = { kind: "unary", operator: "!", operand: isNullish(options), type: boolean } as const;
  const given: Expression =
    options.type.kind === "nullable"
      ? { kind: "conditional", test: isGiven, yes: cause, no: absent, type: value }
      : cause;
  return { kind: "native", template: "::otter::ErrorOptions{$0}", operands: [given], isPure: true, type: value };
}

function isNullish(operand: Expression): Expression {
  return { kind: "callRuntime", name: "isNullish", typeArguments: [], arguments: [operand], type: boolean };
}
