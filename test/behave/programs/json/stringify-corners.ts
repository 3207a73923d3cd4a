class Money {
  constructor(
    readonly amount: number,
    readonly currency = "EUR",
  ) {}
  toJSON(): string {
    return `${this.amount.toFixed(2)} ${this.currency}`;
  }
}
class Account {
  owner = "Ann";
  balance = new Money(1.005);
  #secret = 7;
  history: (Money | null)[] = [new Money(2), null];
  get total(): number {
    return this.#secret;
  }
  note?: string;
}
console.log(JSON.stringify(new Account()));
console.log(JSON.stringify(new Account(), null, 2));
const odd: { a: number; b: number; c: number; d: number; e?: number; f: undefined; g: number | undefined; h: null } = {
  a: NaN,
  b: -0,
  c: Infinity,
  d: 1e21,
  f: undefined,
  g: undefined,
  h: null,
};
console.log(JSON.stringify(odd));
console.log(JSON.stringify([undefined, null, NaN, -0, 1e-7, 123456789012345680000, true]));
console.log(JSON.stringify("é\u0000\b\f\n\r\t\"\\/\u007f\u2028\ud800 \udc00\ud83d\ude00"));
console.log(JSON.stringify({ "": 1, "a b": 2, "quo\"te": 3, 10: "ten", 2: "two" }));
console.log(JSON.stringify([]), JSON.stringify({}), JSON.stringify([[]], null, 2), JSON.stringify([{}], null, "\t"), JSON.stringify([[], {}], null, 1));
console.log(JSON.stringify({ a: [1, { b: [] }], c: {} }, null, 12));
console.log(JSON.stringify({ a: [1, { b: [] }], c: {} }, null, "longer than ten"));
console.log(JSON.stringify({ a: 1 }, null, 0), JSON.stringify({ a: 1 }, null, ""), JSON.stringify({ a: 1 }, null, -1), JSON.stringify({ a: 1 }, null, 1.9));
console.log(JSON.stringify(new Error("hidden")), JSON.stringify({ f: () => 1, g: 2 }));
const record: Record<string, unknown> = { z: 1, a: [undefined], b: undefined, 3: "three", 1: "one" };
console.log(JSON.stringify(record));
interface Node {
  name: string;
  next?: Node;
  children: Node[];
}
const root: Node = { name: "root", children: [{ name: "leaf", children: [] }] };
console.log(JSON.stringify(root));
root.children[0]!.next = root;
try {
  JSON.stringify(root);
} catch (error) {
  console.log(error instanceof TypeError, error instanceof Error && error.message.split("\n")[0]);
}
const shared = { v: 1 };
console.log(JSON.stringify([shared, shared, { shared }]));
try {
  JSON.stringify({ big: 1n });
} catch (error) {
  console.log(error instanceof TypeError, error instanceof Error && error.message);
}
enum Level {
  Low = 1,
  High = "HIGH",
}
console.log(JSON.stringify({ low: Level.Low, high: Level.High }), JSON.stringify(true), JSON.stringify(null), JSON.stringify("x"), JSON.stringify(-1.5e-9));
