/** Immutable text, counted in UTF-16 code units. */
interface String {
  readonly length: number;
  /** One code unit as text; an index outside of the text throws a `RangeError`. */
  readonly [index: number]: string;
  /** The code unit at `index`, counted from the end when negative. */
  at(index: number): string | undefined;
  /** The code unit at `index` as text, or the empty text. */
  charAt(index: number): string;
  /** The code unit at `index` as a number, or `NaN`. */
  charCodeAt(index: number): number;
  codePointAt(index: number): number | undefined;
  concat(...texts: string[]): string;
  endsWith(part: string, endPosition?: number): boolean;
  includes(part: string, position?: number): boolean;
  indexOf(part: string, position?: number): number;
  isWellFormed(): boolean;
  lastIndexOf(part: string, position?: number): number;
  padEnd(length: number, fill?: string): string;
  padStart(length: number, fill?: string): string;
  repeat(count: number): string;
  /** Replaces the first occurrence. In a replacement text `$&`, `` $` ``, `$'` and `$$` have their usual meaning. */
  replace(part: string, replacement: string): string;
  replace(part: string, replacement: (part: string, position: number, text: string) => string): string;
  replaceAll(part: string, replacement: string): string;
  replaceAll(part: string, replacement: (part: string, position: number, text: string) => string): string;
  slice(start?: number, end?: number): string;
  split(separator: string, limit?: number): string[];
  startsWith(part: string, position?: number): boolean;
  substring(start: number, end?: number): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  toWellFormed(): string;
  trim(): string;
  trimEnd(): string;
  trimStart(): string;
  /** Goes by code point. */
  [Symbol.iterator](): IterableIterator<string>;
}

interface StringConstructor {
  /** The value as text. */
  (value?: unknown): string;
  fromCharCode(...units: number[]): string;
  /** Throws a `RangeError` for what is not a code point. */
  fromCodePoint(...codePoints: number[]): string;
  /** As a tag: the template with its escapes as written. */
  raw(template: TemplateStringsArray, ...values: unknown[]): string;
}

declare const String: StringConstructor;

interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}
