function* naturals(from = 0): Generator<number> {
  let n = from;
  try {
    while (true) yield n++;
  } finally {
    console.log("closed at", n);
  }
}
function* filter<T>(source: Iterable<T>, test: (value: T) => boolean): Generator<T> {
  for (const value of source) if (test(value)) yield value;
}
function* map<T, U>(source: Iterable<T>, f: (value: T, index: number) => U): Generator<U> {
  let index = 0;
  for (const value of source) yield f(value, index++);
}
function* take<T>(source: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of source) {
    if (left-- <= 0) return;
    yield value;
  }
}
const isPrime = (n: number): boolean => {
  for (const d of naturals(2)) {
    if (d * d > n) return n > 1;
    if (n % d === 0) return false;
  }
  return false;
};
console.log(isPrime(91), isPrime(97));
const words = map(take(filter(naturals(), (n) => n % 3 === 0), 4), (n, i) => `${i}:${n}`);
console.log([...words].join(" "));
const [p, q] = map(filter(naturals(10), (n) => n % 2 === 1), (n) => ({ n, square: n * n }));
console.log(p, q.square);
const reduce = <T, A>(source: Iterable<T>, f: (sum: A, value: T) => A, start: A): A => {
  let sum = start;
  for (const value of source) sum = f(sum, value);
  return sum;
};
console.log(reduce(take(naturals(1), 5), (sum, n) => sum + n, ""));
console.log(Object.fromEntries(map(["a", "b"], (key, i): [string, number] => [key, i])));
const labels = new Map(map(new Set(["x", "y"]), (key, i): [string, number] => [key, i]));
console.log(labels);
