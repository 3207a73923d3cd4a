type Thunk<T> = () => T;
const makers: Thunk<number>[] = [];
for (const [index, base] of [10, 20].entries()) {
  let local = base;
  makers.push(() => (local += index + 1));
}
console.log(makers.map((make) => [make(), make()]));
function counterPair(start: number): { up: Thunk<number>; down: Thunk<number>; reset: (to?: number) => void } {
  let count = start;
  return { up: () => ++count, down: () => --count, reset: (to = start) => void (count = to) };
}
const first = counterPair(5);
const second = counterPair(5);
first.up();
first.up();
second.down();
console.log(first.up(), second.up());
first.reset();
second.reset(100);
console.log(first.down(), second.up());
const { up } = first;
console.log(up(), first.up === up);
function parameterChanged(value: number, list: Thunk<number>[]): number {
  list.push(() => value);
  value *= 2;
  list.push(() => value++);
  return value;
}
const list: Thunk<number>[] = [];
console.log(parameterChanged(3, list), list.map((f) => f()), list.map((f) => f()));
const recursive = { fact: (n: number): number => (n < 2 ? 1 : n * recursive.fact(n - 1)) };
console.log(recursive.fact(6));
function hoisted(): string {
  return inner(3);
  function inner(n: number): string {
    return n === 0 ? tail : `${n}${inner(n - 1)}`;
  }
}
var tail = "end";
console.log(hoisted());
class Button {
  label = "b";
  private handlers: ((event: string) => void)[] = [];
  constructor(log: string[]) {
    this.handlers.push((event) => log.push(`${this.label}:${event}`), function (event) {
      log.push(`plain:${event}`);
    });
  }
  press = (times = 1): void => {
    for (let i = 0; i < times; i++) for (const handler of this.handlers) handler(`press ${i}`);
  };
}
const log: string[] = [];
const { press } = new Button(log);
press(2);
console.log(log);
const switchCapture = (n: number): Thunk<string> => {
  switch (n) {
    case 0: {
      let text = "zero";
      const f = (): string => (text += "!");
      return f;
    }
    case 1:
      const shared = "one";
      return () => shared;
    default:
      return () => `many ${n}`;
  }
};
const zero = switchCapture(0);
console.log(zero(), zero(), switchCapture(1)(), switchCapture(9)());
const catcher = (): Thunk<string> => {
  try {
    throw new Error("kept");
  } catch (error) {
    const seen = error instanceof Error ? error : new Error("?");
    return () => `${seen.message} ${error === seen}`;
  }
};
console.log(catcher()());
let outerValue = "before";
const show = (): string => outerValue;
const setter = (value: string): Thunk<string> => {
  outerValue = value;
  return show;
};
console.log(show(), setter("during")(), show());
const compose = <T>(...steps: ((value: T) => T)[]): ((value: T) => T) => (value) => steps.reduce((result, step) => step(result), value);
console.log(compose<number>((n) => n + 1, (n) => n * 10)(1), compose<string>()("same"), compose((s: string) => s + s, (s) => s.length > 3 ? s : compose((t: string) => t + "?")(s))("ab"));
const lazy = <T>(make: Thunk<T>): Thunk<T> => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
let calls = 0;
const once = lazy(() => ++calls);
console.log(once(), once(), calls);
const timers: string[] = [];
for (let i = 0; i < 3; i++) setTimeout(() => timers.push(`t${i}`), 3 - i);
setTimeout(() => console.log(timers.toSorted()), 20);
(function iife(depth: number): void {
  if (depth > 0) iife(depth - 1);
  else console.log("bottom");
})(3);
const args = (...values: number[]): Thunk<number> => () => values.reduce((a, b) => a + b, 0) + values.length;
console.log(args(1, 2, 3)(), args()());
