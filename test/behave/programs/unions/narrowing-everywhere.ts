// narrowing
class Dog { constructor(readonly name: string) {} bark(): string { return this.name + " woof"; } }
class Cat { readonly lives = 9; meow(): string { return "meow"; } }
type Pet = Dog | Cat;
function speak(pet: Pet | string | undefined): string {
  if (!pet) return "nothing";
  if (typeof pet === "string") return pet;
  if (pet instanceof Dog) return pet.bark();
  return pet.meow() + pet.lives;
}
console.log(speak(new Dog("rex")), speak(new Cat()), speak("hm"), speak(""), speak(undefined));
const isDog = (p: Pet): p is Dog => p instanceof Dog;
const pets: Pet[] = [new Dog("a"), new Cat(), new Dog("b")];
console.log(pets.filter(isDog).map((d) => d.name), pets.find(isDog)?.bark());
function assertDog(p: Pet): asserts p is Dog { if (!(p instanceof Dog)) throw new TypeError("no dog"); }
try { const p: Pet = pets[1]; assertDog(p); console.log(p.name); } catch (e) { console.log((e as Error).message); }
function both(p: Pet) { return "lives" in p ? p.lives : p.name.length; }
console.log(pets.map(both));
function area(s: { t: "c"; r: number } | { t: "s"; a: number; b?: number }): number {
  const { t } = s;
  if (t === "c") return s.r * 2;
  return s.a * (s.b ?? s.a);
}
console.log(area({ t: "c", r: 2 }), area({ t: "s", a: 3 }), area({ t: "s", a: 3, b: 4 }));
function sw(v: string | number | boolean): string {
  switch (true) {
    case typeof v === "string": return "s" + v.length;
    case typeof v === "number": return "n" + v.toFixed(0);
    default: return "b" + v;
  }
}
console.log(sw("abc"), sw(2), sw(true));
function alias(v: string | number[]) { const isText = typeof v === "string"; if (isText) return v.length; return v.length * 10; }
console.log(alias("abc"), alias([1]));
function never(x: never): never { throw new Error("never " + String(x)); }
function ex(k: "a" | "b"): number { switch (k) { case "a": return 1; case "b": return 2; default: return never(k); } }
console.log(ex("a"), ex("b"));
function eq(a: string | number, b: string | boolean) { if (a === b) return a.toUpperCase(); return "diff"; }
console.log(eq("x", "x"), eq(1, true));
let value: string | number | null = null as string | number | null;
const read = () => value;
value = "t";
console.log(read(), typeof value);
for (const item of [1, "a", undefined, null, [2], { z: 1 }]) {
  console.log(typeof item, item === null, Array.isArray(item) ? item.length : "-");
}
const maybe: number | undefined = [1, 2, 3].find((x) => x > 5);
console.log(maybe?.toFixed(2), maybe ?? "none", maybe === undefined);
const s: { a?: { b?: { c: number } } } = {};
console.log(s.a?.b?.c, s.a?.b?.c ?? 7);
s.a = { b: { c: 3 } };
console.log(s.a?.b?.c, s.a.b && s.a.b.c);
