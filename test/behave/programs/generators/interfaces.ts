// Iterables behind interfaces and as fields; iterators handed around.
interface Collection<T> extends Iterable<T> { readonly size: number; add(item: T): this }
class List<T> implements Collection<T> {
  private readonly items: T[] = [];
  get size(): number {
    return this.items.length;
  }
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  [Symbol.iterator](): Iterator<T> {
    return this.items.values();
  }
}
class Linked<T> implements Collection<T> {
  private head: { value: T; next: { value: T; next: unknown } | undefined } | undefined;
  size = 0;
  add(item: T): this {
    this.head = { value: item, next: this.head };
    this.size++;
    return this;
  }
  *[Symbol.iterator](): IterableIterator<T> {
    const values: T[] = [];
    if (this.head) values.push(this.head.value);
    yield* values;
  }
}
const total = (collection: Collection<number>): number => {
  let sum = 0;
  for (const n of collection) sum += n;
  return sum * collection.size;
};
console.log(total(new List<number>().add(1).add(2)), total(new Linked<number>().add(5)));
const collections: Collection<string>[] = [new List<string>().add("a").add("b"), new Linked<string>().add("c")];
for (const collection of collections) console.log([...collection].join("+"), new Set(collection).size);
class Tokens {
  private readonly source: Iterator<string, unknown>;
  private peeked: IteratorResult<string, unknown> | undefined;
  constructor(text: Iterable<string>) {
    this.source = text[Symbol.iterator]();
  }
  peek(): string | undefined {
    this.peeked ??= this.source.next();
    return this.peeked.done ? undefined : this.peeked.value;
  }
  take(): string | undefined {
    const token = this.peek();
    this.peeked = undefined;
    return token;
  }
}
const tokens = new Tokens("1+2");
console.log(tokens.take(), tokens.peek(), tokens.take(), tokens.take(), tokens.take());
function drain(iterator: Iterator<number>): number[] {
  const result: number[] = [];
  for (let step = iterator.next(); !step.done; step = iterator.next()) result.push(step.value);
  return result;
}
class Dice implements Iterator<number> {
  private left = 3;
  next(): IteratorResult<number> {
    if (this.left === 0) return { done: true, value: undefined };
    return { done: false, value: this.left-- };
  }
}
console.log(drain(new Dice()), drain([7, 8].values()), drain((function* () { yield 9; })()));
const graph: Record<string, string[]> = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
function* depthFirst(start: string, seen = new Set<string>()): Generator<string> {
  if (seen.has(start)) return;
  seen.add(start);
  yield start;
  for (const next of graph[start] ?? []) yield* depthFirst(next, seen);
}
console.log([...depthFirst("a")].join(""));
function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) yield [...items];
  for (let i = 0; items.length > 1 && i < items.length; i++) {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    for (const each of permutations(rest)) yield [items[i] as T, ...each];
  }
}
console.log([...permutations([1, 2, 3])].map((each) => each.join("")).join());
const entries = (source: Iterable<readonly [string, number]>): string => [...source].map(([key, n]) => key + n).join();
console.log(entries(new Map([["x", 1], ["y", 2]])), entries([["z", 3]]));
