const after = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => void setTimeout(() => resolve(value), ms));
const fail = (message: string): Promise<never> => Promise.reject(new Error(message));
async function main(): Promise<void> {
  const outcomes = await Promise.allSettled([after(2, 1), Promise.resolve("text"), fail("bad")]);
  console.log(outcomes.map((each) => each.status).join());
  const [a, b, c] = outcomes;
  console.log(a.status === "fulfilled" ? a.value + 1 : 0, b.status === "fulfilled" ? b.value.length : 0, c.status === "rejected" && c.reason instanceof Error ? c.reason.message : "");
  console.log(await Promise.allSettled([Promise.resolve(1), Promise.resolve(2)]));
  const set = new Set([after(2, "s"), after(1, "t")]);
  console.log(await Promise.all(set), await Promise.race(set));
  const map = new Map([["k", after(1, 5)]]);
  console.log(await Promise.all([...map].map(async ([key, value]) => `${key}${await value}`)));
  const [n, s, o] = await Promise.all([1, after(1, "x"), Promise.resolve({ deep: [1] })]);
  console.log(n.toFixed(1), s.length, o.deep.length);
  try {
    await Promise.any([fail("a"), fail("b")]);
  } catch (error) {
    console.log(error instanceof AggregateError ? error.errors.length : "?", error instanceof Error ? error.message : "");
  }
  const results: number[] = await Promise.all([3, 1, 2].map((ms) => after(ms, ms * 10)));
  console.log(results, await Promise.all([]), (await Promise.allSettled([])).length);
  function* pending(): Generator<Promise<number>> {
    yield after(1, 1);
    yield Promise.resolve(2);
  }
  console.log(await Promise.all(pending()));
}
void main();
