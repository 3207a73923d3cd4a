type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number } | { kind: "tri"; sides: [number, number, number] };
const area = (s: Shape): number => { switch (s.kind) { case "circle": return Math.PI * s.r ** 2; case "rect": return s.w * s.h; case "tri": { const [a, b, c] = s.sides; const p = (a + b + c) / 2; return Math.sqrt(p * (p - a) * (p - b) * (p - c)); } } };
console.log([{ kind: "circle", r: 1 } as const, { kind: "rect", w: 2, h: 3 } as const, { kind: "tri", sides: [3, 4, 5] } as Shape].map((s) => area(s).toFixed(2)));
// Literals that callbacks see through the type that TypeScript widens them to.
for (const text of [{ a: 1, name: "x" }, { b: "y", name: "z" }].map((each) => each.name + ("a" in each ? each.a : each.b))) console.log(text);
console.log([{ kind: "a", n: 1 } as const, { kind: "b", s: "t" } as const].map((each) => (each.kind === "a" ? each.n : each.s)).join());
console.log([{ kind: "a", n: 1 } as const, { kind: "b", s: "t" } as const].reduce((sum, each) => sum + each.kind, ""), [{ k: 1, f: (): number => 5 }, { k: 2 }].map((each) => each.f?.() ?? each.k));
