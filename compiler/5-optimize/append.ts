/** `text += part` lets the text grow where it is, in amortised constant time a character, instead of copying it each time. */
import type { Expression, Program, Target } from "../ir/nodes.ts";
import { rewriteProgram } from "../ir/rewrite.ts";

export function appendInPlace(program: Program): void {
  rewriteProgram(program, {
    statement: (node) => {
      if (node.kind !== "assign" || node.value.kind !== "concat") return [node];
      const [first] = node.value.parts;
      if (first?.type.kind !== "string" || !reads(first, node.target)) return [node];
      return [{ ...node, value: { ...node.value, growsTarget: true } }];
    },
  });
}

/** Whether the expression is the value of the target, and evaluating the target's object again is free. */
function reads(node: Expression, target: Target): boolean {
  if (target.kind === "local") return node.kind === "local" && node.local === target.local && isText(node.local.type);
  if (target.kind === "global") return node.kind === "global" && node.global === target.global && isText(node.type);
  if (target.kind !== "field" || node.kind !== "field") return false;
  return node.owner === target.owner && node.field === target.field && isSameObject(node.object, target.object);
}

/** A variable that may be undefined has another type than the text that the assignment sees in it. */
const isText = (type: Expression["type"]): boolean => type.kind === "string";

function isSameObject(one: Expression, other: Expression): boolean {
  if (one.kind === "this") return other.kind === "this";
  return one.kind === "local" && other.kind === "local" && one.local === other.local;
}
