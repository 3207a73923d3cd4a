let log = "";
function t<T>(name: string, v: T): T {
  log += name;
  return v;
}
const source = [1, 2];
const out = [t("a", 0), ...t("b", source), t("c", (source.push(3), 9)), ...source];
console.log(out.join(), log);
function f(...args: number[]): string {
  return args.join("+");
}
console.log(f(...[1, 2], 3, ...[]), f(), Math.max(...out), f(...source.map((x) => x * 2)));
const copy = [...source];
copy.push(99);
console.log(source.length, copy.length, [..."hi", "!"].join("."));
