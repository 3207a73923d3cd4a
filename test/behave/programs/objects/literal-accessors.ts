// Getters, setters and `this` in object literals: own members that are listed, printed as what they are, copied by value.
const log: string[] = [];
const temperature = {
  _celsius: 20,
  get celsius() { log.push("get"); return this._celsius; },
  set celsius(value) { log.push(`set ${value}`); this._celsius = value; },
  get fahrenheit() { return this.celsius * 9 / 5 + 32; },
  raise(by: number) { this.celsius += by; return this; },
};
console.log(temperature.celsius, temperature.fahrenheit);
temperature.celsius = 25;
temperature.celsius += 5;
console.log(temperature.raise(2).raise(3).fahrenheit, log.join());
console.log(temperature);
console.log(Object.keys(temperature), "celsius" in temperature, Object.hasOwn(temperature, "fahrenheit"));
log.length = 0;
const keys = Object.keys(temperature).join();
console.log(keys, log.length);
console.log(JSON.stringify({ a: temperature.celsius }), log.join());
const copy = { ...temperature };
copy._celsius = 1;
console.log(copy.celsius, copy.fahrenheit, log.join());
copy.celsius = 3;
console.log(copy.celsius, copy._celsius, temperature.celsius);

const plain = { z: 1, get a() { return [this.z, "x"]; }, b: 2 };
console.log(plain, JSON.stringify(plain), Object.entries(plain), Object.values(plain).length);
for (const key in plain) console.log(key);
const { a, ...rest } = plain;
console.log(a, rest);

interface Named { readonly name: string; size: number }
function show(named: Named): string { named.size += 1; return `${named.name}:${named.size}`; }
class Box implements Named { constructor(public name: string, public size: number) {} }
let size = 7;
const computed: Named = { get name() { return "computed" + size; }, get size() { return size; }, set size(value) { size = value * 2; } };
console.log([computed, new Box("box", 1), { name: "plain", size: 2 }].map(show), size);

function counter(start: number) {
  let count = start;
  return { get next() { return ++count; }, get peek() { return count; }, reset() { count = start; } };
}
const [one, two] = [counter(1), counter(10)];
console.log(one.next, one.next, two.next, one.peek, two.peek);
one.reset();
console.log(one.next);

const defaults = { a: 1, b: 2 };
const override = { ...defaults, get b(): number { return this.a + 10; }, c: 3 };
console.log(override.b, override);
const later = { get a() { return "getter"; }, ...{ a: "data" } as { a: string } };
console.log(later.a, later);
const lazy = { get value(): number { throw new RangeError("not yet"); } };
try { console.log(lazy.value); } catch (error) { console.log(String(error)); }
try { console.log(JSON.stringify(lazy)); } catch (error) { console.log(String(error)); }
console.log(lazy, [lazy], { lazy });
const keyed = { get "a key"() { return 1; }, get 3() { return "three"; }, 1: "one" };
console.log(keyed);
console.log(keyed["a key"], keyed[3]);
function pair<T>(first: T, second: T) { return { get first() { return first; }, set first(value: T) { first = value; }, get both(): T[] { return [first, second]; } }; }
const words = pair("a", "b");
words.first = "c";
const numbers = pair(1, 2);
numbers.first++;
console.log(words.both, numbers.both, words);
const big = { get id() { return 10n; }, get list() { return new Map([["k", 1]]); }, get self(): { id: bigint } { return this; } };
console.log(big.id, big.list.get("k"), big.self.id, big.self === big);
const maybe: { value?: number; get twice(): number } = { get twice() { return (this.value ?? 1) * 2; } };
console.log(maybe.twice, maybe);
maybe.value = 4;
console.log(maybe.twice, maybe);
class Holder { factor = 3; make() { const factor = this.factor; return { get scaled() { return factor * 2; }, arrow: () => this.factor }; } }
console.log(new Holder().make().scaled, new Holder().make().arrow());
for (const item of [1, 2].map((n) => ({ n, get square() { return this.n * this.n; } }))) console.log(item.square);
