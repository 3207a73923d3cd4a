interface ReadonlyMap<K, V> {
  readonly size: number;
  entries(): IterableIterator<[K, V]>;
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
  [Symbol.iterator](): IterableIterator<[K, V]>;
}

/** Keys with values, in the order in which the keys were added. */
interface Map<K, V> extends ReadonlyMap<K, V> {
  clear(): void;
  /** Whether the key was there. */
  delete(key: K): boolean;
  set(key: K, value: V): this;
}

interface MapConstructor {
  new <K, V>(entries?: Iterable<readonly [K, V]> | null): Map<K, V>;
}

declare const Map: MapConstructor;
