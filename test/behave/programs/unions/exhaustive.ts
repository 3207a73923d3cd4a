type Shape =
  | { kind: "circle"; radius: number }
  | { kind: "rectangle"; width: number; height: number }
  | { kind: "polygon"; points: [number, number][] }
  | { kind: "group"; parts: Shape[]; name?: string };
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return Math.PI * shape.radius ** 2;
    case "rectangle":
      return shape.width * shape.height;
    case "polygon": {
      let sum = 0;
      shape.points.forEach(([x, y], index) => {
        const [nextX, nextY] = shape.points[(index + 1) % shape.points.length]!;
        sum += x * nextY - nextX * y;
      });
      return Math.abs(sum) / 2;
    }
    case "group":
      return shape.parts.reduce((sum, part) => sum + area(part), 0);
    default: {
      const never: never = shape;
      return never;
    }
  }
}
const shapes: Shape[] = [
  { kind: "circle", radius: 1 },
  { kind: "rectangle", width: 2, height: 3.5 },
  { kind: "polygon", points: [[0, 0], [4, 0], [4, 3]] },
];
shapes.push({ kind: "group", parts: [...shapes], name: "all" });
for (const shape of shapes) console.log(shape.kind, area(shape).toFixed(3), "name" in shape ? shape.name : "-");
console.log(shapes[3]);

type Token = { type: "number"; value: number } | { type: "operator"; value: "+" | "-" | "*" } | { type: "end" };
function* tokens(text: string): Generator<Token> {
  for (const part of text.split(" ")) {
    if (part === "+" || part === "-" || part === "*") yield { type: "operator", value: part };
    else yield { type: "number", value: Number(part) };
  }
  yield { type: "end" };
}
const stack: number[] = [];
for (const token of tokens("1 2 + 3 * 4 -")) {
  if (token.type === "end") console.log("result", stack.pop());
  else if (token.type === "number") stack.push(token.value);
  else {
    const [b, a] = [stack.pop() ?? NaN, stack.pop() ?? NaN];
    stack.push(token.value === "+" ? a + b : token.value === "-" ? a - b : a * b);
  }
}
type Loading = { state: "loading"; since: number };
type Failed = { state: "failed"; error: Error; retries?: number };
type Done<T> = { state: "done"; data: T };
type Remote<T> = Loading | Failed | Done<T>;
const describe = <T>(remote: Remote<T>, show: (data: T) => string): string => {
  if (remote.state === "done") return show(remote.data);
  if (remote.state === "failed") return `${remote.error.message} (${remote.retries ?? "no"} retries)`;
  return `since ${remote.since}`;
};
console.log(describe<number>({ state: "loading", since: 5 }, String), describe({ state: "done", data: [1, 2] }, (data) => data.join("+")), describe<string>({ state: "failed", error: new RangeError("far") }, (s) => s), describe<string>({ state: "failed", error: new Error("x"), retries: 0 }, (s) => s));
type Value = string | number | boolean | null | undefined | string[] | { text: string } | (() => string) | bigint;
const kind = (value: Value): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  switch (typeof value) {
    case "string":
      return `text ${value.length}`;
    case "number":
      return `number ${value.toFixed(1)}`;
    case "boolean":
      return value ? "yes" : "no";
    case "undefined":
      return "nothing";
    case "function":
      return `function giving ${value()}`;
    case "bigint":
      return `big ${value}`;
    case "object":
      return `object ${value.text}`;
    default:
      return "never";
  }
};
const values: Value[] = ["abc", 1.25, true, null, undefined, ["a", "b"], { text: "t" }, () => "called", 12n];
for (const value of values) console.log(kind(value));
const isText = (value: Value): value is string => typeof value === "string";
console.log(values.filter(isText).map((text) => text.toUpperCase()), values.find(isText), values.findIndex((value) => typeof value === "number" && value > 1));
function assertNumber(value: Value): asserts value is number {
  if (typeof value !== "number") throw new TypeError(`${kind(value)} is no number`);
}
try {
  const [first, second] = values;
  assertNumber(second);
  console.log(second + 1);
  assertNumber(first);
} catch (error) {
  console.log(error instanceof TypeError, String(error));
}
