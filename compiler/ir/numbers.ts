/** Numbers in their representations, at compile time. */
import type { NumberRepr } from "./types.ts";

/** ECMAScript's conversion of a number to a fixed width (7.1.6 and on). */
export function wrap(number: number, repr: NumberRepr): number {
  return wraps[repr](number);
}

const wraps: Readonly<Record<NumberRepr, (number: number) => number>> = {
  f64: (number) => number,
  f32: Math.fround,
  i8: (number) => (number << 24) >> 24,
  u8: (number) => number & 0xff,
  i16: (number) => (number << 16) >> 16,
  u16: (number) => number & 0xffff,
  i32: (number) => number | 0,
  u32: (number) => number >>> 0,
};
