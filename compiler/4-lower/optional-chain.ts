import { ts } from "ts-morph";
import { nullish } from "../3-analyze/nullish.ts";
import type { Expression } from "../ir/nodes.ts";
import { narrow, coerce } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { isNullish } from "./logical.ts";
import { isResultUsed } from "./assignment.ts";
import type { Scope } from "./scope.ts";

/** Whether the chain that the node belongs to is already being lowered. */
export function isInChain(node: ts.Node, scope: Scope): boolean {
  return scope.chainLabel !== undefined && scope.chainNodes.has(node);
}

/** `a?.b.c(…)?.[d]`: one block that is left as soon as a link is missing. */
export function lowerChain(node: ts.Expression, scope: Scope): Expression {
  const outer = { label: scope.chainLabel, nodes: scope.chainNodes };
  scope.chainLabel = scope.label("chain");
  scope.chainNodes = new Set(linksOf(node));
  try {
    const type = scope.typeAt(node);
    const label = scope.chainLabel;
    const isUsed = isResultUsed(node) && type.kind !== "void" && type.kind !== "undefined";
    const whole = nullish(type);
    const local = isUsed ? scope.newLocal("t", whole, { isMutable: true }) : undefined;
    if (local !== undefined) scope.emit({ kind: "declare", local, value: undefined });
    const body = scope.collectBlock(() => {
      const value = lowerExpression(node, scope);
      if (local === undefined || value.type.kind === "void") scope.emit({ kind: "evaluate", expression: value });
      else scope.emit({ kind: "assign", target: { kind: "local", local }, value: coerce(value, whole, scope, node) });
    });
    scope.emit({ kind: "block", label, body });
    return local === undefined
      ? { kind: "unit", unit: "undefined", type }
      : narrow(scope.get(local), type, scope, node);
  } finally {
    scope.chainLabel = outer.label;
    scope.chainNodes = outer.nodes;
  }
}

/** The links of one chain, from its end to where it starts. */
function linksOf(node: ts.Expression): ts.Node[] {
  const links: ts.Node[] = [node];
  let current: ts.Node = node;
  while (
    ts.isPropertyAccessExpression(current) ||
    ts.isElementAccessExpression(current) ||
    ts.isCallExpression(current) ||
    ts.isNonNullExpression(current)
  ) {
    current = current.expression;
    if (!ts.isOptionalChain(current) && !ts.isNonNullExpression(current)) break;
    links.push(current);
  }
  return links;
}

/** Leaves the chain if the value is missing; gives the value that is there. */
export function shortCircuit(value: Expression, scope: Scope, node: ts.Node): Expression {
  const { kind } = value.type;
  if (kind === "undefined" || kind === "null") {
    scope.emit({ kind: "break", label: scope.chainLabel ?? "" });
    return value;
  }
  if (kind !== "nullable" && kind !== "optional" && kind !== "value") return value;
  const kept = scope.temporary(value);
  scope.emit({
    kind: "if",
    test: isNullish(kept),
    then: [{ kind: "break", label: scope.chainLabel ?? "" }],
    otherwise: [],
  });
  const present = scope.represent(
    scope.program.checker.getNonNullableType(scope.program.checker.getTypeAtLocation(node)),
  );
  return narrow(kept, present, scope, node);
}

export const isLink = (node: ts.Node): boolean => ts.isOptionalChain(node);
