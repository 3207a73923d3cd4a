interface BigInt {
  toString(radix?: number): string;
}

interface BigIntConstructor {
  /** Throws a `RangeError` for a fraction and a `SyntaxError` for text that is no integer. */
  (value: bigint | boolean | number | string): bigint;
  /** Wraps to a signed integer of that many bits. */
  asIntN(bits: number, value: bigint): bigint;
  /** Wraps to an unsigned integer of that many bits. */
  asUintN(bits: number, value: bigint): bigint;
}

declare const BigInt: BigIntConstructor;
