// bigint and dates and misc
const a = BigInt.asIntN(64, 9007199254740993n), b = BigInt.asIntN(64, a * 2n); console.log(a, b, `${a}`, a > 5n, a === 9007199254740993n, typeof a, BigInt.asIntN(64, -7n / 2n), BigInt.asIntN(64, -7n % 2n));
console.log(BigInt.asUintN(8, -1n), BigInt.asIntN(8, 200n), Number(5n) + 1, BigInt(5) === 5n, [1n, 2n], a.toString(16));
namespace Geo { export const unit = "m"; export interface P { x: number } export function make(x: number): P { return { x }; } export namespace Deep { export const v = unit + "!"; } } namespace Geo { export const two = make(2); }
console.log(Geo.unit, Geo.make(1).x, Geo.Deep.v, Geo.two);
const tag = { a: 1, "b-c": 2, 3: "three" } as const; console.log(tag["b-c"], tag[3]);
const frozen = { list: [1, 2] as const, map: { k: "v" } } as const satisfies object; console.log(frozen.list[1], frozen.map.k);
const now = Date.now(); console.log(typeof now, now > 1.6e12);
console.log(isNaN(parseFloat("x")), Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.MIN_VALUE, Math.PI.toFixed(5), Math.E, Math.SQRT2, Math.LN10);
const r = Math.random(); console.log(r >= 0 && r < 1);
console.log([3, 1, 2].toString(), String([null]), String({}), `${[]}`, [undefined, null].join(), [[1, 2], [3]].join(";"));
label: for (const i of [1, 2]) for (const j of [1, 2]) { if (j === 2) continue label; if (i === 2) break label; console.log(i, j); }
let s = ""; for (let i = 0; i < 5; i++) { if (i === 3) break; s += i; } do { s += "d"; } while (s.length < 5); while (s.length < 7) s += "w"; console.log(s);
let n = 5; n **= 2; n %= 7; n <<= 3; n >>= 1; n |= 1; n &= 0xf; n ^= 3; n >>>= 0; console.log(n, n++ + ++n, n-- - --n);
const arr = [1, 2, 3]; let idx = 0; arr[idx++] = arr[idx] + 10; console.log(arr, idx); arr[idx] += arr[idx++]; console.log(arr, idx);
const fnOrder: string[] = []; const f = (k: string, v: number) => (fnOrder.push(k), v); const sum = f("a", 1) + f("b", 2) * f("c", 3); const o2 = { [String(f("k", 1))]: f("v", 2) } as Record<string, number>; console.log(fnOrder.join(""), sum, o2);
console.log(((p: { a: number } | null) => p?.a ?? -1)(null), [1, 2, 3].at(-1)!, (undefined as string | undefined)?.length, ("x" as string | null)!.length);
function overload(x: number): number; function overload(x: string): string; function overload(x: number | string): number | string { return typeof x === "number" ? x * 2 : x + x; } console.log(overload(2), overload("a"));
const tuple: readonly [number, ...string[]] = [1, "a"]; console.log(tuple.length);
