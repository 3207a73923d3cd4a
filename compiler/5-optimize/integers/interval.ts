/**
 * What can be known about a number: the interval that it lies in, whether it is whole, and the two values that no interval shows, NaN and -0.
 * `undefined` stands for no value at all: of code that is never reached. The order of the lattice is "says less than".
 */
import type { NumberRepr } from "../../ir/types.ts";

export interface Interval {
  /** The least and the greatest value, ±Infinity included. With `low > high` there is no value but perhaps NaN. */
  readonly low: number;
  readonly high: number;
  /** Every finite value is whole. */
  readonly isWhole: boolean;
  readonly mayBeNaN: boolean;
  readonly mayBeNegativeZero: boolean;
}

export type Known = Interval | undefined;

/** Nothing is known. */
export const anyNumber: Interval = {
  low: -Infinity,
  high: Infinity,
  isWhole: false,
  mayBeNaN: true,
  mayBeNegativeZero: true,
};

/** The whole numbers from `low` to `high`. */
export function whole(low: number, high: number): Interval {
  return { low, high, isWhole: true, mayBeNaN: false, mayBeNegativeZero: false };
}

/** One number. */
export function exactly(value: number): Interval {
  if (Number.isNaN(value))
    return { low: Infinity, high: -Infinity, isWhole: true, mayBeNaN: true, mayBeNegativeZero: false };
  return {
    low: value,
    high: value,
    isWhole: Number.isInteger(value) || !Number.isFinite(value),
    mayBeNaN: false,
    mayBeNegativeZero: Object.is(value, -0),
  };
}

/** What a number of a fixed representation can be. */
export const rangeOf: Readonly<Record<NumberRepr, Interval>> = {
  f64: anyNumber,
  f32: anyNumber,
  i8: whole(-128, 127),
  u8: whole(0, 255),
  i16: whole(-32768, 32767),
  u16: whole(0, 65535),
  i32: whole(-(2 ** 31), 2 ** 31 - 1),
  u32: whole(0, 2 ** 32 - 1),
};

export const hasNumbers = ({ low, high }: Interval): boolean => low <= high;
export const contains = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;
export const mayBeZero = (interval: Interval): boolean => contains(interval, 0);
export const isFinite = ({ low, high }: Interval): boolean => low > -Infinity && high < Infinity;

/** Whether every value has its place in an integer of the representation, and comes back the same. */
export function fits(known: Known, repr: "i32" | "u32"): known is Interval {
  if (known === undefined || !known.isWhole || known.mayBeNaN || known.mayBeNegativeZero) return false;
  const { low, high } = rangeOf[repr];
  return hasNumbers(known) && known.low >= low && known.high <= high;
}

/** Whether it is a whole number that a double holds exactly, so that arithmetic modulo 2³² gives what ToInt32 would (ECMA-262 7.1.6). */
export function isExactWhole(known: Known): known is Interval {
  return (
    known !== undefined &&
    known.isWhole &&
    !known.mayBeNaN &&
    known.low >= -Number.MAX_SAFE_INTEGER &&
    known.high <= Number.MAX_SAFE_INTEGER
  );
}

/** The values of both. */
export function join(a: Known, b: Known): Known {
  if (a === undefined) return b;
  if (b === undefined || a === b) return a;
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    isWhole: a.isWhole && b.isWhole,
    mayBeNaN: a.mayBeNaN || b.mayBeNaN,
    mayBeNegativeZero: a.mayBeNegativeZero || b.mayBeNegativeZero,
  };
}

/** The values that are in both; `undefined` if there are none. */
export function meet(a: Known, b: Known): Known {
  if (a === undefined || b === undefined) return undefined;
  const isWhole = a.isWhole || b.isWhole;
  const least = Math.max(a.low, b.low);
  const greatest = Math.min(a.high, b.high);
  const low = isWhole ? Math.ceil(least) + 0 : least;
  const high = isWhole ? Math.floor(greatest) + 0 : greatest;
  const mayBeNaN = a.mayBeNaN && b.mayBeNaN;
  if (low > high && !mayBeNaN) return undefined;
  const mayBeNegativeZero = a.mayBeNegativeZero && b.mayBeNegativeZero && low <= 0 && high >= 0;
  return { low, high, isWhole, mayBeNaN, mayBeNegativeZero };
}

/** Whether `outer` has every value of `inner`. */
export function covers(outer: Known, inner: Known): boolean {
  if (inner === undefined || outer === inner) return true;
  if (outer === undefined) return false;
  return (
    (!hasNumbers(inner) || (outer.low <= inner.low && outer.high >= inner.high)) &&
    (inner.isWhole || !outer.isWhole) &&
    (outer.mayBeNaN || !inner.mayBeNaN) &&
    (outer.mayBeNegativeZero || !inner.mayBeNegativeZero)
  );
}

/** Where a bound that keeps growing may come to rest: the limits of what is counted and stored. */
const steps = [
  0,
  1,
  255,
  65535,
  2 ** 24,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  Number.MAX_SAFE_INTEGER,
  Infinity,
];

/** `next`, where a bound that has moved away from `before` goes to the next step, so that no chain of growing intervals is long. */
export function widen(before: Known, next: Known): Known {
  if (before === undefined || next === undefined) return next;
  const joined = join(before, next) as Interval;
  return {
    ...joined,
    low: joined.low < before.low ? 0 - (steps.find((step) => -step <= joined.low) ?? Infinity) : joined.low,
    high: joined.high > before.high ? (steps.find((step) => step >= joined.high) ?? Infinity) : joined.high,
  };
}
