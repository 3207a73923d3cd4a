let calls = 0;
const next = (): number => ++calls;
function f(a: number, b = a * 2, c = next(), d = () => a + b + c): string {
  a = 100;
  return `${a} ${b} ${c} ${d()}`;
}
console.log(f(1), f(1, 2), f(1, undefined, 3), f(1, 2, 3, () => 0), calls);
function g(first: string, ...rest: number[]): string {
  return first + rest.length + rest.map((x) => x * 2).join("");
}
console.log(g("a"), g("b", 1), g("c", ...[1, 2], 3));
