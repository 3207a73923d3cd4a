/** `console.log` of what is no object: most lines that a device prints. The code that shows objects then costs no flash. */
import type { CallRuntime, Expression } from "../../ir/nodes.ts";
import { sameType, type Type } from "../../ir/types.ts";

const logs = /^console::(?=(log|info|debug|warn|error)$)/;
const plainKinds: ReadonlySet<Type["kind"]> = new Set(["number", "boolean", "string", "bigint", "undefined", "null"]);

/** The call as it prints without that code; the same call if objects may be among the values, or the first may be a format. */
export function plainLog(node: CallRuntime): CallRuntime {
  const [first, ...others] = node.arguments;
  if (first === undefined || !logs.test(node.name) || !node.arguments.every(isPlain)) return node;
  const text = asText(first);
  if (others.length > 0 && text !== undefined && (text.kind !== "string" || text.value.includes("%"))) return node;
  const args = text !== undefined && others.length === 0 ? [text] : node.arguments;
  return { ...node, name: node.name.replace(logs, "console::plain::"), arguments: args };
}

/** Whether the value, now of any type at all, was no object before. */
function isPlain(node: Expression): boolean {
  if (node.kind === "conditional") return isPlain(node.yes) && isPlain(node.no);
  const { type } = beforeConversion(node);
  return plainKinds.has(type.kind) || isTextual(type);
}

/** The value as a text, if it was one. */
function asText(node: Expression): Expression | undefined {
  if (node.kind === "conditional") {
    const [yes, no] = [asText(node.yes), asText(node.no)];
    return yes !== undefined && no !== undefined && sameType(yes.type, no.type)
      ? { ...node, yes, no, type: yes.type }
      : undefined;
  }
  const before = beforeConversion(node);
  return isTextual(before.type) ? before : undefined;
}

function beforeConversion(node: Expression): Expression {
  return node.kind === "convert" && node.type.kind === "value" && !node.checked ? node.operand : node;
}

/** A text that may be undefined is printed by the same code. */
const isTextual = (type: Type): boolean =>
  type.kind === "string" || (type.kind === "nullable" && type.of.kind === "string");
