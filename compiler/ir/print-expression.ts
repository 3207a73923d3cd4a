import type { Expression } from "./nodes.ts";
import { typeText } from "./types.ts";
import { printBlock } from "./print.ts";

type Kind = Expression["kind"];
type Printers = { readonly [K in Kind]: (node: Extract<Expression, { kind: K }>) => string };

const list = (nodes: readonly Expression[]): string => `(${nodes.map(printExpression).join(", ")})`;
const typeArguments = (types: Parameters<typeof typeText>[0][]): string =>
  types.length === 0 ? "" : `<${types.map(typeText).join(", ")}>`;

const printers: Printers = {
  number: (node) => `${Object.is(node.value, -0) ? "-0" : node.value}:${typeText(node.type)}`,
  boolean: (node) => String(node.value),
  string: (node) => JSON.stringify(node.value),
  bigint: (node) => `${node.value}n`,
  unit: (node) => `${node.unit}:${typeText(node.type)}`,
  local: (node) => node.local.name,
  global: (node) => `${node.global.module}.${node.global.name}`,
  this: () => "this",
  unary: (node) => `(${node.operator} ${printExpression(node.operand)})`,
  binary: (node) =>
    `(${printExpression(node.left)} ${node.operator}:${typeText(node.left.type)} ${printExpression(node.right)})`,
  logical: (node) => `(${printExpression(node.left)} ${node.operator} ${printExpression(node.right)})`,
  conditional: (node) => `(${printExpression(node.test)} ? ${printExpression(node.yes)} : ${printExpression(node.no)})`,
  concat: (node) => `concat${list(node.parts)}`,
  convert: (node) => `${node.checked ? "narrow" : "convert"}<${typeText(node.type)}>(${printExpression(node.operand)})`,
  cast: (node) => `cast<${typeText(node.type)}>(${printExpression(node.operand)})`,
  callFunction: (node) => `${node.callee.module}.${node.callee.name}${list(node.arguments)}`,
  callMethod: (node) => {
    const receiver = node.receiver ? printExpression(node.receiver) : `object#${node.method.owner ?? "?"}`;
    return `${receiver}.${node.isSuper ? "super." : ""}${node.method.name}${list(node.arguments)}`;
  },
  callMember: (node) =>
    `${printExpression(node.receiver)}.${node.name}${typeArguments([...node.typeArguments])}${list(node.arguments)}`,
  callSelector: (node) => `${printExpression(node.receiver)}~${node.selector.name}${list(node.arguments)}`,
  callClosure: (node) => `call ${printExpression(node.callee)}${list(node.arguments)}`,
  callRuntime: (node) => `otter.${node.name}${typeArguments([...node.typeArguments])}${list(node.arguments)}`,
  new: (node) => `new object#${node.object}${list(node.arguments)}`,
  newStruct: (node) => `struct object#${node.object}${list(node.values)}`,
  newArray: (node) => `${typeText(node.type)}${list(node.elements)}`,
  newBuiltin: (node) => `new ${typeText(node.type)}${list(node.arguments)}`,
  lambda: (node) => {
    const captures = [...node.captures.map((local) => local.name), ...(node.capturesThis ? ["this"] : [])];
    const parameters = node.function.parameters.map((each) => `${each.name}: ${typeText(each.type)}`);
    const head = `${node.isEscaping ? "closure" : "lambda"}[${captures.join(", ")}](${parameters.join(", ")})`;
    const body = printBlock(node.function.body).map((line) => `  ${line}`);
    return [`${head}: ${typeText(node.function.result)} {`, ...body, "}"].join("\n");
  },
  functionReference: (node) => `&${node.function.module}.${node.function.name}`,
  field: (node) => `${printExpression(node.object)}.${node.field}`,
  member: (node) => `${printExpression(node.object)}~${node.selector.name}`,
  native: (node) => `native ${JSON.stringify(node.template)}${list(node.operands)}`,
  instanceOf: (node) =>
    `${printExpression(node.operand)} instanceof ${typeof node.target === "number" ? `object#${node.target}` : node.target}`,
  await: (node) => `await ${printExpression(node.operand)}`,
  asset: (node) => `asset ${node.asset}`,
};

export function printExpression(node: Expression): string {
  return (printers[node.kind] as (node: Expression) => string)(node);
}
