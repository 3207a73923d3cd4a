const wait = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));
const failing = (ms: number, message: string): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error(message)), ms));
async function main(): Promise<void> {
  console.log((await Promise.all([wait(3, 1), wait(1, 2), 3])).join());
  const [text, flag] = await Promise.all([wait(1, "t"), wait(1, true)]);
  console.log(text.length, flag);
  console.log(await Promise.race([wait(20, "slow"), wait(1, "fast")]));
  const settled = await Promise.allSettled([wait(1, "ok"), failing(1, "bad")]);
  for (const result of settled) console.log(result.status, result.status === "fulfilled" ? result.value : result.reason instanceof Error ? result.reason.message : "?");
  console.log(await Promise.any([failing(1, "x"), wait(5, "any")]));
  try {
    await Promise.all([wait(5, 1), failing(1, "first"), failing(2, "second")]);
  } catch (error) {
    console.log(error instanceof Error ? error.message : "?");
  }
  console.log((await Promise.all([])).length);
}
void main();
