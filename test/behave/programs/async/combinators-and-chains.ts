const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function work(n: number): Promise<number> { await sleep(n); if (n === 3) throw new Error("three"); return n * 2; }
async function main() {
  console.log(await Promise.all([work(5), work(1), 7]));
  console.log(await Promise.race([work(200), work(2)]));
  console.log((await Promise.allSettled([work(3), work(1)])).map((r) => r.status === "fulfilled" ? r.value : String(r.reason)));
  console.log(await Promise.any([work(3), work(40)]));
  try { await Promise.any([work(3)]); } catch (e) { console.log(e instanceof AggregateError, (e as AggregateError).errors.length); }
  try { await Promise.all([work(1), work(3)]); } catch (e) { console.log((e as Error).message); } finally { console.log("finally"); }
  await work(3).catch((e) => console.log("caught", e instanceof Error ? e.message : "")).then(() => console.log("then")).finally(() => console.log("fin"));
  const results: string[] = []; await Promise.all(["a", "b", "c"].map(async (x, i) => { await sleep((3 - i) * 40); results.push(x); })); console.log(results);
  console.log(await (async () => 5)(), await 6);
  queueMicrotask(() => console.log("micro")); setTimeout(() => console.log("timer"), 0); await null; console.log("after await");
  const id = setInterval(() => { console.log("tick"); clearInterval(id); }, 1); await sleep(5);
}
main().then(() => console.log("done"), (e) => console.log("failed", e));
console.log("sync end");
