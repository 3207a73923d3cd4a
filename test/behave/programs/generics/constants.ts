// generic functions in constants
const first = <T,>(list: readonly T[]): T => list[0];
const last = function <T>(list: readonly T[]): T | undefined { return list.at(-1); };
const shuffle = <T,>(a: T[], r: () => number): T[] => { for (let i = a.length - 1; i > 0; i--) { const j = Math.floor(r() * (i + 1)); [a[i], a[j]] = [a[j], a[i]]; } return a; };
console.log(first([1, 2]) + 1, first(["a"]).toUpperCase(), last([true]), shuffle([1, 2, 3], () => 0.5), shuffle(["x", "y"], () => 0).join(""));
const id = <T,>(x: T): T => x;
console.log(id(5).toFixed(1), [1, 2].map(id), id([1])[0] + 1, id({ a: 1 }).a);
const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a));
console.log(compose((n: number) => `${n}`, (s) => s.length)(12345));
const keyBy = <T, K extends string | number>(items: readonly T[], key: (t: T) => K): Map<K, T> => new Map(items.map((item): [K, T] => [key(item), item]));
console.log(keyBy([{ id: 1 }, { id: 2 }], ({ id: n }) => n), keyBy(["aa", "b"], (s) => s.length));
const sumBy = <T,>(items: readonly T[], f: (t: T) => number): number => items.reduce((sum, item) => sum + f(item), 0);
console.log(sumBy([{ n: 1 }, { n: 2 }], ({ n }) => n), sumBy([[1], [2, 3]], (l) => l.length));
const repeat = <T,>(n: number, make: (i: number) => T): T[] => n <= 0 ? [] : [...repeat(n - 1, make), make(n - 1)];
console.log(repeat(3, (i) => i * i));
export const pair = <A, B>(a: A, b: B): [A, B] => [a, b];
console.log(pair(1, "x"), pair([1], { z: 1 })[1].z);
