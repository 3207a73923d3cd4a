/** What every value has. */
interface Object {
  /** The value as text; `[object Object]` unless the class says otherwise. */
  toString(): string;
}

interface ObjectConstructor {
  /** Copies the members of the sources into `target`, from left to right, and returns `target`. */
  assign<T extends object>(target: T, ...sources: readonly Partial<T>[]): T;
  /** The `[key, value]` pairs, oldest first. */
  entries<T>(record: Readonly<Record<string, T>>): [string, T][];
  entries(value: object): [string, unknown][];
  /** A record from `[key, value]` pairs; a later pair wins. */
  fromEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T>;
  hasOwn(record: object, key: string): boolean;
  /** Like `===`, but `NaN` is itself and `0` is not `-0`. */
  is(left: unknown, right: unknown): boolean;
  /** The names of the members, oldest first. */
  keys(value: object): string[];
  /** The values, oldest first. */
  values<T>(record: Readonly<Record<string, T>>): T[];
  values(value: object): unknown[];
}

declare const Object: ObjectConstructor;
