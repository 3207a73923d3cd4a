/**
 * TypeScript widens a literal that a method is called on, so that callbacks and results may have its elements in another type than the
 * array itself. The objects are the same: what flows into the one flows into the other.
 */
import type { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { FunctionType, Type } from "../ir/types.ts";
import type { Scope } from "./scope.ts";

const givesElement = new Set(["at", "find", "findLast", "pop", "shift"]);
const givesElements = new Set(
  "concat copyWithin fill filter reverse slice sort splice toReversed toSorted toSpliced with".split(" "),
);
/** Their callbacks begin with something else. */
const accumulates = new Set(["reduce", "reduceRight"]);

export function noteElements(
  array: Expression,
  name: string,
  signature: FunctionType,
  node: ts.Node,
  scope: Scope,
): void {
  if (array.type.kind !== "array") return;
  const { element } = array.type;
  const position = scope.program.positionOf(node);
  const flow = (to: Type): void => {
    const plain = to.kind === "nullable" ? to.of : to;
    if (plain.kind === "array") scope.program.objects.flow(array.type, plain, position);
    else if (plain.kind === "object") scope.program.objects.flow(element, plain, position);
  };
  for (const parameter of signature.parameters) {
    const callback = parameter.kind === "nullable" ? parameter.of : parameter;
    if (callback.kind === "function") callback.parameters.slice(accumulates.has(name) ? 1 : 0).forEach(flow);
  }
  if (givesElement.has(name) || givesElements.has(name)) flow(signature.result);
}
