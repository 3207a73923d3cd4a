/** What the operators and functions of numbers make of what is known about their operands (ECMA-262 6.1.6.1 and 21.3.2). */
import type { BinaryOperator } from "../../ir/nodes.ts";
import type { NumberRepr } from "../../ir/types.ts";
import {
  anyNumber,
  contains,
  exactly,
  hasNumbers,
  type Interval,
  isFinite,
  join,
  type Known,
  mayBeZero,
  rangeOf,
  whole,
} from "./interval.ts";

type Operation = (a: Interval, b: Interval) => Interval;

const hasInfinity = (interval: Interval): boolean => !isFinite(interval);
const mayBeNegative = ({ low, mayBeNegativeZero }: Interval): boolean => low < 0 || mayBeNegativeZero;

/** From the results at the corners; rounding keeps the order, so the corners of doubles bound the rest. */
function spanned(corners: readonly number[], rest: Omit<Interval, "low" | "high">): Interval {
  if (corners.some(Number.isNaN))
    return { ...anyNumber, isWhole: rest.isWhole, mayBeNegativeZero: rest.mayBeNegativeZero };
  return { low: Math.min(...corners) + 0, high: Math.max(...corners) + 0, ...rest };
}

function add(a: Interval, b: Interval): Interval {
  return spanned([a.low + b.low, a.high + b.high], {
    isWhole: a.isWhole && b.isWhole,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN || (hasInfinity(a) && hasInfinity(b)),
    mayBeNegativeZero: a.mayBeNegativeZero && b.mayBeNegativeZero,
  });
}

function subtract(a: Interval, b: Interval): Interval {
  return spanned([a.low - b.high, a.high - b.low], {
    isWhole: a.isWhole && b.isWhole,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN || (hasInfinity(a) && hasInfinity(b)),
    mayBeNegativeZero: a.mayBeNegativeZero && mayBeZero(b),
  });
}

function multiply(a: Interval, b: Interval): Interval {
  const zeroOfOne = (mayBeZero(a) && mayBeNegative(b)) || (mayBeZero(b) && mayBeNegative(a));
  // The product of two fractions may be too small for a double.
  const vanishes = (!a.isWhole || !b.isWhole) && (mayBeNegative(a) || mayBeNegative(b));
  return spanned([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high], {
    isWhole: a.isWhole && b.isWhole,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN || (mayBeZero(a) && hasInfinity(b)) || (mayBeZero(b) && hasInfinity(a)),
    mayBeNegativeZero: zeroOfOne || vanishes,
  });
}

function divide(a: Interval, b: Interval): Interval {
  if (mayBeZero(b)) return anyNumber;
  return spanned([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high], {
    isWhole: false,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN || (hasInfinity(a) && hasInfinity(b)),
    mayBeNegativeZero: mayBeNegative(a) || b.low < 0,
  });
}

/** The remainder has the sign of the dividend and is nearer to zero than either operand. */
function remainder(a: Interval, b: Interval): Interval {
  const limit = Math.max(Math.abs(b.low), Math.abs(b.high));
  const below = b.isWhole && a.isWhole && Number.isFinite(limit) ? limit - 1 : limit;
  return {
    low: a.low < 0 ? Math.max(a.low, -below) : 0,
    high: a.high > 0 ? Math.min(a.high, below) : 0,
    isWhole: a.isWhole && b.isWhole,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN || mayBeZero(b) || hasInfinity(a),
    mayBeNegativeZero: mayBeNegative(a),
  };
}

/** The least number of the form 2ⁿ-1 that is not below. */
const allOnes = (value: number): number => 2 ** (32 - Math.clz32(value)) - 1;

function bitAnd(a: Interval, b: Interval): Interval {
  if (a.low >= 0 && b.low >= 0) return whole(0, Math.min(a.high, b.high));
  if (a.low >= 0) return whole(0, a.high);
  return b.low >= 0 ? whole(0, b.high) : rangeOf.i32;
}

function bitOr(a: Interval, b: Interval): Interval {
  if (a.low >= 0 && b.low >= 0) return whole(0, allOnes(Math.max(a.high, b.high)));
  return rangeOf.i32;
}

/** The count of a shift, if it is always the same. */
const shiftCount = ({ low, high }: Interval): number | undefined => (low === high ? low & 31 : undefined);

function shiftLeft(a: Interval, b: Interval): Interval {
  const count = shiftCount(b);
  if (count === undefined) return rangeOf.i32;
  const [low, high] = [a.low * 2 ** count, a.high * 2 ** count];
  return low >= rangeOf.i32.low && high <= rangeOf.i32.high ? whole(low, high) : rangeOf.i32;
}

function shiftRight(a: Interval, b: Interval): Interval {
  const count = shiftCount(b);
  if (count === undefined) return a.low >= 0 ? whole(0, a.high) : rangeOf.i32;
  return whole(a.low >> count, a.high >> count);
}

