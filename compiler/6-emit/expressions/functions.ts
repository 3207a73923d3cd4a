import type { FunctionReference, Lambda, Local } from "../../ir/nodes.ts";
import { call, type Code, postfix, primary } from "../code.ts";
import { type FunctionContext, receiverHandle } from "../context.ts";
import { localsSeenByLambdas } from "../facts.ts";
import { closureBody, storageType } from "../functions/bodies.ts";
import { cppArgument, cppArguments, signature } from "../types.ts";
import type { Emitters } from "./table.ts";

function emitLambda(node: Lambda, context: FunctionContext): Code {
  // A coroutine outlives the call that began it, so it always brings its variables along.
  return node.isEscaping || node.function.coroutine !== "none"
    ? emitClosure(node, context)
    : emitPlainLambda(node, context);
}

/** `closure<R(A…)>(capture(x, y), [](const X& x, const Y& y, A a) -> R {…})` */
function emitClosure(node: Lambda, context: FunctionContext): Code {
  const { function: body } = node;
  const captured = node.captures.map((local) => context.localName(local));
  const parameters = node.captures.map((local) => ({ local, type: storageType(local, context) }));
  const handle = node.capturesThis ? handleType(context) : undefined;
  if (handle !== undefined) captured.push(receiverValue(context));
  const inner = context.lambda(
    body,
    handle === undefined ? { text: "", isHandle: false } : { text: receiverHandle, isHandle: true },
    localsSeenByLambdas(body.body),
    false,
  );
  const text = closureBody({ function: body, captures: parameters, handleType: handle, introducer: "[]" }, inner);
  const shape = signature({ parameters: body.parameters.map((each) => each.type), result: body.result }, context);
  const make = node.isAdapter === true ? context.runtime("adapter") : context.runtime("closure");
  return call(`${make}<${shape}${nameArgument(node.displayName, context)}>`, [
    postfix(`${context.runtime("capture")}(${captured.join(", ")})`),
    primary(text),
  ]);
}

function handleType(context: FunctionContext): string {
  return `${context.runtime("Ref")}<${context.className(context.object(context.owner ?? 0))}>`;
}

function receiverValue(context: FunctionContext): string {
  return context.receiver.isHandle ? context.receiver.text : `${context.runtime("self")}(${context.receiver.text})`;
}

/** `[&](A a) -> R {…}`, called only while the enclosing function runs. */
function emitPlainLambda(node: Lambda, context: FunctionContext): Code {
  const shared = new Set<Local>([...context.sharedLocals, ...localsSeenByLambdas(node.function.body)]);
  const inner = context.lambda(node.function, context.receiver, shared, true);
  return primary(
    closureBody({ function: node.function, captures: [], handleType: undefined, introducer: "[&]" }, inner),
  );
}

function emitReference(node: FunctionReference, context: FunctionContext): Code {
  const { function: target } = node;
  const thunk = context.moduleName(target.module, context.names.valueOf(target));
  const shape = `${cppArgument(node.type.result, context)}(${cppArguments(node.type.parameters, context)})`;
  return postfix(`otter::functionValue<${shape}, &${thunk}${nameArgument(target.sourceName, context)}>()`);
}

/** The function's own name, where the program may show it. */
function nameArgument(name: string, context: FunctionContext): string {
  return name === "" || !context.file.facts.showsFunctions ? "" : `, ${JSON.stringify(name)}`;
}

export const functions: Emitters<"lambda" | "functionReference"> = {
  lambda: emitLambda,
  functionReference: emitReference,
};
