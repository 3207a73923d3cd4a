import type { Expression } from "../../ir/nodes.ts";
import { atLeast, type Code, level, postfix, primary } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { signature } from "../types.ts";
import { emitExpression } from "./index.ts";
import { unerased } from "./calls.ts";
import { emitBorrowed } from "./conversions.ts";
import type { Emitters } from "./table.ts";

/** `object->`, or `this->` for the receiver. */
export function arrow(object: Expression, context: FunctionContext): string {
  if (object.kind === "this") return `${context.receiver.text}->`;
  return `${atLeast(emitBorrowed(object, context), level.postfix)}->`;
}

export function fieldPlace(object: Expression, owner: number, field: string, context: FunctionContext): Code {
  return postfix(`${arrow(object, context)}${context.names.field(owner, field)}`);
}

export const members: Emitters<"local" | "global" | "this" | "field" | "member"> = {
  local: (node, context) => {
    const name = context.localName(node.local);
    return node.local.storage === "cell" ? postfix(`${name}->value`) : primary(name);
  },
  global: (node, context) => primary(context.globalName(node.global)),
  this: (_node, context) =>
    context.receiver.isHandle
      ? primary(context.receiver.text)
      : postfix(`${context.runtime("self")}(${context.receiver.text})`),
  field: (node, context) => fieldPlace(node.object, node.owner, node.field, context),
  member: (node, context) => {
    const slot = context.file.facts.selectors.slotOf(node.selector);
    const shape = signature({ parameters: [], result: node.selector.result }, context);
    const code = postfix(`otter::dispatch<${shape}>(${emitExpression(node.object, context).text}, ${slot})`);
    return unerased(code, node.type, context);
  },
};
