let log = "";
function tell<T>(name: string, value: T): T {
  log += name + " ";
  return value;
}
const source: { a?: number; b?: number; c?: number } = { b: 2 };
const { a = tell("a", 1), b = tell("b", 9), c = tell("c", 7) } = tell("source", source);
console.log(a, b, c, log);
const [x = tell("x", 1), y = tell("y", x + 1)] = [undefined, 5] as (number | undefined)[];
console.log(x, y, log);
