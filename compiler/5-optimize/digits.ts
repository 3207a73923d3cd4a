/** A number inside a longer text is written there digit by digit, instead of becoming a text of its own on the heap first. */
import type { Expression, Program } from "../ir/nodes.ts";
import { rewriteProgram } from "../ir/rewrite.ts";

export function formatInPlace(program: Program): void {
  rewriteProgram(program, {
    expression: (node) => (node.kind === "concat" ? { ...node, parts: node.parts.map(inPlace) } : node),
  });
}

function inPlace(part: Expression): Expression {
  if (part.kind !== "callRuntime" || part.name !== "toStr") return part;
  const [operand] = part.arguments;
  return operand?.type.kind === "number" ? { ...part, name: "digits" } : part;
}
