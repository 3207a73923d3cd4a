import type { CallMember, CallMethod, CallRuntime, Expression } from "../../ir/nodes.ts";
import { atLeast, call, type Code, level, list, postfix } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { keywords } from "../names/keywords.ts";
import { cppArguments, isErasedForm, pointee, signature } from "../types.ts";
import { isReference, type Type } from "../../ir/types.ts";
import { emitExpression } from "./index.ts";
import { arrow } from "./members.ts";
import { emitBorrowed } from "./conversions.ts";
import { emitArgument, emitArguments, emitReceiver } from "./stability.ts";
import { plainLog } from "./plain-log.ts";
import type { Emitters } from "./table.ts";

function emitMethodCall(node: CallMethod, context: FunctionContext): Code {
  const args = emitArguments(node.arguments, context);
  if (node.method.owner === undefined) return call(context.functionName(node.method), args);
  const name = context.names.method(node.method);
  const owner = context.object(node.method.owner);
  if (node.receiver === undefined) return call(`${context.className(owner)}::${name}`, args);
  const isThis = node.receiver.kind === "this";
  const receiver = isThis
    ? `${context.receiver.text}->`
    : `${atLeast(emitReceiver(node.receiver, context), level.postfix)}->`;
  return call(`${receiver}${node.isSuper ? `${context.className(owner)}::` : ""}${name}`, args);
}

function emitMemberCall(node: CallMember, context: FunctionContext): Code {
  const name = keywords.has(node.name) ? `${node.name}_` : node.name;
  const typeArguments = node.typeArguments.length === 0 ? "" : `<${cppArguments(node.typeArguments, context)}>`;
  return call(`${memberAccess(node, context)}${name}${typeArguments}`, emitRuntimeArguments(node, context));
}

function memberAccess(node: CallMember, context: FunctionContext): string {
  const { type } = node.receiver;
  const plain = type.kind === "nullable" ? type.of : type;
  if (!isReference(plain)) return `${atLeast(emitExpression(node.receiver, context), level.postfix)}.`;
  if (node.receiver.kind === "this") return arrow(node.receiver, context);
  const receiver = runsUserCode(node.arguments)
    ? emitArgument(node.receiver, context)
    : emitBorrowed(node.receiver, context);
  return `${atLeast(receiver, level.postfix)}->`;
}

/** Whether the runtime may call back into the program, which could then assign the place that the receiver came from. */
function runsUserCode(args: readonly Expression[]): boolean {
  return args.some((arg) => arg.kind === "lambda" || arg.type.kind === "function");
}

function emitRuntimeArguments(node: CallMember | CallRuntime, context: FunctionContext): Code[] {
  return runsUserCode(node.arguments)
    ? emitArguments(node.arguments, context)
    : node.arguments.map((each) => emitExpression(each, context));
}

/** What comes back from a closure or through a selector is erased; `as<T>` makes it itself again. */
export function unerased(code: Code, type: Type, context: FunctionContext): Code {
  const plain = type.kind === "nullable" ? type.of : type;
  if (!isReference(plain) || (plain.kind === "native" && plain.handle === "pointer") || isErasedForm(plain, context)) {
    return code;
  }
  return postfix(`${context.runtime("as")}<${pointee(plain, context)}>(${code.text})`);
}

export const calls: Emitters<
  "callFunction" | "callMethod" | "callMember" | "callSelector" | "callClosure" | "callRuntime" | "native"
> = {
  callFunction: (node, context) => call(context.functionName(node.callee), emitArguments(node.arguments, context)),
  callMethod: emitMethodCall,
  callMember: emitMemberCall,
  callSelector: (node, context) => {
    const slot = context.file.facts.selectors.slotOf(node.selector);
    const receiver = emitArgument(node.receiver, context);
    const args = emitArguments(node.arguments, context);
    const code = call(`otter::dispatch<${signature(node.selector, context)}>`, [
      receiver,
      { text: String(slot), level: level.primary },
      ...args,
    ]);
    return unerased(code, node.type, context);
  },
  callClosure: (node, context) => {
    const callee = atLeast(emitArgument(node.callee, context), level.postfix);
    return unerased(call(`${callee}->call`, emitArguments(node.arguments, context)), node.type, context);
  },
  callRuntime: (given, context) => {
    const node = plainLog(given);
    const typeArguments = node.typeArguments.length === 0 ? "" : `<${cppArguments(node.typeArguments, context)}>`;
    return call(`${context.runtime(node.name)}${typeArguments}`, emitRuntimeArguments(node, context));
  },
  native: (node, context) => {
    const operands = node.operands.map((each) => emitExpression(each, context));
    const text = node.template.replaceAll(/\$(\d+)/g, (_hole, index: string) => {
      const operand = operands[Number(index)];
      if (operand === undefined) throw new Error(`no operand ${index} for \`${node.template}\``);
      return isWholeArgument(node.template, index) ? list([operand]) : atLeast(operand, level.postfix);
    });
    return { text, level: /^[\w:.>-]+(\(.*\))?$/s.test(text) ? level.postfix : level.comma };
  },
};

/** Whether the hole stands between commas and parentheses, where an operand needs none of its own. */
function isWholeArgument(template: string, index: string): boolean {
  return new RegExp(`[(,]\\s*\\$${index}\\s*[,)]`).test(template);
}
