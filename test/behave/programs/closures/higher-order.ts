const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C): ((a: A) => C) => (a) => g(f(a));
const curry = (a: number) => (b: number) => (c: number) => a * 100 + b * 10 + c;
const lengthOf = (s: string): number => s.length;
console.log(compose(lengthOf, (n) => n * 2)("four"), curry(1)(2)(3));
function twice<T>(f: (x: T) => T): (x: T) => T {
  return (x) => f(f(x));
}
console.log(twice((n: number) => n + 3)(1), twice((s: string) => s + s)("ab"), twice(twice((n: number) => n * 2))(1));
const table: Record<string, (a: number, b: number) => number> = { add: (a, b) => a + b, sub: (a, b) => a - b };
for (const name in table) console.log(name, table[name](7, 2));
