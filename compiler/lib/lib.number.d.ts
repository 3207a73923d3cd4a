interface Number {
  /** @param digits after the point, 0 to 100 */
  toExponential(digits?: number): string;
  /** @param digits after the point, 0 to 100 */
  toFixed(digits?: number): string;
  /** @param digits significant ones, 1 to 100 */
  toPrecision(digits?: number): string;
  /** @param radix 2 to 36 */
  toString(radix?: number): string;
}

interface NumberConstructor {
  /** The value as a number; text that is not a number gives `NaN`, empty text 0. */
  (value?: string | number | boolean | bigint | null): number;
  readonly EPSILON: number;
  readonly MAX_SAFE_INTEGER: number;
  readonly MAX_VALUE: number;
  readonly MIN_SAFE_INTEGER: number;
  readonly MIN_VALUE: number;
  readonly NEGATIVE_INFINITY: number;
  readonly NaN: number;
  readonly POSITIVE_INFINITY: number;
  isFinite(value: unknown): boolean;
  isInteger(value: unknown): boolean;
  isNaN(value: unknown): boolean;
  isSafeInteger(value: unknown): boolean;
  parseFloat(text: string): number;
  parseInt(text: string, radix?: number): number;
}

declare const Number: NumberConstructor;
declare const Infinity: number;
declare const NaN: number;
declare function isFinite(value: number): boolean;
declare function isNaN(value: number): boolean;
/** The number at the start of the text, or `NaN`. */
declare function parseFloat(text: string): number;
/** The integer at the start of the text, or `NaN`. Radix 10, or 16 after `0x`, unless given. */
declare function parseInt(text: string, radix?: number): number;
