async function fail(message: string): Promise<number> {
  await Promise.resolve();
  throw new RangeError(message);
}
async function main(): Promise<void> {
  try {
    await fail("one");
  } catch (error) {
    console.log(error instanceof RangeError ? error.message : "?");
  } finally {
    console.log("finally");
  }
  const text = await fail("two").catch((error: unknown) => (error instanceof Error ? error.message : "?"));
  console.log(text);
  await Promise.reject(new Error("three")).then(() => console.log("never"), () => console.log("handled"));
  const order: string[] = [];
  await Promise.resolve("v").finally(() => void order.push("f")).then((v) => void order.push(v));
  console.log(order.join());
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 1) continue;
      if (i === 2) break;
      await Promise.resolve();
      console.log("body", i);
    } finally {
      await Promise.resolve();
      console.log("cleanup", i);
    }
  }
}
void main();
