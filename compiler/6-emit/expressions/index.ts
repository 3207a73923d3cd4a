/** The C++ of every expression of the IR: a table that the type keeps complete. */
import type { Expression } from "../../ir/nodes.ts";
import type { Code } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { calls } from "./calls.ts";
import { conversions } from "./conversions.ts";
import { functions } from "./functions.ts";
import { literals } from "./literals.ts";
import { members } from "./members.ts";
import { objects } from "./objects.ts";
import { operators } from "./operators.ts";
import type { Emitter } from "./table.ts";

const emitters: { readonly [K in Expression["kind"]]: Emitter<K> } = {
  ...literals,
  ...operators,
  ...conversions,
  ...members,
  ...calls,
  ...objects,
  ...functions,
};

export function emitExpression(node: Expression, context: FunctionContext): Code {
  context.noteType(node.type);
  const emitter = emitters[node.kind] as (node: Expression, context: FunctionContext) => Code;
  return emitter(node, context);
}
