import type { CallMember, CallRuntime, Expression } from "../ir/nodes.ts";
import { erased, isReference, type Type, typeText } from "../ir/types.ts";
import { cast } from "./convert.ts";

/**
 * The result of a call of the runtime in its own type: what comes out of a container is an erased reference there.
 * Containers that the call itself makes have their own type already.
 */
export function fromContainer(call: CallMember | CallRuntime): Expression {
  const { type } = call;
  const core = type.kind === "nullable" ? type.of : type;
  if (!isReference(core)) return call;
  const held = [
    ...call.typeArguments,
    ...(call.kind === "callMember"
      ? argumentsOf(call.receiver.type)
      : call.arguments.flatMap((argument) => argumentsOf(argument.type))),
  ];
  const isHeld = held.some((each) => typeText(each.kind === "nullable" ? each.of : each) === typeText(core));
  return isHeld ? cast({ ...call, type: erased(type) }, type) : call;
}

function argumentsOf(type: Type): readonly Type[] {
  if (type.kind === "array") return [type.element];
  if (type.kind === "builtin") return type.arguments;
  if (type.kind === "nullable") return argumentsOf(type.of);
  return [];
}
