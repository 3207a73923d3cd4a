// Types that contain themselves, as JSON and copied.
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Tree { value: number; children: readonly Tree[] }
function clone(j: Json): Json { if (Array.isArray(j)) return j.map(clone); if (j !== null && typeof j === "object") { const out: { [key: string]: Json } = {}; for (const [k, v] of Object.entries(j)) out[k] = clone(v); return out; } return j; }
const doc: Json = { a: [1, "x", null, { b: true }], c: { d: -0.5 } };
const tree = (n: number): Tree => ({ value: n, children: n > 0 ? [tree(n - 1), tree(0)] : [] });
console.log(clone(doc), JSON.stringify(clone(doc)), JSON.stringify(doc) === JSON.stringify(clone(doc)));
console.log(JSON.stringify(tree(2)), JSON.stringify([clone([1, [2]])]));
