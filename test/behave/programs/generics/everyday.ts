// generics
class Stack<T> { private items: T[] = []; push(...v: T[]): this { this.items.push(...v); return this; } pop(): T | undefined { return this.items.pop(); } map<U>(f: (t: T) => U): Stack<U> { return new Stack<U>().push(...this.items.map(f)); } get size() { return this.items.length; } *[Symbol.iterator](): Iterator<T> { for (const i of this.items) yield i; } }
const s = new Stack<number>().push(1, 2, 3);
console.log([...s.map((x) => `#${x}`)], s.size, s.pop(), s.pop(), s.pop(), s.pop());
function group<T>(items: readonly T[], key: (t: T) => string): Record<string, T[]> { const out: Record<string, T[]> = {}; for (const i of items) (out[key(i)] ??= []).push(i); return out; }
console.log(group([1, 2, 3, 4], (n) => (n % 2 ? "odd" : "even")));
function pipe<A, B, C>(f: (a: A) => B, g: (b: B) => C): (a: A) => C { return (a) => g(f(a)); }
console.log(pipe((n: number) => n + 1, (n) => `${n}!`)(4));
interface Comparable<T> { compareTo(o: T): number }
class Num implements Comparable<Num> { constructor(readonly v: number) {} compareTo(o: Num) { return this.v - o.v; } }
function max<T extends Comparable<T>>(items: T[]): T { return items.reduce((a, b) => (a.compareTo(b) >= 0 ? a : b)); }
console.log(max([new Num(3), new Num(9), new Num(4)]).v);
function prop<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; }
console.log(prop({ a: 1, b: "x" }, "b").toUpperCase(), prop({ a: 1, b: "x" }, "a") + 1);
type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
function parse(t: string): Result<number, string> { const n = Number(t); return Number.isNaN(n) ? fail("bad " + t) : ok(n); }
for (const t of ["1", "x"]) { const r = parse(t); console.log(r.ok ? r.value : r.error); }
class Box<T = string> { constructor(public value: T) {} with<U>(v: U): Box<U> { return new Box(v); } static of<T>(v: T) { return new Box(v); } }
console.log(new Box("d").value, Box.of(5).with([1]).value, new Box({ a: 1 }).value.a);
const ids = <T>(x: T): T => x;
console.log(ids(5), ids("a"), ids([1, 2])[1], [1, 2].map(ids));
abstract class Repo<T extends { id: number }> { protected map = new Map<number, T>(); add(t: T): void { this.map.set(t.id, t); this.added(t); } abstract added(t: T): void; get(id: number): T | undefined { return this.map.get(id); } }
class Users extends Repo<{ id: number; name: string }> { log: string[] = []; added(t: { id: number; name: string }) { this.log.push(t.name); } }
const u = new Users(); u.add({ id: 1, name: "a" }); u.add({ id: 2, name: "b" });
console.log(u.log, u.get(2)?.name, u.get(3)?.name);
function tuple<T extends unknown[]>(...args: T): T { return args; }
console.log(tuple(1, "a", true).length);
function memo<A extends string | number, R>(f: (a: A) => R): (a: A) => R { const m = new Map<A, R>(); return (a) => { let r = m.get(a); if (r === undefined) { r = f(a); m.set(a, r); } return r; }; }
let calls = 0; const sq = memo((n: number) => (calls++, n * n)); console.log(sq(4), sq(4), calls);
type Keys<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T];
const nk: Keys<{ a: number; b: string }> = "a"; console.log(nk);
const opt: Readonly<Partial<{ a: number; b: string }>> = { b: "z" }; console.log(opt.a, opt.b);
const pickd: Pick<{ a: number; b: string; c: boolean }, "a" | "c"> = { a: 1, c: true }; console.log(pickd);
