// What a suspended function uses stays alive: its object, its parameters, its captured variables.
class Counter {
  count = 0;
  constructor(private readonly name: string) {}
  async bump(by: number, label: string): Promise<string> {
    const before = this.count;
    await null;
    this.count += by;
    const inner = async (): Promise<number> => {
      await null;
      return this.count + by;
    };
    return `${label} ${this.name} ${before} ${this.count} ${await inner()}`;
  }
  static async make(name: string): Promise<Counter> {
    await null;
    return new Counter(name);
  }
  get later(): Promise<number> {
    return this.read();
  }
  private async read(): Promise<number> {
    await null;
    return this.count;
  }
}
class Loud extends Counter {
  override async bump(by: number, label: string): Promise<string> {
    const text = await super.bump(by * 2, label);
    return text.toUpperCase();
  }
}
const running: Promise<string>[] = [];
for (let i = 0; i < 3; i++) running.push(new Counter(`temporary${i}`).bump(i, "label" + i));
running.push(new Loud("loud").bump(5, "x"));
const functions: (() => Promise<number>)[] = [];
for (let i = 0; i < 3; i++) {
  let n = i * 10;
  functions.push(async () => {
    n++;
    await null;
    return n++ + i;
  });
}
async function defaults(a: number, b = a * 2, ...rest: string[]): Promise<string> {
  await null;
  rest.push("end");
  return `${a} ${b} ${rest.join("-")}`;
}
async function destructured({ x, y = 3 }: { x: number; y?: number }, [p, q]: [string, boolean]): Promise<string> {
  await null;
  return `${x} ${y} ${p} ${q}`;
}
async function main(): Promise<void> {
  console.log((await Promise.all(running)).join("; "));
  for (const f of functions) console.log(await f(), await f());
  console.log(await defaults(1), await defaults(1, 5, "r", "s"), await destructured({ x: 1 }, ["p", true]));
  const made = await Counter.make("made");
  await made.bump(7, "");
  console.log(await made.later);
  const results = await Promise.all(["a", "b", "c"].map(async (text, index) => {
    await null;
    return text.repeat(index + 1);
  }));
  console.log(results.join());
}
void main();
