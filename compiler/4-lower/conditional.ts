import type { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { anyObjectId, sameType, type Type, voidType } from "../ir/types.ts";
import { coerce, toBoolean } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";

export function lowerConditional(node: ts.ConditionalExpression, scope: Scope, target: Type | undefined): Expression {
  const test = toBoolean(lowerExpression(node.condition, scope));
  return choose(test, node.whenTrue, node.whenFalse, conditionalType(node, scope, target), scope);
}

function conditionalType(node: ts.ConditionalExpression, scope: Scope, target: Type | undefined): Type {
  const own = scope.typeAt(node);
  return target !== undefined &&
    target.kind !== "void" &&
    !sameType(own, target) &&
    own.kind !== "undefined" &&
    own.kind !== "null"
    ? preferred(own, target, scope)
    : own;
}

/**
 * The wanted type, where both branches can give it directly: spares a conversion of the whole, and a union of two classes need not
 * become an interface before it becomes their parent.
 */
function preferred(own: Type, target: Type, scope: Scope): Type {
  const isWider = target.kind === "optional" || target.kind === "nullable" || target.kind === "value";
  return isWider || (own.kind === "object" && isClass(target, scope)) ? target : own;
}

function isClass(type: Type, scope: Scope): boolean {
  return type.kind === "object" && type.id !== anyObjectId && scope.program.objects.get(type.id).ir.kind === "class";
}

/** A value from one of two branches, of which only one is evaluated. */
export function choose(test: Expression, yes: ts.Expression, no: ts.Expression, type: Type, scope: Scope): Expression {
  const lower = (branch: ts.Expression) =>
    scope.collect(() => {
      const value = lowerExpression(branch, scope, type);
      return type.kind === "void" ? value : coerce(value, type, scope, branch);
    });
  const first = lower(yes);
  const second = lower(no);
  if (
    type.kind !== "void" &&
    type.kind !== "never" &&
    first.statements.length === 0 &&
    second.statements.length === 0
  ) {
    return { kind: "conditional", test, yes: first.result, no: second.result, type };
  }
  if (type.kind === "void" || type.kind === "never") {
    const run = (side: typeof first) => [...side.statements, { kind: "evaluate" as const, expression: side.result }];
    scope.emit({ kind: "if", test, then: run(first), otherwise: run(second) });
    return { kind: "unit", unit: "undefined", type: voidType };
  }
  const local = scope.newLocal("t", type, { isMutable: true });
  scope.emit({ kind: "declare", local, value: undefined });
  const assign = (side: typeof first) => [
    ...side.statements,
    { kind: "assign" as const, target: { kind: "local" as const, local }, value: side.result },
  ];
  scope.emit({ kind: "if", test, then: assign(first), otherwise: assign(second) });
  return scope.get(local);
}
