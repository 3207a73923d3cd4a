/** All members optional. */
type Partial<T> = { [P in keyof T]?: T[P] };
/** No member optional. */
type Required<T> = { [P in keyof T]-?: T[P] };
/** No member assignable. */
type Readonly<T> = { readonly [P in keyof T]: T[P] };
/** Only the members `K`. */
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
/** All members but `K`. */
type Omit<T, K extends PropertyKey> = Pick<T, Exclude<keyof T, K>>;
/** A `T` for each key. */
type Record<K extends PropertyKey, T> = { [P in K]: T };
/** The parts of the union `T` that are not in `U`. */
type Exclude<T, U> = T extends U ? never : T;
/** The parts of the union `T` that are in `U`. */
type Extract<T, U> = T extends U ? T : never;
/** `T` without `null` and `undefined`. */
type NonNullable<T> = T & {};
type PropertyKey = string | number | symbol;
type Parameters<F extends (...args: never[]) => unknown> = F extends (...args: infer P) => unknown ? P : never;
type ReturnType<F extends (...args: never[]) => unknown> = F extends (...args: never[]) => infer R ? R : never;
type ConstructorParameters<C extends abstract new (...args: never[]) => unknown> = C extends abstract new (
  ...args: infer P
) => unknown
  ? P
  : never;
type InstanceType<C extends abstract new (...args: never[]) => unknown> = C extends abstract new (
  ...args: never[]
) => infer R
  ? R
  : never;
/** What `await` makes of a `T`. */
type Awaited<T> = T extends null | undefined
  ? T
  : T extends object & { then(onFulfilled: infer F, ...rest: infer _): unknown }
    ? F extends (value: infer V, ...rest: infer _) => unknown
      ? Awaited<V>
      : never
    : T;
type Uppercase<S extends string> = intrinsic;
type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic;
type Uncapitalize<S extends string> = intrinsic;
/** Keeps an argument from deciding what `T` is. */
type NoInfer<T> = intrinsic;
