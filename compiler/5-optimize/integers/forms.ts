/**
 * Expressions of doubles written in integers. An *integer form* gives exactly the same number; a *wrapped form* gives the same number modulo
 * 2³², which is all that ToInt32 and kin look at (ECMA-262 7.1.6).
 */
import type { Binary, CallMember, CallRuntime, Convert, Expression, NumberLiteral } from "../../ir/nodes.ts";
import { wrap } from "../../ir/numbers.ts";
import { boolean, i32, type NumberType, type Type, u32 } from "../../ir/types.ts";
import type { Analysis } from "./analyze.ts";
import { isDouble } from "./choose.ts";
import { isIndexed } from "./expressions.ts";
import { fits, type Interval, isExactWhole, type Known, mayBeZero, rangeOf } from "./interval.ts";

type Repr = "i32" | "u32";
type Form = Expression | undefined;

const types: Readonly<Record<Repr, NumberType>> = { i32, u32 };
const other: Readonly<Record<Repr, Repr>> = { i32: "u32", u32: "i32" };

export class IntegerForms {
  private readonly analysis: Analysis;
  private readonly rewrite: (node: Expression) => Expression;
  private readonly known = { i32: new Map<Expression, Form>(), u32: new Map<Expression, Form>() };

  /** @param rewrite gives an expression in the representation that it has, with what is inside it rewritten */
  constructor(analysis: Analysis, rewrite: (node: Expression) => Expression) {
    this.analysis = analysis;
    this.rewrite = rewrite;
  }

  /** An integer form that needs no conversion from a double. */
  cheap(node: Expression): Form {
    if (this.literal(node) !== undefined) return undefined;
    return this.stored(node) ?? this.form(node, "i32") ?? this.form(node, "u32");
  }

  /** The integer form, in any case: the place that takes it was chosen because every value fits. */
  exact(node: Expression, repr: Repr): Expression {
    const type = types[repr];
    const literal = this.literal(node);
    if (literal !== undefined) return { ...literal, value: wrap(literal.value, repr), type };
    const isExact = fits(this.intervalOf(node), repr);
    return this.form(node, repr) ?? { kind: "convert", operand: this.rewrite(node), checked: false, isExact, type };
  }

  /** A comparison of whole numbers. */
  comparison(node: Binary): Form {
    if (node.type.kind !== "boolean" || !isDouble(node.left.type) || !isDouble(node.right.type)) return undefined;
    // Two literals, or a double and a literal, are better compared as they are.
    if (this.cheap(node.left) === undefined && this.cheap(node.right) === undefined) return undefined;
    return this.inEither((repr) => this.binary(node, repr, boolean));
  }

  /** A double that becomes an integer of a fixed width. */
  conversion(node: Convert): Form {
    const { operand, type } = node;
    if (type.kind !== "number" || type.repr === "f64" || type.repr === "f32" || !isDouble(operand.type))
      return undefined;
    const wrapped = this.wrapped(operand);
    if (wrapped !== undefined) return toInteger(wrapped, type);
    const repr = type.repr === "u32" ? "u32" : "i32";
    if (!fits(this.intervalOf(operand), repr)) return undefined;
    return toInteger(
      { kind: "convert", operand: this.rewrite(operand), checked: false, isExact: true, type: types[repr] },
      type,
    );
  }

  /** An element by an integer; a typed array takes integers as they are. */
  access(node: CallMember): Form {
    if (!isIndexed(node)) return undefined;
    const [index, value] = node.arguments;
    if (index === undefined) return undefined;
    const at =
      (isDouble(index.type) ? this.inEither((repr) => this.form(index, repr)) : undefined) ?? this.rewrite(index);
    const receiver = this.rewrite(node.receiver);
    if (value === undefined) return { ...node, receiver, arguments: [at] };
    const isBuffer = node.receiver.type.kind === "builtin";
    const stored =
      isBuffer && isDouble(value.type) && this.literal(value) === undefined ? this.cheap(value) : undefined;
    return { ...node, receiver, arguments: [at, stored ?? this.rewrite(value)] };
  }

  /** The text or the truth of a whole number. */
  text(node: CallRuntime): Form {
    if (node.name !== "toStr" && node.name !== "truthy") return undefined;
    const [operand] = node.arguments;
    if (operand === undefined || !isDouble(operand.type)) return undefined;
    const integer = this.cheap(operand);
    return integer && { ...node, arguments: [integer] };
  }

