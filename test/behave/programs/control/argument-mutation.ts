let n = 1;
function show(a: number, b: number, c: number): string {
  return `${a},${b},${c}`;
}
console.log(show(n, ++n, n), show(n++, n, n--), n);
const box = { v: 1 };
function set(value: number): number {
  box.v = value;
  return value;
}
console.log(show(box.v, set(5), box.v), box.v + set(6) + box.v);
const q = [1, 2, 3];
console.log(show(q[0], q.shift() ?? 0, q[0]), q.length);
let text = "a";
const change = (): string => (text = text + "b");
console.log(text + change() + text, [text, change(), text].join("|"));
