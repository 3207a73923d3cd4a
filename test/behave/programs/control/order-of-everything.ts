let log = "";
const t = <T>(name: string, value: T): T => {
  log += name + " ";
  return value;
};
const flush = (name: string): void => {
  console.log(name, log);
  log = "";
};
const o = { v: 1, w: [1, 2, 3], f(a: number, b: number): number { return a - b; } };
console.log(t("a", 1) + t("b", 2) * t("c", 3) ** t("d", 2) - -t("e", 4));
flush("arithmetic");
console.log(t("o", o).f(t("x", 5), t("y", 3)));
flush("method");
t("target", o).w[t("index", 1)] = t("value", 9);
flush("element");
t("target", o).v += t("added", 4);
t("target", o).w[t("index", 2)] *= t("factor", 5);
flush("compound");
console.log(o.v, o.w);
let n = 5;
n += n++ + ++n;
console.log(n);
n = n-- - --n;
console.log(n);
let i = 0;
const items = [10, 20, 30, 40];
items[i++] = items[i++]! + i++;
console.log(items, i);
items[i] = i = 1;
console.log(items, i);
const swap = [1, 2];
[swap[0], swap[1]] = [t("second", swap[1]!), t("first", swap[0]!)];
console.log(swap);
flush("swap");
console.log(t("l", false) || t("r", true) && t("s", false), t("p", null) ?? t("q", "default"), t("z", 0) ?? t("never", 1));
flush("logic");
console.log([t("0", 0), ...t("spread", [1, 2]), t("3", 3)], { k: t("val", 1), last: t("end", 2) });
flush("literals");
console.log(`${t("one", 1)}-${t("two", 2)}-${t("three", "3")}`);
flush("template");
const { a = t("default a", 1), b = t("default b", 2), c: [d = t("default d", 3), e = t("default e", 4)] = t("default c", [7]) }: { a?: number; b?: number; c?: number[] } = t<{ a?: number; b?: number; c?: number[] }>("source", { b: 20 });
console.log(a, b, d, e);
flush("destructuring");
const pick = (x = t("x", 1), y = t("y", x + 1), { z = t("z", y) } = t("object", {} as { z?: number })): number[] => [x, y, z];
console.log(pick(), pick(5), pick(5, 6), pick(undefined, 7, { z: 8 }));
flush("parameters");
const chooser = (choice: number): string => (t("test", choice > 1) ? t("yes", "y") : t("no", "n"));
console.log(chooser(1), chooser(2));
flush("conditional");
const two: number = 2;
switch (t("subject", two)) {
  case t("case 1", 1):
  case t("case 2", 2):
    t("body", 0);
  // falls through
  case t("case 3", 3):
    t("through", 0);
    break;
  default:
    t("default", 0);
}
flush("switch");
for (let k = t("init", 0); t("check", k < 2); t("step", k++)) t("body", k);
flush("for");
let holder: { inner?: { count: number; get(): number } } = {};
console.log(holder.inner?.count, holder.inner?.get(), (holder.inner?.count ?? t("fallback", -1)) + 1);
holder = { inner: { count: t("count", 3), get: () => t("called", 4) } };
console.log(holder.inner?.count, holder.inner?.get(), holder.inner?.get?.());
flush("chains");
let counter: number | undefined;
counter ??= t("assigned", 1);
counter ??= t("not assigned", 2);
counter &&= t("and", 0);
counter ||= t("or", 5);
counter &&= counter + 1;
console.log(counter);
flush("logical assignment");
class Tracker {
  list: number[] = [];
  get place(): number[] {
    t("get", 0);
    return this.list;
  }
  set value(v: number) {
    t(`set ${v}`, 0);
  }
  get value(): number {
    return t("read", 40);
  }
}
const tracker = new Tracker();
tracker.place.push(t("pushed", 1), tracker.place.length);
tracker.value += t("plus", 2);
tracker.value++;
console.log(tracker.value--, tracker.list);
flush("accessors");
console.log((t("comma", 1), t("last", 2)), typeof t("typed", 1n), void t("void", 0), !t("not", ""), -t("minus", -3), +t("plus", 4));
flush("unary");
console.log(2 ** 3 ** 2, (-2) ** 2, 7 % -3, -7 % 3, 5 / 2 | 0, 1 << 33, -1 >>> 28, "5" + 3 + 2, 3 + 2 + "5", 10 - 2 - 3, 2 * 3 % 4);
