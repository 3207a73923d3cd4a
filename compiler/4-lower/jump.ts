import type { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { coerce } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerSettling } from "./promise.ts";
import type { Jump, Scope } from "./scope.ts";

export function lowerBreak(node: ts.BreakStatement, scope: Scope): void {
  const wanted = node.label?.text;
  jump(
    scope,
    node,
    (target) =>
      target.kind !== "finally" && (wanted === undefined ? target.kind !== "block" : target.names.includes(wanted)),
    (target) => {
      if (target.kind !== "finally") scope.emit({ kind: "break", label: target.breakLabel });
    },
  );
}

export function lowerContinue(node: ts.ContinueStatement, scope: Scope): void {
  const wanted = node.label?.text;
  jump(
    scope,
    node,
    (target) => target.kind === "loop" && (wanted === undefined || target.names.includes(wanted)),
    (target) => {
      if (target.kind === "loop") scope.emit(target.continueTo());
    },
  );
}

/** Goes to the nearest target that fits, through every `finally` on the way. */
function jump(scope: Scope, node: ts.Node, fits: (target: Jump) => boolean, arrive: (target: Jump) => void): void {
  const go = (from: number): void => {
    for (let index = from; index >= 0; index--) {
      const target = scope.jumps[index];
      if (target === undefined) continue;
      if (target.kind === "finally") {
        target.completion.leave(
          () => {
            go(index - 1);
          },
          undefined,
          scope,
        );
        return;
      }
      if (fits(target)) {
        arrive(target);
        return;
      }
    }
    throw new Refusal("syntax", "a jump to nowhere", node);
  };
  go(scope.jumps.length - 1);
}

export function lowerReturn(node: ts.ReturnStatement, scope: Scope): void {
  let value: Expression | undefined;
  const isCoroutine = scope.function !== undefined && scope.function.coroutine !== "none";
  if (node.expression !== undefined && isCoroutine) {
    value = lowerSettling(node.expression, scope.settledType, scope);
  } else if (node.expression !== undefined) {
    const lowered = lowerExpression(node.expression, scope, scope.returnType);
    if (scope.returnType.kind === "void" || lowered.type.kind === "never") {
      if (lowered.kind !== "unit") scope.emit({ kind: "evaluate", expression: lowered });
    } else {
      value = coerce(lowered, scope.returnType, scope, node.expression);
    }
  } else if (scope.returnType.kind !== "void") {
    value = { kind: "unit", unit: "undefined", type: scope.returnType };
  }
  returnThrough(value, scope, scope.jumps.length - 1);
}

function returnThrough(value: Expression | undefined, scope: Scope, from: number): void {
  for (let index = from; index >= 0; index--) {
    const target = scope.jumps[index];
    if (target?.kind !== "finally") continue;
    const { completion } = target;
    completion.leave(
      () => {
        returnThrough(completion.result(), scope, index - 1);
      },
      value,
      scope,
    );
    return;
  }
  scope.emit({ kind: "return", value });
}
