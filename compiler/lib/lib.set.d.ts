interface ReadonlySet<T> {
  readonly size: number;
  entries(): IterableIterator<[T, T]>;
  forEach(visit: (value: T, key: T, set: ReadonlySet<T>) => void): void;
  has(value: T): boolean;
  keys(): IterableIterator<T>;
  values(): IterableIterator<T>;
  [Symbol.iterator](): IterableIterator<T>;
}

/** Different values, in the order in which they were added. */
interface Set<T> extends ReadonlySet<T> {
  add(value: T): this;
  clear(): void;
  /** Whether the value was there. */
  delete(value: T): boolean;
}

interface SetConstructor {
  new <T>(values?: Iterable<T> | null): Set<T>;
}

declare const Set: SetConstructor;
