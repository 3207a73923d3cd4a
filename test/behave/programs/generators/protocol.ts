// Iterators written by hand, walked by everything that walks.
class Fibonacci implements Iterable<number> {
  closed = 0;
  constructor(private readonly limit: number) {}
  [Symbol.iterator](): Iterator<number> {
    let [a, b] = [0, 1];
    return {
      next: () => {
        if (a > this.limit) return { done: true, value: undefined };
        const value = a;
        [a, b] = [b, a + b];
        return { done: false, value };
      },
      return: () => {
        this.closed++;
        return { done: true, value: undefined };
      },
    };
  }
}
const numbers = new Fibonacci(50);
console.log([...numbers].join(), numbers.closed);
for (const n of numbers) if (n > 5) break;
const [x, y, z] = numbers;
console.log(x, y, z, numbers.closed);
try {
  for (const n of numbers) if (n === 3) throw new Error("stop");
} catch (error) {
  console.log(error instanceof Error ? error.message : "?", numbers.closed);
}
const find = (wanted: number): boolean => {
  for (const n of numbers) if (n === wanted) return true;
  return false;
};
console.log(find(13), find(14), numbers.closed);
outer: for (const a of numbers) {
  for (const b of numbers) {
    if (b > a) continue outer;
    if (a > 3) break outer;
  }
}
console.log(numbers.closed, Math.max(...numbers), new Set(numbers).size, Array.from(numbers, (n) => n * 2).join());
const [head, ...tail] = numbers;
console.log(head, tail.length, numbers.closed);
class Countdown implements IterableIterator<number> {
  constructor(private n: number) {}
  next(): IteratorResult<number> {
    return this.n > 0 ? { done: false, value: this.n-- } : { done: true, value: undefined };
  }
  [Symbol.iterator](): this {
    return this;
  }
}
const countdown = new Countdown(3);
console.log(countdown.next().value, [...countdown].join(), countdown.next().done);
const pairs = { *[Symbol.iterator](): Generator<[string, number]> { yield ["a", 1]; yield ["b", 2]; } };
console.log(new Map(pairs).get("b"), [...pairs].length);
