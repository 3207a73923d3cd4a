/** An array that is only read through this name. */
interface ReadonlyArray<T> {
  readonly length: number;
  /** An index outside of the array throws a `RangeError`. */
  readonly [index: number]: T;
  /** The element at `index`, counted from the end when negative; `undefined` outside of the array. */
  at(index: number): T | undefined;
  concat(...arrays: readonly (readonly T[])[]): T[];
  concat(...items: readonly (T | readonly T[])[]): T[];
  entries(): IterableIterator<[number, T]>;
  every<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): this is readonly S[];
  every(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  filter<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S[];
  filter(test: (value: T, index: number, array: readonly T[]) => unknown): T[];
  find<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S | undefined;
  find(test: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** The index of the first element that passes, or -1. */
  findIndex(test: (value: T, index: number, array: readonly T[]) => unknown): number;
  findLast<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S | undefined;
  findLast(test: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** The index of the last element that passes, or -1. */
  findLastIndex(test: (value: T, index: number, array: readonly T[]) => unknown): number;
  /** The elements of the inner arrays in one array; one level, or two. */
  flat<U>(this: readonly (readonly U[])[], depth?: 1): U[];
  flat<U>(this: readonly (readonly (readonly U[])[])[], depth: 2): U[];
  flat<U>(this: readonly (U | readonly U[])[], depth?: 1): U[];
  flatMap<U>(map: (value: T, index: number, array: readonly T[]) => readonly U[]): U[];
  flatMap<U>(map: (value: T, index: number, array: readonly T[]) => U | readonly U[]): U[];
  forEach(visit: (value: T, index: number, array: readonly T[]) => void): void;
  /** Whether an element is the value, `NaN` included. */
  includes(value: T, from?: number): boolean;
  /** The first index of the value by `===`, or -1. */
  indexOf(value: T, from?: number): number;
  /** The elements as text; `undefined` and `null` become empty. The default separator is a comma. */
  join(separator?: string): string;
  keys(): IterableIterator<number>;
  /** The last index of the value by `===`, or -1. */
  lastIndexOf(value: T, from?: number): number;
  map<U>(map: (value: T, index: number, array: readonly T[]) => U): U[];
  /** Throws a `TypeError` when the array is empty and there is no initial value. */
  reduce(step: (previous: T, value: T, index: number, array: readonly T[]) => T): T;
  reduce<U>(step: (previous: U, value: T, index: number, array: readonly T[]) => U, initial: U): U;
  reduceRight(step: (previous: T, value: T, index: number, array: readonly T[]) => T): T;
  reduceRight<U>(step: (previous: U, value: T, index: number, array: readonly T[]) => U, initial: U): U;
  slice(start?: number, end?: number): T[];
  some(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  toReversed(): T[];
  toSorted(compare?: (left: T, right: T) => number): T[];
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
  toString(): string;
  values(): IterableIterator<T>;
  /** A copy with one element replaced. */
  with(index: number, value: T): T[];
  [Symbol.iterator](): IterableIterator<T>;
}

interface Array<T> extends ReadonlyArray<T> {
  /** Only `0` may be assigned: it empties the array. */
  length: number;
  [index: number]: T;
  copyWithin(target: number, start: number, end?: number): this;
  fill(value: T, start?: number, end?: number): this;
  pop(): T | undefined;
  /** Returns the new length. */
  push(...items: T[]): number;
  reverse(): this;
  shift(): T | undefined;
  /** Sorts in place and keeps the order of equal elements. Without `compare`, by UTF-16 text. */
  sort(compare?: (left: T, right: T) => number): this;
  /** Removes `deleteCount` elements (all that follow, if absent) and puts `items` there; returns what was removed. */
  splice(start: number, deleteCount?: number, ...items: T[]): T[];
  /** Returns the new length. */
  unshift(...items: T[]): number;
}

interface ArrayConstructor {
  /** An array of that many empty places: fill it at once, `new Array<number>(8).fill(0)`. */
  new <T>(length: number): T[];
  from<T>(source: Iterable<T>): T[];
  from<T, U>(source: Iterable<T>, map: (value: T, index: number) => U): U[];
  from<U>(source: { readonly length: number }, map: (value: undefined, index: number) => U): U[];
  isArray(value: unknown): value is readonly unknown[];
  of<T>(...items: T[]): T[];
}

declare const Array: ArrayConstructor;
