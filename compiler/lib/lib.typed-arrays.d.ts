/** What all typed arrays have. `Self` is the array's own type. */
interface TypedArray<Self> {
  readonly BYTES_PER_ELEMENT: number;
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  readonly length: number;
  /** A stored value is converted as the element's type says. An index outside of the array throws a `RangeError`. */
  [index: number]: number;
  at(index: number): number | undefined;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): IterableIterator<[number, number]>;
  every(test: (value: number, index: number, array: Self) => unknown): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(test: (value: number, index: number, array: Self) => unknown): Self;
  find(test: (value: number, index: number, array: Self) => unknown): number | undefined;
  findIndex(test: (value: number, index: number, array: Self) => unknown): number;
  findLast(test: (value: number, index: number, array: Self) => unknown): number | undefined;
  findLastIndex(test: (value: number, index: number, array: Self) => unknown): number;
  forEach(visit: (value: number, index: number, array: Self) => void): void;
  includes(value: number, from?: number): boolean;
  indexOf(value: number, from?: number): number;
  join(separator?: string): string;
  keys(): IterableIterator<number>;
  lastIndexOf(value: number, from?: number): number;
  map(map: (value: number, index: number, array: Self) => number): Self;
  reduce(step: (previous: number, value: number, index: number, array: Self) => number): number;
  reduce<U>(step: (previous: U, value: number, index: number, array: Self) => U, initial: U): U;
  reduceRight(step: (previous: number, value: number, index: number, array: Self) => number): number;
  reduceRight<U>(step: (previous: U, value: number, index: number, array: Self) => U, initial: U): U;
  reverse(): this;
  /** Copies the values into this array, starting at `offset`. Throws a `RangeError` when they do not fit. */
  set(values: Iterable<number>, offset?: number): void;
  slice(start?: number, end?: number): Self;
  some(test: (value: number, index: number, array: Self) => unknown): boolean;
  /** By value, unless told otherwise. */
  sort(compare?: (left: number, right: number) => number): this;
  /** A view of a part: it shares the buffer. */
  subarray(start?: number, end?: number): Self;
  toReversed(): Self;
  toSorted(compare?: (left: number, right: number) => number): Self;
  toString(): string;
  values(): IterableIterator<number>;
  with(index: number, value: number): Self;
  [Symbol.iterator](): IterableIterator<number>;
}

interface TypedArrayConstructor<Self> {
  readonly BYTES_PER_ELEMENT: number;
  new (length?: number): Self;
  new (values: Iterable<number>): Self;
  new (buffer: ArrayBuffer, byteOffset?: number, length?: number): Self;
  from(values: Iterable<number>): Self;
  from<T>(values: Iterable<T>, map: (value: T, index: number) => number): Self;
  from(source: { readonly length: number }, map: (value: undefined, index: number) => number): Self;
  of(...values: number[]): Self;
}

interface Int8Array extends TypedArray<Int8Array>, Nominal<"Int8Array"> {}
interface Uint8Array extends TypedArray<Uint8Array>, Nominal<"Uint8Array"> {}
interface Uint8ClampedArray extends TypedArray<Uint8ClampedArray>, Nominal<"Uint8ClampedArray"> {}
interface Int16Array extends TypedArray<Int16Array>, Nominal<"Int16Array"> {}
interface Uint16Array extends TypedArray<Uint16Array>, Nominal<"Uint16Array"> {}
interface Int32Array extends TypedArray<Int32Array>, Nominal<"Int32Array"> {}
interface Uint32Array extends TypedArray<Uint32Array>, Nominal<"Uint32Array"> {}
interface Float32Array extends TypedArray<Float32Array>, Nominal<"Float32Array"> {}
interface Float64Array extends TypedArray<Float64Array>, Nominal<"Float64Array"> {}

declare const Int8Array: TypedArrayConstructor<Int8Array>;
declare const Uint8Array: TypedArrayConstructor<Uint8Array>;
declare const Uint8ClampedArray: TypedArrayConstructor<Uint8ClampedArray>;
declare const Int16Array: TypedArrayConstructor<Int16Array>;
declare const Uint16Array: TypedArrayConstructor<Uint16Array>;
declare const Int32Array: TypedArrayConstructor<Int32Array>;
declare const Uint32Array: TypedArrayConstructor<Uint32Array>;
declare const Float32Array: TypedArrayConstructor<Float32Array>;
declare const Float64Array: TypedArrayConstructor<Float64Array>;
