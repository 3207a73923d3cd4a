// async: queue with concurrency, retry, timeout, event emitter, pub-sub, semaphore
const sleep = (ms: number): Promise<void> => new Promise((r) => { setTimeout(r, ms); });
class Semaphore { private waiting: (() => void)[] = []; constructor(private free: number) {} async acquire(): Promise<void> { if (this.free > 0) { this.free--; return; } await new Promise<void>((r) => { this.waiting.push(r); }); } release(): void { const next = this.waiting.shift(); if (next) next(); else this.free++; } async with<T>(f: () => Promise<T>): Promise<T> { await this.acquire(); try { return await f(); } finally { this.release(); } } }
async function retry<T>(f: (attempt: number) => Promise<T>, times: number): Promise<T> { let last: unknown; for (let i = 1; i <= times; i++) { try { return await f(i); } catch (e) { last = e; console.log("attempt", i, e instanceof Error ? e.message : e); await sleep(1); } } throw new Error("gave up", { cause: last }); }
function timeout<T>(p: Promise<T>, ms: number): Promise<T> { return Promise.race([p, sleep(ms).then((): T => { throw new Error("timeout"); })]); }
class Topic<T> { private readonly subs = new Set<(v: T) => void | Promise<void>>(); subscribe(f: (v: T) => void): () => boolean { this.subs.add(f); return () => this.subs.delete(f); } publish(v: T): void { for (const s of this.subs) void s(v); } }
async function pool<T, R>(items: readonly T[], limit: number, f: (t: T) => Promise<R>): Promise<R[]> { const results: R[] = []; let next = 0; const worker = async (): Promise<void> => { while (next < items.length) { const i = next++; const r = await f(items[i]); results.push(r); } }; await Promise.all(Array.from({ length: limit }, worker)); return results; }
async function main(): Promise<void> {
  const sem = new Semaphore(2); let active = 0, peak = 0; await Promise.all([5, 3, 1, 2].map((ms) => sem.with(async () => { active++; peak = Math.max(peak, active); await sleep(ms); active--; }))); console.log("peak", peak);
  console.log(await retry(async (n) => { if (n < 3) throw new Error("no " + n); return "ok " + n; }, 5));
  try { await retry(() => Promise.reject(new Error("never")), 2); } catch (e) { console.log((e as Error).message, ((e as Error).cause as Error).message); }
  try { await timeout(sleep(50), 5); } catch (e) { console.log((e as Error).message); } console.log(await timeout(sleep(1).then(() => 7), 50));
  const t = new Topic<number>(); const got: number[] = []; const off = t.subscribe((v) => { got.push(v); }); t.publish(1); console.log(off(), off()); t.publish(2); console.log(got);
  console.log((await pool([3, 1, 2], 2, async (n) => { await sleep(n); return n * n; })).sort((a, b) => a - b));
  let chain = Promise.resolve(0); for (let i = 1; i <= 3; i++) chain = chain.then((v) => v + i); console.log(await chain);
  const order: string[] = []; const a = (async () => { order.push("a1"); await null; order.push("a2"); })(); const b = (async () => { order.push("b1"); await null; order.push("b2"); })(); order.push("sync"); await Promise.all([a, b]); console.log(order.join());
  await new Promise<void>((resolve) => { let n = 0; const id = setInterval(() => { if (++n === 3) { clearInterval(id); resolve(); } }, 1); }); console.log("interval done");
  const lazy = new Map<string, Promise<number>>(); const load = (k: string): Promise<number> => { let v = lazy.get(k); if (!v) { console.log("load", k); v = sleep(1).then(() => k.length); lazy.set(k, v); } return v; }; console.log(await Promise.all([load("abc"), load("abc"), load("de")]));
}
void main().finally(() => console.log("end"));
