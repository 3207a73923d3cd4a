let log = "";
function t<T>(name: string, value: T): T {
  log += name;
  return value;
}
function take(a: number, b: number, c: number): number {
  return a * 100 + b * 10 + c;
}
console.log(take(t("a", 1), t("b", 2), t("c", 3)), log);
log = "";
console.log(t("a", 1) + t("b", 2) * t("c", 3) - t("d", 4), log);
log = "";
const list = [t("x", 1), t("y", 2), ...t("z", [3, 4]), t("w", 5)];
console.log(list.length, log);
log = "";
const o = { b: t("1", 1), a: t("2", 2), ...t("3", { c: 3 }) };
console.log(o.a + o.b + o.c, log);
log = "";
console.log([t("p", 0), t("q", 1)][t("i", 1)], log);
log = "";
console.log(t("l", 5) > t("r", 4) ? t("yes", "Y") : t("no", "N"), t("m", 0) || t("n", 7), t("s", 0) && t("u", 1), log);
