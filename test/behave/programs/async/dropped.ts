// What nobody can settle any more is freed with everything that it holds; nothing leaks.
class Big {
  readonly data = new Array<number>(100).fill(1);
}
async function waitForever(big: Big): Promise<number> {
  const own = [big, new Big()];
  try {
    await new Promise<void>(() => undefined);
  } finally {
    console.log("never printed");
  }
  return own.length;
}
async function round(i: number): Promise<number> {
  const text = `round ${i}`;
  const parts = await Promise.all([Promise.resolve(text), Promise.resolve(i)]);
  const first = await Promise.race([new Promise<number>(() => undefined), Promise.resolve(i)]);
  if (i % 3 === 0) void waitForever(new Big());
  try {
    if (i % 5 === 0) throw new Error(text);
    await null;
  } catch (error) {
    return error instanceof Error ? error.message.length : 0;
  }
  return parts[0].length + first;
}
async function main(): Promise<void> {
  let sum = 0;
  for (let i = 0; i < 2000; i++) sum += await round(i);
  console.log(sum);
}
void main();
