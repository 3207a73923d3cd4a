import type { Binary, BinaryOperator, Expression } from "../../ir/nodes.ts";
import { numberNames, type NumberRepr, type Type } from "../../ir/types.ts";
import { atLeast, binary, call, type Code, level, postfix, unary } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { cppType } from "../types.ts";
import { emitExpression } from "./index.ts";
import type { Emitters } from "./table.ts";

/** Types whose arithmetic C++ does in `int`, so that the result has to be cut back. */
const narrowReprs: ReadonlySet<NumberRepr> = new Set(["i8", "u8", "i16", "u16"]);

function emitBinary(node: Binary, context: FunctionContext): Code {
  const left = emitExpression(node.left, context);
  const right = emitExpression(node.right, context);
  const operandType = node.left.type;
  if (node.operator === "===" || node.operator === "!==") {
    return equality(node, left, right);
  }
  const result = arithmetic(node.operator, operandType, left, right, node.right);
  return cutBack(result, node.type);
}

function cutBack(result: Code, type: Type): Code {
  return type.kind === "number" && narrowReprs.has(type.repr)
    ? call(`static_cast<${numberNames[type.repr]}>`, [result])
    : result;
}

function arithmetic(operator: BinaryOperator, type: Type, left: Code, right: Code, rightNode: Expression): Code {
  if (type.kind === "bigint") return bigArithmetic(operator, left, right);
  const isFloating = type.kind === "number" && (type.repr === "f64" || type.repr === "f32");
  switch (operator) {
    case "**":
      return call("otter::power", [left, right]);
    case "%":
      return isFloating ? call("otter::remainder", [left, right]) : binary("%", left, right);
    case "<<":
    case ">>":
      return binary(operator, left, shiftCount(right, rightNode));
    case ">>>":
      return binary(">>", call("static_cast<std::uint32_t>", [left]), shiftCount(right, rightNode));
    default:
      return binary(operator, left, right);
  }
}

/**
 * By name: those whose result may need more than 64 bits, until the conversion around them wraps it, and those that not every second
 * operand suits. C++ leaves both undefined.
 */
const partial: Partial<Record<BinaryOperator, string>> = {
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "quotient",
  "%": "remainder",
  "<<": "shiftedLeft",
  ">>": "shiftedRight",
};

function bigArithmetic(operator: BinaryOperator, left: Code, right: Code): Code {
  const name = partial[operator];
  return name === undefined ? binary(operator, left, right) : call(`otter::bigint::${name}`, [left, right]);
}

/** JavaScript takes the count modulo 32; C++ leaves larger counts undefined. */
function shiftCount(count: Code, node: Expression): Code {
  const isSmall = node.kind === "number" && node.value >= 0 && node.value < 32;
  return isSmall ? count : binary("&", count, { text: "31", level: level.primary });
}

function equality(node: Binary, left: Code, right: Code): Code {
  const isSame = node.operator === "===";
  const type = node.left.type.kind === "nullable" ? node.left.type.of : node.left.type;
  if (hasOperator(type)) return binary(isSame ? "==" : "!=", left, right);
  const test = call("otter::strictEquals", [left, right]);
  return isSame ? test : unary("!", test);
}

function hasOperator(type: Type): boolean {
  if (type.kind === "native") return type.handle === "pointer";
  return type.kind === "number" || type.kind === "bigint" || type.kind === "boolean" || type.kind === "string";
}

const isWord = (repr: NumberRepr): boolean => repr === "i32" || repr === "u32";

/** An operand of `?:` in exactly the type of the whole: C++ finds no common type for two kinds of references. */
function branch(node: Expression, type: Type, context: FunctionContext): string {
  const code = emitExpression(node, context);
  // A literal is an `int`, which is none of the fixed widths where `int32_t` is `long`: no overload would take it.
  if (node.kind === "number" && type.kind === "number" && isWord(type.repr))
    return `${numberNames[type.repr]}{${code.text}}`;
  const isExact = node.kind !== "cast" && node.kind !== "convert";
  const wanted = cppType(type, context);
  if (isExact || wanted === "void" || code.text.startsWith(`${wanted}(`)) return atLeast(code, level.or);
  return type.kind === "number" || type.kind === "boolean" ? atLeast(code, level.or) : `${wanted}(${code.text})`;
}

export const operators: Emitters<"unary" | "binary" | "logical" | "conditional" | "concat"> = {
  unary: (node, context) =>
    node.operator === "-" && node.type.kind === "bigint"
      ? call("otter::bigint::negated", [emitExpression(node.operand, context)])
      : cutBack(unary(node.operator, emitExpression(node.operand, context)), node.type),
  binary: emitBinary,
  logical: (node, context) =>
    binary(node.operator, emitExpression(node.left, context), emitExpression(node.right, context)),
  conditional: (node, context) => ({
    text: [
      `${atLeast(emitExpression(node.test, context), level.or)} ?`,
      `${branch(node.yes, node.type, context)} :`,
      branch(node.no, node.type, context),
    ].join(" "),
    level: level.conditional,
  }),
  concat: (node, context) =>
    node.parts.length === 0
      ? postfix('""_s')
      : call(
          context.runtime("concat"),
          node.parts.map((part) => emitExpression(part, context)),
        ),
};
