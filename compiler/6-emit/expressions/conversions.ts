import type { Cast, Convert, Expression } from "../../ir/nodes.ts";
import { wrap } from "../../ir/numbers.ts";
import { isReference, type NumberRepr, type Type } from "../../ir/types.ts";
import { type Code, postfix, unary } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { cppType, isErasedForm, pointee } from "../types.ts";
import { emitExpression } from "./index.ts";
import { numberLiteral } from "./literals.ts";
import type { Emitters } from "./table.ts";

function emitConvert(node: Convert, context: FunctionContext): Code {
  const from = node.operand.type;
  const to = node.type;
  if (node.operand.kind === "number" && to.kind === "number")
    return numberLiteral(wrap(node.operand.value, to.repr), to.repr);
  if (node.operand.kind === "unit") return emitExpression({ ...node.operand, type: to }, context);
  const operand = emitExpression(node.operand, context);
  const target = cppType(to, context);
  if (target === cppType(from, context) && !node.checked) return operand;
  if (node.checked) return postfix(`${context.runtime("narrow")}<${target}>(${operand.text})`);
  if (from.kind === "number" && to.kind === "number") {
    const wrap = isFloating(from.repr) && node.isExact !== true ? wraps[to.repr] : undefined;
    return postfix(`${wrap === undefined ? `static_cast<${target}>` : context.runtime(wrap)}(${operand.text})`);
  }
  if (to.kind === "value" && isValueSource(from)) return postfix(`${target}(${operand.text})`);
  if (to.kind === "optional" && target === cppType({ ...to, of: to.of }, context) && isSame(from, to.of, context)) {
    return postfix(`${target}(${operand.text})`);
  }
  if (from.kind === "optional" && isSame(to, from.of, context)) return unary("*", operand);
  return postfix(`${context.runtime("convert")}<${target}>(${operand.text})`);
}

/** ECMAScript's conversions to integers: C++ leaves open what becomes of a number that does not fit. */
const wraps: Readonly<Partial<Record<NumberRepr, string>>> = {
  i8: "toInt8",
  u8: "toUint8",
  i16: "toInt16",
  u16: "toUint16",
  i32: "toInt32",
  u32: "toUint32",
};

function isFloating(repr: NumberRepr): boolean {
  return repr === "f64" || repr === "f32";
}

function isSame(a: Type, b: Type, context: FunctionContext): boolean {
  return cppType(a, context) === cppType(b, context);
}

/** Whether `Value` has a constructor for the type. */
function isValueSource(type: Type): boolean {
  if (type.kind === "native") return type.handle === "object";
  return ["number", "boolean", "string", "nullable", "optional"].includes(type.kind) || isReference(type);
}

function emitCast(node: Cast, context: FunctionContext): Code {
  const operand = emitExpression(node.operand, context);
  return isUpcast(node.operand.type, node.type, context)
    ? operand
    : postfix(`${context.runtime("as")}<${pointee(node.type, context)}>(${operand.text})`);
}

/** The object of an access that is over before anything else runs: what is only seen as another type need not be counted for that. */
export function emitBorrowed(node: Expression, context: FunctionContext): Code {
  if (node.kind !== "cast" || isUpcast(node.operand.type, node.type, context)) return emitExpression(node, context);
  return postfix(
    `${context.runtime("seen")}<${pointee(node.type, context)}>(${emitExpression(node.operand, context).text})`,
  );
}

/** Whether C++ converts the reference by itself: to the same class or to one that it derives from. */
export function isUpcast(from: Type, to: Type, context: FunctionContext): boolean {
  if (isErasedForm(to, context)) return true;
  const wanted = pointee(to, context);
  if (pointee(from, context) === wanted) return true;
  const plain = from.kind === "nullable" ? from.of : from;
  let base = plain.kind === "object" ? context.object(plain.id).base : undefined;
  while (base !== undefined) {
    if (typeof base === "string") return context.runtime(base) === wanted;
    const object = context.object(base);
    if (context.className(object) === wanted) return true;
    base = object.base;
  }
  return false;
}

export const conversions: Emitters<"convert" | "cast"> = { convert: emitConvert, cast: emitCast };
