// Rounds of everything that allocates, under a leak checker.
function* numbers(limit: number): Generator<number> {
  try {
    for (let i = 0; i < limit; i++) yield i;
  } finally {
    closed++;
  }
}
let closed = 0;
let handled = 0;
class Item {
  constructor(readonly id: number, public next?: Promise<Item>) {}
  async load(): Promise<number> {
    await null;
    return this.id;
  }
}
async function round(i: number): Promise<number> {
  const item = new Item(i);
  item.next = Promise.resolve(item);
  const [a, b] = await Promise.all([item.load(), Promise.resolve(1)]);
  const it = numbers(3);
  it.next();
  for (const n of numbers(5)) if (n === 2) break;
  try {
    if (i % 10 === 0) throw new Error("tenth");
  } catch {
    handled++;
  }
  void new Promise<number>(() => undefined).then(() => handled++);
  const first = await Promise.race([Promise.resolve(a), new Promise<number>(() => undefined)]);
  item.next = undefined;
  return first + b;
}
async function main(): Promise<void> {
  let sum = 0;
  for (let i = 0; i < 4000; i++) sum = (sum + (await round(i))) % 1000003;
  console.log(sum, closed, handled);
}
void main();
