interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}

interface IteratorReturnResult<R> {
  done: true;
  value: R;
}

type IteratorResult<T, R = void> = IteratorYieldResult<T> | IteratorReturnResult<R>;

/** Something that gives one value after another. */
interface Iterator<T, R = void, N = undefined> {
  next(...[value]: [] | [N]): IteratorResult<T, R>;
  /** Called when the loop is left early. */
  return?(value?: R): IteratorResult<T, R>;
  throw?(error?: unknown): IteratorResult<T, R>;
}

/** Something that `for…of` can walk. */
interface Iterable<T, R = unknown, N = undefined> {
  [Symbol.iterator](): Iterator<T, R, N>;
}

interface IterableIterator<T, R = void, N = undefined> extends Iterator<T, R, N> {
  [Symbol.iterator](): IterableIterator<T, R, N>;
}

/** What calling a generator function gives. */
interface Generator<T = unknown, R = void, N = undefined> extends Iterator<T, R, N> {
  next(...[value]: [] | [N]): IteratorResult<T, R>;
  return(value: R): IteratorResult<T, R>;
  throw(error: unknown): IteratorResult<T, R>;
  [Symbol.iterator](): Generator<T, R, N>;
}
