/** Turns an access through an interface into a plain field or call where only one class can stand behind the interface. */
import type { Expression, ObjectType, Program, Selector, Statement } from "../ir/nodes.ts";
import { rewriteProgram } from "../ir/rewrite.ts";
import { callMember, readMember, writeMember } from "./access.ts";
import { Reach } from "./reach.ts";

export function devirtualise(program: Program): void {
  const reach = new Reach(program);
  const onlyClass = (selector: Selector): ObjectType | undefined => {
    const classes = [...reach.concrete(selector.through)];
    return classes.length === 1 && classes[0] !== undefined ? program.objects[classes[0]] : undefined;
  };
  rewriteProgram(program, {
    expression: (node) => {
      if (node.kind !== "member" && node.kind !== "callSelector") return node;
      const object = onlyClass(node.selector);
      if (object === undefined) return node;
      const plain =
        node.kind === "member"
          ? readMember(program, object, seenAs(node.object, object), node.selector)
          : callMember(program, object, seenAs(node.receiver, object), node.selector, node.arguments);
      // A member that instances lack must still evaluate its object; the table does.
      return plain === undefined || plain.kind === "unit" ? node : plain;
    },
    statement: (node) => {
      if (node.kind !== "assign" || node.target.kind !== "member") return [node];
      const object = onlyClass(node.target.selector);
      if (object === undefined) return [node];
      const receiver = seenAs(node.target.object, object);
      const plain = writeMember(program, object, receiver, node.target.selector, node.value);
      return [plain === undefined ? node : ({ ...plain, ...(node.at ? { at: node.at } : {}) } satisfies Statement)];
    },
  });
}

function seenAs(node: Expression, object: ObjectType): Expression {
  return { kind: "cast", operand: node, type: { kind: "object", id: object.id } };
}
