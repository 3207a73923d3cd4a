// What programs do with promises every day: retry, caches, queues, semaphores, events.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function retry<T>(times: number, work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= times) throw error;
      await sleep(attempt);
    }
  }
}
class Cache<V> {
  private readonly running = new Map<string, Promise<V>>();
  loads = 0;
  constructor(private readonly load: (key: string) => Promise<V>) {}
  get(key: string): Promise<V> {
    let found = this.running.get(key);
    if (found === undefined) {
      this.loads++;
      found = this.load(key).finally(() => this.running.delete(key));
      this.running.set(key, found);
    }
    return found;
  }
}
class Semaphore {
  private readonly waiting: (() => void)[] = [];
  constructor(private free: number) {}
  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
const handlers: Record<string, (argument: string) => Promise<string>> = {
  async upper(text) {
    await null;
    return text.toUpperCase();
  },
  double: async (text) => text + text,
};
interface Device { read(): Promise<number>; name: string }
const device: Device = {
  name: "sensor",
  async read() {
    await sleep(1);
    return this.name.length;
  },
};
const maybe = (n: number): number | Promise<number> => (n > 1 ? Promise.resolve(n * 10) : n);
async function main(): Promise<void> {
  console.log(await retry(3, async (attempt) => {
    if (attempt < 3) throw new Error("not yet");
    return `attempt ${attempt}`;
  }));
  console.log(await retry(2, (): Promise<number> => Promise.reject(new RangeError("always"))).catch((error: unknown) => error instanceof RangeError && error.message));
  const cache = new Cache(async (key) => {
    await sleep(1);
    return { key };
  });
  const [a, b] = await Promise.all([cache.get("k"), cache.get("k")]);
  console.log(a === b, cache.loads, (await cache.get("k")) === a, cache.loads);
  const semaphore = new Semaphore(2);
  let active = 0;
  let most = 0;
  const order = await Promise.all([5, 1, 3, 2].map((ms, i) => semaphore.use(async () => {
    most = Math.max(most, ++active);
    await sleep(ms);
    active--;
    return i;
  })));
  console.log(order, most);
  for (const name of ["upper", "double"]) console.log(await handlers[name]?.("ab"));
  console.log(await device.read(), await maybe(1), await maybe(2), (await Promise.all([maybe(1), maybe(2)])).join());
  const mixed: number | string = await Promise.resolve(1).then((n): number => {
    if (n === 1) throw new Error("text");
    return n;
  }).catch((error: unknown) => (error instanceof Error ? error.message : "?"));
  console.log(mixed, await Promise.resolve(3).then(undefined, () => 4), await Promise.resolve(3).then((n) => [n, n]).then(([x, y]) => (x ?? 0) + (y ?? 0)));
  const results = await [1, 2, 3].reduce(async (sum, n) => (await sum) + n, Promise.resolve(10));
  console.log(results);
}
main().then(() => console.log("done"), (error: unknown) => console.log("failed", error));