  private intervalOf(node: Expression): Known {
    return this.analysis.intervalOf(node);
  }

  /** A read of something that is stored as an integer. */
  private stored(node: Expression): Form {
    if (this.literal(node) !== undefined) return undefined;
    const type = this.storage(node);
    if (type === undefined || !isDouble(node.type) || type.kind !== "number" || type.repr === "f64") return undefined;
    if (node.kind === "field") return { ...node, object: this.rewrite(node.object), type };
    if (node.kind === "callFunction" || node.kind === "callMethod") return this.rewrite({ ...node, type });
    return { ...node, type } as Expression;
  }

  /** The number behind a literal or a constant of a module. */
  private literal(node: Expression): NumberLiteral | undefined {
    if (node.kind === "number") return node;
    return node.kind === "global" ? this.analysis.surroundings.constant(node.global) : undefined;
  }

  private storage(node: Expression): Type | undefined {
    switch (node.kind) {
      case "local":
        return node.local.type;
      case "global":
        return node.global.type;
      case "field":
        return this.analysis.surroundings.field(node.owner, node.field)?.type;
      case "callFunction":
        return node.callee.result;
      case "callMethod":
        return node.method.result;
      default:
        return undefined;
    }
  }

  private inEither(make: (repr: Repr) => Form): Form {
    return make("i32") ?? make("u32");
  }

  /** The integer form in a representation, if there is one. */
  private form(node: Expression, repr: Repr): Form {
    const interval = this.intervalOf(node);
    if (!fits(interval, repr)) return undefined;
    const known = this.known[repr];
    if (known.has(node)) return known.get(node);
    const made = this.make(node, repr, interval);
    known.set(node, made);
    return made;
  }

  private make(node: Expression, repr: Repr, interval: Interval): Form {
    const type = types[repr];
    const literal = this.literal(node);
    if (literal !== undefined) return { ...literal, type };
    const stored = this.stored(node);
    if (stored !== undefined) return toInteger(stored, type);
    switch (node.kind) {
      case "convert":
        return isInteger(node.operand.type) ? toInteger(this.rewrite(node.operand), type) : undefined;
      case "unary": {
        const operand = node.operator === "-" && repr === "i32" ? this.form(node.operand, repr) : undefined;
        return operand && { ...node, operand, type };
      }
      case "binary": {
        const own = this.arithmetic(node, repr);
        if (own !== undefined || !fits(interval, other[repr])) return own;
        const alternative = this.arithmetic(node, other[repr]);
        return alternative && toInteger(alternative, type);
      }
      case "conditional": {
        const yes = this.form(node.yes, repr);
        const no = yes && this.form(node.no, repr);
        return no && { ...node, test: this.rewrite(node.test), yes, no, type };
      }
      case "callRuntime":
        return this.math(node, repr);
      case "callMember":
        return this.unit(node, type);
      default:
        return undefined;
    }
  }

  private arithmetic(node: Binary, repr: Repr): Form {
    switch (node.operator) {
      case "+":
      case "-":
      case "*":
        return this.binary(node, repr, types[repr]);
      case "%":
        return this.canDivide(node, repr) ? this.binary(node, repr, types[repr]) : undefined;
      default:
        return undefined;
    }
  }

  private binary(node: Binary, repr: Repr, type: Type): Form {
    const left = this.form(node.left, repr);
    const right = left && this.form(node.right, repr);
    return right && { ...node, left, right, type };
  }

  /** Whether C++ may divide: not by zero, and not the least int32 by -1, whose quotient is none. */
  private canDivide({ left, right }: Binary, repr: Repr): boolean {
    const [dividend, divisor] = [this.intervalOf(left), this.intervalOf(right)];
    if (!fits(dividend, repr) || !fits(divisor, repr) || mayBeZero(divisor)) return false;
    return divisor.low > 0 || dividend.low > rangeOf.i32.low;
  }

  /** `a / b` without its fraction: the quotient of two int32 is never so near to a whole number that a double would round to it. */
  private quotient(node: Expression, repr: Repr): Form {
    if (node.kind !== "binary" || node.operator !== "/" || !isDouble(node.type) || !this.canDivide(node, repr))
      return undefined;
    return this.binary(node, repr, types[repr]);
  }

