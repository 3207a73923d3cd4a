import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { boolean, f64, i32, string, undefinedType, voidType } from "../ir/types.ts";
import { lowerIncrement, lowerTarget } from "./assignment.ts";
import { toNumber } from "./binary.ts";
import { toText } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerCondition } from "./logical.ts";
import type { Scope } from "./scope.ts";

const { SyntaxKind } = ts;

export function lowerPrefix(node: ts.PrefixUnaryExpression, scope: Scope): Expression {
  switch (node.operator) {
    case SyntaxKind.PlusPlusToken:
      return lowerIncrement(node.operand, "+", "prefix", scope);
    case SyntaxKind.MinusMinusToken:
      return lowerIncrement(node.operand, "-", "prefix", scope);
    case SyntaxKind.ExclamationToken:
      return { kind: "unary", operator: "!", operand: lowerCondition(node.operand, scope), type: boolean };
    case SyntaxKind.TildeToken:
      return lowerInversion(node, scope);
    case SyntaxKind.PlusToken:
      return lowerPlus(node, scope);
    default:
      return lowerMinus(node, scope);
  }
}

function lowerInversion(node: ts.PrefixUnaryExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.operand, scope);
  if (operand.type.kind === "bigint") return { kind: "unary", operator: "~", operand, type: operand.type };
  return { kind: "unary", operator: "~", operand: toNumber(operand, i32, node), type: i32 };
}

function lowerMinus(node: ts.PrefixUnaryExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.operand, scope);
  if (operand.kind === "number" && operand.type.kind === "number" && operand.type.repr === "f64")
    return { ...operand, value: -operand.value };
  if (operand.kind === "bigint") return { ...operand, value: -operand.value };
  if (operand.type.kind === "bigint") return { kind: "unary", operator: "-", operand, type: operand.type };
  return { kind: "unary", operator: "-", operand: toNumber(operand, f64, node), type: f64 };
}

function lowerPlus(node: ts.PrefixUnaryExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.operand, scope);
  if (operand.type.kind === "number") return toNumber(operand, f64, node);
  return { kind: "callRuntime", name: "toNumber", typeArguments: [], arguments: [operand], type: f64 };
}

export function lowerPostfix(node: ts.PostfixUnaryExpression, scope: Scope): Expression {
  return lowerIncrement(node.operand, node.operator === SyntaxKind.PlusPlusToken ? "+" : "-", "postfix", scope);
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ["number", "number"],
  ["boolean", "boolean"],
  ["string", "string"],
  ["bigint", "bigint"],
  ["undefined", "undefined"],
  ["void", "undefined"],
  ["null", "object"],
  ["function", "function"],
  ["array", "object"],
  ["builtin", "object"],
  ["native", "object"],
]);

export function lowerTypeOf(node: ts.TypeOfExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.expression, scope);
  const known = typeNames.get(operand.type.kind);
  if (known === undefined)
    return { kind: "callRuntime", name: "typeOf", typeArguments: [], arguments: [operand], type: string };
  scope.emit({ kind: "evaluate", expression: operand });
  return { kind: "string", value: known, type: string };
}

export function lowerVoid(node: ts.VoidExpression, scope: Scope): Expression {
  const operand = lowerExpression(node.expression, scope);
  if (operand.type.kind !== "void" || operand.kind !== "unit") scope.emit({ kind: "evaluate", expression: operand });
  return { kind: "unit", unit: "undefined", type: undefinedType };
}

/** `delete record[key]`, `delete object.optional`. */
export function lowerDelete(node: ts.DeleteExpression, scope: Scope): Expression {
  const { expression } = node;
  if (ts.isElementAccessExpression(expression) || ts.isPropertyAccessExpression(expression)) {
    const object = lowerExpression(expression.expression, scope);
    if (object.type.kind === "builtin" && object.type.name === "Record") {
      const key: Expression = ts.isPropertyAccessExpression(expression)
        ? { kind: "string", value: expression.name.text, type: string }
        : toText(lowerExpression(expression.argumentExpression, scope), scope);
      return {
        kind: "callMember",
        receiver: object,
        name: "delete_",
        typeArguments: [],
        arguments: [key],
        type: boolean,
      };
    }
    if (ts.isPropertyAccessExpression(expression)) {
      const target = lowerTarget(expression, scope);
      target.set({ kind: "unit", unit: "absent", type: target.type });
      return { kind: "boolean", value: true, type: boolean };
    }
  }
  throw new Refusal("syntax", "delete of anything but a record's member or an optional member", node);
}

export { voidType };
