// Long chains and deep recursion of promises.
async function sum(n: number): Promise<number> {
  return n === 0 ? 0 : n + (await sum(n - 1));
}
async function later(n: number): Promise<number> {
  await null;
  return n <= 0 ? 0 : 1 + (await later(n - 1));
}
const fibonacci = async (n: number): Promise<number> => (n < 2 ? n : (await fibonacci(n - 1)) + (await fibonacci(n - 2)));
async function main(): Promise<void> {
  console.log(await sum(500), await later(500), await fibonacci(12));
  let chain = Promise.resolve(0);
  for (let i = 0; i < 5000; i++) chain = chain.then((n) => n + i);
  console.log(await chain);
  const all = await Promise.all(Array.from({ length: 1000 }, async (_, i) => {
    for (let k = 0; k < i % 7; k++) await null;
    return i;
  }));
  console.log(all.reduce((a, b) => a + b, 0));
  let turns = 0;
  const spin = async (): Promise<void> => {
    while (turns < 20000) {
      turns++;
      await undefined;
    }
  };
  await Promise.all([spin(), spin(), spin()]);
  console.log(turns);
}
void main();
