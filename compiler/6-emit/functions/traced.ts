/** Which variables of a coroutine the collector must see: those that live while it waits and may be part of a cycle. */
import { holdsClosures } from "../../5-optimize/cycles.ts";
import type { Block, FunctionIr, Local } from "../../ir/nodes.ts";
import type { ObjectId, Type } from "../../ir/types.ts";
import { visitBlock } from "../../ir/walk.ts";
import type { FunctionContext } from "../context.ts";

/** How a coroutine calls its own frame. */
export const frameName = "frame_";

/** The line behind the declaration of `local` that registers it, if `following`, the rest of its scope, waits. */
export function tracing(local: Local, following: Block, context: FunctionContext): string[] {
  if (context.function.coroutine === "none" || !suspends(following)) return [];
  return mayBeInCycle(local.type, context) ? [trace(context.localName(local), context)] : [];
}

/** The line that registers the variable `name`. */
export function trace(name: string, context: FunctionContext): string {
  return `const otter::Traced ${context.fresh(`traced_${name}`)}(${frameName}, ${name});`;
}

/** `lines` with what they need before them: the frame itself, and the place where a generator begins. */
export function coroutineStart(
  traced: readonly string[],
  lines: readonly string[],
  { coroutine }: FunctionIr,
): string[] {
  const usesFrame = [...traced, ...lines].some((line) => line.includes(`(${frameName}, `));
  return [
    ...(usesFrame ? [`auto& ${frameName} = co_await otter::ownFrame();`] : []),
    ...traced,
    ...(coroutine === "generator" ? ["co_await otter::beginning();"] : []),
    ...lines,
  ];
}

/** Whether the block waits or yields, lambdas left out. */
export function suspends(block: Block): boolean {
  let found = false;
  visitBlock(block, {
    entersLambdas: false,
    statement: (node) => {
      if (node.kind === "yield") found = true;
    },
    expression: (node) => {
      if (node.kind === "await") found = true;
    },
  });
  return found;
}

/** Whether a value of the type may lead back to what holds it. A class that cannot be part of a cycle cannot, nor what inherits from it. */
export function mayBeInCycle(type: Type, context: FunctionContext): boolean {
  switch (type.kind) {
    case "nullable":
      return mayBeInCycle(type.of, context);
    case "array":
      return mayBeInCycle(type.element, context);
    case "object":
      return context.object(type.id).kind === "interface" || isCyclic(type.id, context);
    case "builtin":
      return holdsClosures.has(type.name) || type.arguments.some((each) => mayBeInCycle(each, context));
    default:
      return type.kind === "value" || type.kind === "function";
  }
}

function isCyclic(id: ObjectId, context: FunctionContext): boolean {
  const { facts, program } = context.file;
  if (facts.cyclic.has(id)) return true;
  return program.objects.some(({ base, id: heir }) => base === id && isCyclic(heir, context));
}
