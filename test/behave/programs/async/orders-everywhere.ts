const order: string[] = []; const log = (s: string) => { order.push(s); }; const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function a(): Promise<number> { log("a1"); await null; log("a2"); return 1; } async function b(): Promise<number> { log("b1"); const r = await a(); log("b2"); return r + 1; }
async function thrower(): Promise<never> { await null; throw new RangeError("thrown"); }
class Res { constructor(readonly n: string) { log("open " + n); } close(): void { log("close " + this.n); } } async function using<T>(r: Res, f: (r: Res) => Promise<T>): Promise<T> { try { return await f(r); } finally { r.close(); } }
async function main(): Promise<void> {
  const p = b(); log("main"); queueMicrotask(() => log("micro")); setTimeout(() => log("timer0"), 0); console.log(await p); 
  try { await thrower(); } catch (e) { log((e as Error).name); } finally { log("f"); }
  const rs = await Promise.allSettled([thrower(), a(), sleep(1)]); console.log(rs.map((r) => r.status));
  console.log(await using(new Res("x"), async (r) => { await null; return r.n + "!"; })); try { await using(new Res("y"), async () => { throw new Error("bad"); }); } catch (e) { log((e as Error).message); }
  const results: number[] = []; for (const ms of [3, 1, 2]) { await sleep(ms); results.push(ms); } console.log(results);
  const cache = new Map<string, Promise<number>>(); const get = (k: string) => { let v = cache.get(k); if (!v) { log("miss " + k); v = sleep(1).then(() => k.length); cache.set(k, v); } return v; }; console.log(await Promise.all([get("aa"), get("aa"), get("b")]));
  let resolve: (v: string) => void = () => undefined; const d = new Promise<string>((r) => { resolve = r; }); setTimeout(() => resolve("late"), 2); console.log(await d, await Promise.race([d, sleep(100).then(() => "slow")]));
  const chained = await Promise.resolve(1).then((x) => x + 1).then((x) => { if (x > 1) throw new Error("c" + x); return x; }).catch((e) => (e as Error).message).finally(() => log("fin")); console.log(chained);
  const it = (async () => { let n = 0; const id = setInterval(() => { n++; if (n === 3) clearInterval(id); }, 1); await sleep(30); return n; })(); console.log(await it);
  await Promise.all([1, 2, 3].map(async (n) => { await null; if (n % 2) log("odd" + n); else { await null; log("even" + n); } }));
  const nested = async (n: number): Promise<number> => n <= 0 ? 0 : n + await nested(n - 1); console.log(await nested(10)); 
  try { await Promise.any([Promise.reject(new Error("1")), Promise.reject(new Error("2"))]); } catch (e) { console.log((e as AggregateError).errors.length, (e as Error).message); }
  label: for (let i = 0; i < 3; i++) { for (const x of ["a", "b"]) { await null; if (x === "b" && i === 1) break label; if (x === "a" && i === 0) continue label; log(`${i}${x}`); } }
  const obj = { v: 1, async inc(by: number): Promise<number> { await null; this.v += by; return this.v; } }; const [r1, r2] = await Promise.all([obj.inc(2), obj.inc(3)]); console.log(r1, r2, obj.v);
  const x = { n: 1 }; x.n += await (async () => { x.n = 100; return 5; })(); console.log(x.n); let t = 1; t = t + await Promise.resolve(2) + t; console.log(t); const arr = [1, 2]; arr[arr.length - 1] = await Promise.resolve(9); console.log(arr, [await a(), await a()], `${await a()}-${await b()}`);
  switch (await Promise.resolve("k")) { case "k": log("case k"); default: log("fall"); } console.log(await (await Promise.resolve(Promise.resolve(7)))); const f = await (async () => async () => 3)(); console.log(await f());
}
void main().then(() => { console.log(order.join(",")); });
