// What TypeScript calls the objects of a literal differs from mention to mention: the literal itself, what methods see, what is inferred.
console.log([[{v:1} as const,{v:2,w:"w"} as const]].flatMap((list) => list.map((e) => e.v)));
console.log(new Map([["a",{x:1,y:2}],["b",{x:3,y:4,z:5}]]).get("b")?.x);
for (const [k, e] of Object.entries({ a: { x: 1, y: "q" }, b: { x: 2, z: true } })) console.log(k, e.x);
for (const e of Object.values({ a: { x: 1, y: "q" }, b: { x: 2, z: true } })) console.log(e.x);
console.log(Object.values({ a: { x: 1, y: "q" }, b: { x: 2, z: true } }).map((e) => e.x));
function* pairs() { yield { x: 1, y: 2 }; yield { x: 3, z: "t" }; }
for (const e of pairs()) console.log(e.x, "z" in e ? e.z : e.y);
console.log([...pairs()].map((e) => e.x));
function* lists() { yield [{ x: 1, y: 2 }, { x: 3, z: "t" }]; }
for (const e of lists()) console.log(e.map((q) => q.x), e[0]?.y);
const late = Date.now() > 5;
console.log((late ? [{ x: 1, y: 2 }] : [{ x: 3, z: "t" }]).map((e) => e.x));
const t: [number, { x: number }[]] = [1, [{ x: 1 }]];
console.log(t[1].map((e) => e.x));
const u = [1, [{ x: 1, y: 2 }, { x: 3, z: "t" }]] as const;
console.log(u[1].map((e) => e.x));
console.log((late ? { x: 1, y: 2 } : { x: 3, z: "t" }).x);
const v = late ? { x: 1, y: [{ a: 1 }, { b: 2, a: 3 }] } : { x: 3, y: [{ a: 2 }, { c: 2, a: 3 }] };
console.log(v.y.map((e) => e.a));
console.log([[1, { x: 1, y: 2 }], [2, { x: 3, z: "t" }]].map((p) => typeof p[0]));
for (const { x, y = 5 } of [{ x: 1, y: 2 }, { x: 3 }]) console.log(x, y);
console.log([...new Set([{ x: 1, y: 2 }, { x: 3, z: "t" }])].map((e) => e.x));
for (const e of new Set([{ x: 1, y: 2 }, { x: 3, z: "t" }])) console.log(e.x);
new Set([{ x: 1, y: 2 }, { x: 3, z: "t" }]).forEach((e) => console.log(e.x));
new Map([["a", { x: 1, y: 2 }], ["b", { x: 3, y: 4 }]]).forEach((e, k) => console.log(k, e.x));
for (const [k, e] of new Map([["a", [{ x: 1, y: 2 }, { x: 5, z: 1 }]], ["b", [{ x: 3, y: 4 }]]])) console.log(k, e.map((i) => i.x));
console.log([...new Map([["a", { x: 1, y: 2 }], ["b", { x: 3, y: 4 }]]).values()].map((e) => e.x));
console.log(Array.from([{ x: 1, y: 2 }, { x: 3, z: "t" }]).map((e) => e.x));
console.log(Array.of({ x: 1, y: 2 }, { x: 3, y: 1 }).map((e) => e.x));
console.log(Object.fromEntries([["a", { x: 1, y: 2 }], ["b", { x: 3, y: 4 }]])["a"]?.x);
for (const [i, e] of [{ x: 1, y: 2 }, { x: 3, z: "t" }].entries()) console.log(i, e.x);
console.log([[{ x: 1, y: 2 }, { x: 3, z: "t" }]].flat().map((e) => e.x));
console.log([[[{ x: 1, y: 2 }, { x: 3, z: "t" }]]].map((a) => a.map((b) => b.map((c) => c.x))));
console.log([{ x: 1, y: 2 }, { x: 3, z: "t" }].reduce<{ x: number }>((a, b) => ({ x: a.x + b.x }), { x: 0 }).x);
console.log([{ x: 1, y: 2 }, { x: 3, z: "t" }].concat([{ x: 9, y: 2 }]).map((e) => e.x));
async function f(): Promise<void> {
  const r = await Promise.all([Promise.resolve({ x: 1, y: 2 }), Promise.resolve({ x: 3, z: "t" })]);
  console.log(r[0].x, r[1].z);
  const list = await Promise.resolve([{ x: 1, y: 2 }, { x: 3, z: "t" }]);
  console.log(list.map((e) => e.x));
  const q = await Promise.all([1, 2].map(async (n) => n > 1 ? { x: n, y: 1 } : { x: n, z: 2 }));
  console.log(q.map((e) => e.x + (e.y ?? 0) * 10 + (e.z ?? 0) * 100));
  await Promise.resolve([{ x: 1, y: 2 }, { x: 3, z: "t" }]).then((l) => l.forEach((e) => console.log(e.x)));
}
void f();
