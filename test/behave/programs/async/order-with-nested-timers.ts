const log: string[] = [];
const step = (name: string): void => void log.push(name);
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(() => resolve(), ms));
setTimeout(() => {
  step("t1");
  queueMicrotask(() => step("t1 micro"));
  void Promise.resolve().then(() => step("t1 then")).then(() => step("t1 then then"));
  setTimeout(() => step("nested"), 0);
}, 0);
setTimeout(() => step("t2"), 0);
setTimeout(() => step("t3"), 1);
queueMicrotask(() => {
  step("m1");
  queueMicrotask(() => step("m1 nested"));
});
void Promise.resolve().then(() => step("p1"));
void (async () => {
  step("async start");
  await undefined;
  step("async 1");
  await later(1);
  step("async timer");
})();
step("sync");
const apart: string[] = [];
let ticks = 0;
const ticked = new Promise<string>((resolve) => {
  const interval = setInterval(() => {
    if (++ticks < 3) return;
    clearInterval(interval);
    clearInterval(interval);
    clearTimeout(undefined);
    resolve(`${ticks} ticks`);
  }, 2);
});
const never = setTimeout(() => apart.push("never"), 5);
clearTimeout(never);
const self = setTimeout(() => {
  clearTimeout(self);
  apart.push("self cleared");
}, 2);
const other = setTimeout(() => apart.push("must not run"), 15);
setTimeout(() => clearTimeout(other), 4);
const results = async (): Promise<void> => {
  try {
    await Promise.any([Promise.reject(new Error("first")), Promise.reject(new RangeError("second"))]);
  } catch (error) {
    if (error instanceof AggregateError) console.log(error.name, error.message, error.errors.length, error.errors.map(String));
  }
  try {
    await Promise.any<number>([]);
  } catch (error) {
    console.log(error instanceof AggregateError, String(error));
  }
  console.log(await Promise.all([1, Promise.resolve("two"), later(1).then(() => 3)]));
  console.log(await Promise.race([later(30).then(() => "slow"), later(1).then(() => "fast")]));
  const settled = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("no")), 3]);
  console.log(settled.map((each) => (each.status === "fulfilled" ? each.value : String(each.reason))));
  console.log(await Promise.all([]), await Promise.allSettled([]));
  const thrown = await Promise.all([later(2), Promise.reject(new Error("from all"))]).catch((error: unknown) => String(error));
  console.log(thrown);
  const final = await Promise.resolve("kept").finally(() => "dropped");
  console.log(final);
  try {
    await Promise.resolve(1).finally(() => {
      throw new Error("from finally");
    });
  } catch (error) {
    console.log(String(error));
  }
  console.log(await new Promise<number>((resolve, reject) => {
    resolve(1);
    reject(new Error("ignored"));
    resolve(2);
  }));
  const chained = await Promise.reject(new Error("e")).then(() => "skipped").catch((error: unknown) => `caught ${String(error)}`).then((text) => text.length);
  console.log(chained);
};
void results()
  .then(() => ticked)
  .then(async (text) => {
    await later(40);
    console.log(text, ticks, apart, log);
  });
