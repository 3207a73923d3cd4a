import { type ObjectType } from "../../ir/nodes.ts";
import { call, type Code, list, postfix, primary, unary } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { cppArgument, pointee } from "../types.ts";
import { emitExpression } from "./index.ts";
import { unerased } from "./calls.ts";
import { emitArguments } from "./stability.ts";
import type { Emitters } from "./table.ts";

function create(object: ObjectType, args: readonly Code[], context: FunctionContext): Code {
  return call(`${context.runtime("create")}<${context.className(object)}>`, args);
}

export const objects: Emitters<"new" | "newStruct" | "newArray" | "newBuiltin" | "instanceOf" | "await"> = {
  new: (node, context) => create(context.object(node.object), emitArguments(node.arguments, context), context),
  newStruct: (node, context) => {
    const object = context.object(node.object);
    const values = node.values.map((each) => emitExpression(each, context));
    return create(object, values, context);
  },
  newArray: (node, context) => {
    const element = node.type.kind === "array" ? cppArgument(node.type.element, context) : "Value";
    const name = `${context.runtime("arrayOf")}<${element}>`;
    const elements = node.elements.map((each) => emitExpression(each, context));
    return elements.length === 0 ? call(name, []) : postfix(`${name}({${list(elements)}})`);
  },
  newBuiltin: (node, context) =>
    call(
      `${context.runtime("create")}<${pointee(node.type, context)}>`,
      node.arguments.map((each) => emitExpression(each, context)),
    ),
  instanceOf: (node, context) => {
    const name =
      typeof node.target === "string" ? `otter::${node.target}` : context.className(context.object(node.target));
    return call(`${context.runtime("instanceOf")}<${name}>`, [emitExpression(node.operand, context)]);
  },
  await: (node, context) => {
    const awaited = context.keepBefore("awaited", emitExpression(node.operand, context).text);
    return unerased(unary("co_await ", primary(awaited)), node.type, context);
  },
};
