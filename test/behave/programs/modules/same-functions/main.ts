// Functions of the same name for the same types: C++ would look for a plain name in the modules of the arguments' types, and in the runtime.
import { describe as describeThere, join as joinThere, type Named, Shape, shape } from "./shape.ts";
import { main } from "./main/main.ts";

function describe(shape: Shape): string {
  return `${shape.name} here, ${describeThere(shape)} there`;
}

function join(all: readonly Shape[]): string {
  return [...all].reverse().map(describe).join(" or ");
}

function truthy(value: number | string | boolean | null): boolean {
  return value === "yes";
}

function compare(left: string, right: string): number {
  return right.length - left.length;
}

function add(left: readonly number[], right: readonly number[]): number[] {
  return left.map((each, index) => each + (right[index] ?? 0));
}

function length(text: string): number {
  return -text.length;
}

function toStr(value: unknown): string {
  return typeof value;
}

function print(text: string): void {
  console.log(`<${text}>`);
}

function get(map: ReadonlyMap<string, number>, key: string): string {
  return `${key}: ${map.get(key) ?? "none"}`;
}

function valueOf(named: Named | undefined): string {
  return named?.name ?? "nobody";
}

function finish(done: () => void): void {
  console.log("finish");
  done();
}

function* take(all: Iterable<string>, count: number): Generator<string> {
  for (const each of all) {
    if (count-- <= 0) return;
    yield each;
  }
}

async function settle(work: Promise<string>): Promise<string> {
  return `settled ${await work}`;
}

class Printer {
  static print(text: string): string {
    return `static ${text}`;
  }

  print(text: string): string {
    print(`${text} by ${Printer.print(text)}`);
    return this.describe(shape("line"));
  }

  private describe(shape: Shape): string {
    return `method, ${describe(shape)}`;
  }
}

const square = new Shape("square", 4);
console.log(describe(square), join([square, shape("triangle")]), joinThere([square, shape("triangle")]));
console.log(truthy("yes"), truthy("no"), truthy(1), truthy(null));
console.log(["a", "ccc", "bb"].sort(compare), compare("a", "bb"), add([1, 2], [3, 4]), length("four"));
console.log(toStr(1), toStr("s"), toStr([]), toStr(undefined), toStr(square));
print("text");
console.log(get(new Map([["a", 1]]), "a"), get(new Map(), "b"), valueOf(square), valueOf(undefined), valueOf({ name: "x" }));
finish(() => print("done"));
console.log([...take(["a", "b", "c"], 2)], new Printer().print("p"), main(square));
void settle(Promise.resolve("well")).then(print);
