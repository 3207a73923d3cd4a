// A function may give a variable a value that TypeScript still takes for undefined.
let v: number | undefined = undefined;
function f(): void {
  v = 3;
}
f();
console.log(v ?? 5, v);
let t: string | undefined = undefined;
function g(): void {
  t = "x";
}
g();
console.log(t ?? "none", t);
class Box { item: string | undefined = undefined; fill(): void { this.item = "full"; } take(): string | undefined { if (this.item === undefined) return this.item; return this.item + "!"; } }
const box = new Box();
if (box.item === undefined) { box.fill(); console.log(box.item, `${box.item}`); }
console.log(box.take(), new Box().take());
function outer(): void {
  let seen: number | null = null;
  const set = (): void => { seen = 7; };
  set();
  console.log(seen, seen === null, seen ?? "none", typeof seen, [seen], { seen });
}
outer();
let cache: number[] | undefined = undefined;
function warm(): void { cache = [1]; }
warm();
console.log(cache, cache ?? []);
