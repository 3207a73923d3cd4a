import type { Expression } from "../ir/nodes.ts";
import { effectOf, mayReorder } from "./order.ts";
import type { Scope } from "./scope.ts";

/**
 * Lowers operands so that they are evaluated from left to right, whatever order C++ takes: where a later operand could disturb an
 * earlier one, the earlier one's value is kept in a temporary. The result's expressions may be used once each, in any order.
 */
export function lowerInOrder(scope: Scope, operands: readonly (() => Expression)[]): Expression[] {
  const results: Expression[] = [];
  const places: number[] = [];
  operands.forEach((operand, index) => {
    const start = scope.block.length;
    const result = operand();
    const isQuiet = scope.block.length === start;
    const effect = isQuiet ? effectOf(result) : "acts";
    if (effect !== "constant") keepEarlier(scope, results, places, index, effect, start);
    results.push(result);
    places.push(scope.block.length);
  });
  return results;
}

function keepEarlier(
  scope: Scope,
  results: Expression[],
  places: number[],
  count: number,
  effect: "reads" | "acts",
  start: number,
): void {
  // From the last to the first, so that a place stays valid while later ones are filled.
  for (let index = count - 1; index >= 0; index--) {
    const result = results[index];
    const place = Math.min(places[index] ?? start, start);
    if (result === undefined || mayReorder(effectOf(result), effect)) continue;
    const local = scope.newLocal("t", result.type);
    scope.block.splice(place, 0, { kind: "declare", local, value: result });
    for (let later = index; later < places.length; later++) places[later] = (places[later] ?? 0) + 1;
    results[index] = scope.get(local);
  }
}