function shiftRightUnsigned(a: Interval, b: Interval): Interval {
  const count = shiftCount(b);
  const high = a.low >= 0 ? a.high : rangeOf.u32.high;
  return whole(0, count === undefined ? high : Math.floor(high / 2 ** count));
}

const operations: Readonly<Partial<Record<BinaryOperator, Operation>>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
  "&": bitAnd,
  "|": bitOr,
  "^": bitOr,
  "<<": shiftLeft,
  ">>": shiftRight,
  ">>>": shiftRightUnsigned,
};

/** The result of an operator on numbers, before it is cut to the representation of the result. */
export function operate(operator: BinaryOperator, a: Known, b: Known): Known {
  if (a === undefined || b === undefined) return undefined;
  if (!hasNumbers(a) || !hasNumbers(b)) return anyNumber;
  return operations[operator]?.(a, b) ?? anyNumber;
}

export function negate(a: Known): Known {
  return a && { ...a, low: -a.high + 0, high: -a.low + 0, mayBeNegativeZero: mayBeZero(a) };
}

/** `~x` of an int32. */
export const complement = (a: Known): Known => a && whole(-a.high - 1, -a.low - 1);

/** A function that rounds: whole, and no further out than its bounds rounded. */
const rounding =
  (round: (value: number) => number, canMakeNegativeZero: (a: Interval) => boolean) =>
  (a: Interval): Interval => ({
    low: round(a.low) + 0,
    high: round(a.high) + 0,
    isWhole: true,
    mayBeNaN: a.mayBeNaN,
    mayBeNegativeZero: a.mayBeNegativeZero || (!a.isWhole && canMakeNegativeZero(a)),
  });

const touchesBelowZero = ({ low, high }: Interval): boolean => low < 0 && high > -1;

type Of = (...operands: readonly [Interval, ...Interval[]]) => Interval;

const unionOfAll: (pick: (...values: number[]) => number) => Of =
  (pick) =>
  (...operands) => ({
    low: pick(...operands.map((each) => each.low)),
    high: pick(...operands.map((each) => each.high)),
    isWhole: operands.every((each) => each.isWhole),
    mayBeNaN: operands.some((each) => each.mayBeNaN),
    mayBeNegativeZero: operands.some((each) => each.mayBeNegativeZero),
  });

/** Functions of the runtime by their names in the IR. */
const functions: Readonly<Partial<Record<string, Of>>> = {
  "math::floor": rounding(Math.floor, () => false),
  "math::ceil": rounding(Math.ceil, touchesBelowZero),
  "math::trunc": rounding(Math.trunc, touchesBelowZero),
  "math::round": rounding(Math.round, ({ low, high }) => low < 0 && high >= -0.5),
  "math::abs": (a) => ({
    low: mayBeZero(a) ? 0 : Math.min(Math.abs(a.low), Math.abs(a.high)),
    high: Math.max(Math.abs(a.low), Math.abs(a.high)),
    isWhole: a.isWhole,
    mayBeNaN: a.mayBeNaN,
    mayBeNegativeZero: false,
  }),
  "math::min": unionOfAll(Math.min),
  "math::max": unionOfAll(Math.max),
  "math::imul": () => rangeOf.i32,
  "math::clz32": () => whole(0, 32),
  "math::sign": (a) => ({ ...a, low: Math.sign(a.low), high: Math.sign(a.high), isWhole: true }),
};

/** The result of a function of the runtime that takes numbers; `undefined` if nothing is known about it. */
export function call(name: string, operands: readonly Known[]): Interval | undefined {
  const known = functions[name];
  const [first, ...rest] = operands;
  if (known === undefined || first === undefined || rest.some((each) => each === undefined)) return undefined;
  const all: readonly [Interval, ...Interval[]] = [first, ...(rest as Interval[])];
  return all.every(hasNumbers) ? known(...all) : anyNumber;
}

/** A number cut to a representation: ToInt32 and kin for integers (ECMA-262 7.1.6 and on), rounding for `f32`. */
export function cut(known: Known, repr: NumberRepr): Known {
  if (known === undefined || repr === "f64") return known;
  if (repr === "f32") {
    const mayBeNegativeZero = known.mayBeNegativeZero || !known.isWhole;
    return { ...known, low: Math.fround(known.low), high: Math.fround(known.high), mayBeNegativeZero };
  }
  const range = rangeOf[repr];
  if (!hasNumbers(known)) return exactly(0);
  const [low, high] = [Math.trunc(known.low) + 0, Math.trunc(known.high) + 0];
  if (!contains(range, low) || !contains(range, high)) return range;
  return known.mayBeNaN ? join(whole(low, high), exactly(0)) : whole(low, high);
}
