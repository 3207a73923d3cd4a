// promises that settle in every order, thenables, errors on the way
const log = (...what: (string | number)[]): void => console.log(what.join(" ")); const later = (ms: number, v: number): Promise<number> => new Promise((r) => { setTimeout(() => r(v), ms); });
async function sum(...ps: (Promise<number> | number)[]): Promise<number> { let t = 0; for (const p of ps) t += await p; return t; }
async function guarded(p: Promise<number>): Promise<string> { try { return `ok ${await p}`; } catch (e) { return `no ${e instanceof Error ? e.message : String(e)}`; } finally { log("checked"); } }
async function main(): Promise<void> { log(await sum(later(2, 1), 2, Promise.resolve(3))); log(await guarded(Promise.reject(new RangeError("r")))); log(await guarded(later(1, 5)));
  const first = await Promise.race([later(9, 1), later(1, 2), later(5, 3)]); log("race", first); const any = await Promise.any([Promise.reject(new Error("x")), later(1, 8)]); log("any", any);
  const settled = await Promise.allSettled([later(1, 1), Promise.reject(new Error("bad")), Promise.resolve("s")]); log(settled.map((s) => (s.status === "fulfilled" ? `+${s.value}` : `-${s.reason instanceof Error ? s.reason.message : ""}`)).join(" "));
  const results = await Promise.all([1, 2, 3].map(async (n) => { await later(4 - n, 0); return n * n; })); log(results.join()); await Promise.resolve().then(() => log("a")).then(() => { throw new Error("mid"); }).then(() => log("skipped")).catch((e: unknown) => log("caught", e instanceof Error ? e.message : "")).finally(() => log("fin"));
  const deferred: { resolve?: (v: string) => void } = {}; const p = new Promise<string>((r) => { deferred.resolve = r; }); setTimeout(() => deferred.resolve?.("given"), 1); log(await p); for (const n of [3, 1, 2]) log("seq", await later(n, n)); }
main().then(() => log("done")).catch(() => log("never"));
