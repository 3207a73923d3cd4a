/** `"name" in object` also finds methods and accessors, which belong to classes: those are asked for where objects have no such field. */
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import type { Expression, Program } from "../ir/nodes.ts";
import { rewriteProgram } from "../ir/rewrite.ts";
import { boolean } from "../ir/types.ts";

export function completeMemberTests(program: Program, objects: readonly ObjectInfo[]): void {
  rewriteProgram(program, {
    expression: (node) => {
      if (node.kind !== "callRuntime" || node.name !== "hasMember") return node;
      const [operand, key] = node.arguments;
      if (operand === undefined || key?.kind !== "string" || operand.type.kind === "builtin") return node;
      return objects
        .filter((info) => isInherited(info, key.value))
        .reduce<Expression>((left, { id }) => {
          const right: Expression = { kind: "instanceOf", operand, target: id, type: boolean };
          return { kind: "logical", operator: "||", left, right, type: boolean };
        }, node);
    },
  });
}

/** Whether the class, and none above it, declares a method or an accessor of the name. */
function isInherited({ ir, members, base }: ObjectInfo, name: string): boolean {
  if (ir.kind !== "class") return false;
  const kind = members.get(name)?.kind;
  const inherited = base?.find(name)?.kind;
  return (kind === "method" || kind === "accessor") && (inherited === undefined || inherited === "field");
}
