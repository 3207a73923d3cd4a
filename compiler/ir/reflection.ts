import type { Program } from "./nodes.ts";
import { visitProgram } from "./walk.ts";

/** Whether the program asks objects for their fields at run time: to print them, for JSON, for `Object.keys`. */
export function needsReflection(program: Program): boolean {
  let isNeeded = false;
  visitProgram(program, {
    expression: (node) => {
      if (node.kind === "callRuntime" && reflective.test(node.name)) isNeeded = true;
    },
  });
  return isNeeded;
}

const reflective = /^(console|json|object|inspect)\b/;
