// interfaces & structural
interface Named { name: string }
interface Greeter extends Named { greet(other?: Named): string; readonly tags?: string[] }
class Person implements Greeter { constructor(public name: string, public age = 0) {} greet(other?: Named) { return `${this.name} greets ${other?.name ?? "nobody"}`; } }
const lit: Greeter = { name: "lit", greet(o) { return `${this.name}>${o?.name}`; }, tags: ["t"] };
const people: Greeter[] = [new Person("ann"), lit];
for (const p of people) console.log(p.greet(people[0]), p.tags?.length, p.greet());
function rename(n: Named, to: string): Named { n.name = to; return n; }
const bob = new Person("bob", 3); const same = rename(bob, "rob"); console.log(bob.name, same === bob, bob.age);
const named: Named[] = people; named[0].name = "changed"; console.log(people[0].name, named.length);
interface Point { x: number; y: number } interface Point3 extends Point { z: number }
const p3: Point3 = { x: 1, y: 2, z: 3 }; const p2: Point = p3; p2.x = 10; console.log(p3, p2, "z" in p2);

type Fn = (a: number, b?: number) => number; const add: Fn = (a, b = 5) => a + b; console.log(add(1), add(1, 1));
interface Op { (a: number): number } const dbl: Op = (a) => a * 2; console.log([1, 2].map((x) => dbl(x)));
const table: Record<string, (a: number, b: number) => number> = { "+": (a, b) => a + b, "-": (a, b) => a - b }; for (const k of Object.keys(table)) console.log(k, table[k](5, 3));
interface Node2 { value: number; children?: Node2[] } const walk = (n: Node2): number => n.value + (n.children?.map(walk).reduce((a, b) => a + b, 0) ?? 0); console.log(walk({ value: 1, children: [{ value: 2 }, { value: 3, children: [{ value: 4 }] }] }));
interface Handler { handle: (e: string) => void } class Log implements Handler { out: string[] = []; handle = (e: string) => { this.out.push(e); }; } const l = new Log(); const hs: Handler[] = [l, { handle: (e) => console.log("lit", e) }]; hs.forEach((h) => h.handle("e")); console.log(l.out);
const { name, ...restOf } = { name: "n", a: 1, b: [2] }; console.log(name, restOf);
const acc = { total: 0, add(n: number) { this.total += n; return this; } }; console.log(acc.add(1).add(2).total, acc);
class Temp { #c = 0; get f() { return this.#c * 2; } set f(v) { this.#c = v / 2; } } const t: { f: number } = new Temp(); t.f = 10; console.log(t.f); t.f += 4; console.log(t.f);
abstract class Base { abstract id: string; describe() { return "id " + this.id; } } class Impl extends Base { id = "impl"; } console.log(new Impl().describe());
