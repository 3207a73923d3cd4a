// An Iterable can be walked as often as what is behind it.
function twice<T>(source: Iterable<T>): T[] {
  const result: T[] = [];
  for (const each of source) result.push(each);
  for (const each of source) result.push(each);
  return result;
}
function* once(): Generator<number> {
  yield 1;
  yield 2;
}
class Bag implements Iterable<string> {
  constructor(private readonly items: string[]) {}
  *[Symbol.iterator](): Generator<string> {
    yield* this.items;
  }
}
const list = [1, 2];
console.log(twice(list).join(), twice(new Set(["s", "t"])).join(), twice("äb😀").join(), twice(once()).join());
console.log(twice(new Map([["k", 1]])).length, twice(new Bag(["p", "q"])).join(), twice(list.keys()).join());
function sum(source: Iterable<number | undefined>): number {
  let total = 0;
  for (const each of source) total += each ?? 100;
  return total;
}
console.log(sum([1, 2]), sum(once()), sum(new Set([5])), sum([1, undefined]));
interface Shape { area(): number }
class Square implements Shape {
  constructor(readonly side: number) {}
  area(): number {
    return this.side * this.side;
  }
}
function total(shapes: Iterable<Shape>): number {
  let area = 0;
  for (const shape of shapes) area += shape.area();
  return area;
}
console.log(total([new Square(2), new Square(3)]), total(new Map([["a", new Square(1)]]).values()));
function first<T>(source?: Iterable<T>): T | undefined {
  if (source === undefined) return undefined;
  for (const each of source) return each;
  return undefined;
}
console.log(first([7]), first(), first(new Set<number>()), first("xy"));
function* lazy(): Generator<number> {
  yield 1;
  yield 2;
}
console.log([...lazy()].join());
const zip = function* <A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> {
  const other = b[Symbol.iterator]();
  for (const each of a) {
    const step = other.next();
    if (step.done === true) return;
    yield [each, step.value];
  }
};
for (const [n, text] of zip([1, 2, 3], "ab")) console.log(n, text);
