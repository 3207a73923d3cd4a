/** A reference that does not keep its object alive. */
interface WeakRef<T extends object> {
  /** The object, or `undefined` once nothing else refers to it. */
  deref(): T | undefined;
}

interface WeakRefConstructor {
  new <T extends object>(target: T): WeakRef<T>;
}

declare const WeakRef: WeakRefConstructor;
