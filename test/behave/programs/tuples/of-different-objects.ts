async function main(): Promise<void> {
  const settled = await Promise.allSettled([Promise.resolve(1), Promise.resolve("s"), Promise.reject(new Error("e"))]);
  for (const s of settled) console.log(s.status, s.status === "fulfilled" ? s.value : "-");
  const [a, b] = settled;
  if (a.status === "fulfilled") console.log(a.value + 1);
  if (b.status === "fulfilled") console.log(b.value.length);
  console.log(settled.filter((s) => s.status === "rejected").length, settled.find((s) => s.status === "rejected")?.status, settled.at(0)?.status, settled.some((s) => s.status === "rejected"));
}
void main();
const pair: [{ kind: "a"; n: number }, { kind: "b"; s: string }] = [{ kind: "a", n: 1 }, { kind: "b", s: "x" }];
for (const p of pair) console.log(p.kind === "a" ? p.n : p.s);
console.log(pair.map((p) => p.kind).join(), pair[0].n, pair[1].s);
