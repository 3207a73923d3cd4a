const log: string[] = [];
const tick = (name: string): Promise<string> => Promise.resolve(name).then((n) => (log.push(n), n));
async function overridden(): Promise<string> {
  try {
    return await tick("body");
  } finally {
    await tick("cleanup");
    log.push("after cleanup");
  }
}
async function replaced(): Promise<string> {
  try {
    throw new Error("lost");
  } catch (error) {
    await tick("in catch");
    return error instanceof Error ? error.message : "?";
  } finally {
    await tick("in finally");
  }
}
async function rethrown(): Promise<number> {
  try {
    try {
      await Promise.reject(new TypeError("inner"));
    } finally {
      await tick("inner finally");
    }
  } catch (error) {
    throw new RangeError(`outer of ${error instanceof TypeError ? error.message : "?"}`);
  }
  return 1;
}
async function loops(): Promise<number> {
  let sum = 0;
  outer: for (let i = 0; i < 4; i++) {
    for (const step of [1, 2, 3]) {
      try {
        await null;
        if (step === 2) continue outer;
        if (i === 2) break outer;
        sum += step;
      } finally {
        await null;
        sum += 100;
      }
    }
  }
  return sum;
}
async function main(): Promise<void> {
  console.log(await overridden(), await replaced());
  try {
    await rethrown();
  } catch (error) {
    console.log(error instanceof RangeError, error instanceof Error ? error.message : "");
  }
  console.log(await loops(), log.join());
}
void main();