  private math(node: CallRuntime, repr: Repr): Form {
    const [first] = node.arguments;
    if (first === undefined) return undefined;
    switch (node.name) {
      case "math::floor":
        return this.form(first, repr) ?? (this.isPositiveQuotient(first) ? this.quotient(first, repr) : undefined);
      case "math::trunc":
        return this.form(first, repr) ?? this.quotient(first, repr);
      case "math::ceil":
      case "math::round":
        return this.form(first, repr);
      case "math::imul":
        return repr === "i32" ? this.product(node) : undefined;
      case "math::abs":
      case "math::min":
      case "math::max":
        return this.inSame(node, repr);
      default:
        return undefined;
    }
  }

  /** `Math.imul`: a product modulo 2³². */
  private product(node: CallRuntime): Form {
    const [left, right] = node.arguments.map((each) => toInteger(this.int32(each), u32));
    return left && right && toInteger({ kind: "binary", operator: "*", left, right, type: u32 }, i32);
  }

  /** What ToInt32 makes of a number. */
  private int32(node: Expression): Expression {
    return this.wrapped(node) ?? { kind: "convert", operand: this.rewrite(node), checked: false, type: i32 };
  }

  /** Rounding down and cutting off are the same. */
  private isPositiveQuotient(node: Expression): boolean {
    if (node.kind !== "binary") return false;
    const [dividend, divisor] = [this.intervalOf(node.left), this.intervalOf(node.right)];
    return dividend !== undefined && divisor !== undefined && dividend.low >= 0 && divisor.low > 0;
  }

  /** `text.charCodeAt(index)` that is known to be there. */
  private unit(node: CallMember, type: NumberType): Form {
    const [index] = node.arguments;
    if (node.name !== "charCodeAt" || index === undefined) return undefined;
    const at = this.form(index, "i32");
    const unit: NumberType = { kind: "number", repr: "u16" };
    return (
      at &&
      toInteger({ ...node, name: "unit", receiver: this.rewrite(node.receiver), arguments: [at], type: unit }, type)
    );
  }

  private inSame(node: CallRuntime, repr: Repr): Form {
    const args = node.arguments.map((each) => this.form(each, repr));
    const type = types[repr];
    // A literal is an `int`, which need not be the `int32_t` of the others: on the ESP32 that is a `long`.
    const typeArguments = args.map(() => type);
    return args.includes(undefined) ? undefined : { ...node, typeArguments, arguments: args as Expression[], type };
  }

  /** An int32 that is the same modulo 2³². */
  private wrapped(node: Expression): Form {
    const literal = this.literal(node);
    if (literal !== undefined) return { ...literal, value: wrap(literal.value, "i32"), type: i32 };
    if (node.kind === "convert" && isInteger(node.operand.type)) return toInteger(this.rewrite(node.operand), i32);
    const whole = this.stored(node) ?? this.form(node, "i32") ?? this.form(node, "u32");
    if (whole !== undefined) return toInteger(whole, i32);
    if (node.kind === "conditional") {
      const yes = this.wrapped(node.yes);
      const no = yes && this.wrapped(node.no);
      return no && { ...node, test: this.rewrite(node.test), yes, no, type: i32 };
    }
    if (node.kind !== "binary") return undefined;
    if (node.operator === "/") {
      const quotient = this.quotient(node, "i32") ?? this.quotient(node, "u32");
      return quotient && toInteger(quotient, i32);
    }
    return node.operator === "+" || node.operator === "-" || node.operator === "*" ? this.modular(node) : undefined;
  }

  /** Sums and products that a double holds exactly, in arithmetic that wraps. */
  private modular(node: Binary): Form {
    if (![node, node.left, node.right].every((each) => isExactWhole(this.intervalOf(each)))) return undefined;
    const left = this.wrapped(node.left);
    const right = left && this.wrapped(node.right);
    return right && toInteger({ ...node, left: toInteger(left, u32), right: toInteger(right, u32), type: u32 }, i32);
  }
}

const isInteger = (type: Type): boolean => type.kind === "number" && type.repr !== "f64" && type.repr !== "f32";

const isWord = (type: Type): boolean => type.kind === "number" && (type.repr === "i32" || type.repr === "u32");

/** An integer in another representation; its bits are kept. */
function toInteger(operand: Expression, type: NumberType): Expression {
  if (operand.type.kind === "number" && operand.type.repr === type.repr) return operand;
  // Between the two of 32 bits, the way there does not matter.
  if (operand.kind === "convert" && isWord(operand.type) && isWord(operand.operand.type) && isWord(type))
    return toInteger(operand.operand, type);
  if (operand.kind === "number") return { ...operand, value: wrap(operand.value, type.repr), type };
  return { kind: "convert", operand, checked: false, type };
}
