// Every construct takes as many turns as in ECMAScript: tickers run beside it and show the order.
const log: string[] = [];
async function ticker(count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    await null;
    log.push(String(i));
  }
}
async function plain(): Promise<number> {
  return 1;
}
async function returnsPromise(): Promise<number> {
  return plain();
}
async function returnsAwaited(): Promise<number> {
  return await plain();
}
async function mixed(direct: boolean): Promise<number | undefined> {
  return direct ? undefined : plain();
}
const note = (name: string) => (): void => void log.push(name);
void ticker(9).then(() => console.log(log.join(" ")));
void plain().then(note("plain"));
void returnsPromise().then(note("promise"));
void returnsAwaited().then(note("awaited"));
void mixed(true).then(note("direct"));
void mixed(false).then(note("indirect"));
void Promise.resolve(plain()).then(note("same"));
void Promise.resolve().then(() => plain()).then(note("chained"));
void new Promise<number>((resolve) => resolve(plain())).then(note("adopted"));
void Promise.all([plain(), 2]).then(note("all"));
void Promise.race([returnsPromise(), plain()]).then(note("race"));
void Promise.resolve(1).finally(() => plain()).then(note("finally"));
void Promise.reject(new Error("x")).catch(() => 1).then(note("caught"));
const same = plain();
console.log(Promise.resolve(same) === same);
