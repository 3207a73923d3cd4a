const a = { v: 1 };
const b = { v: 1 };
const c = a;
console.log(a === b, a === c, [a].includes(a), [a].indexOf(b), [a, b].findIndex((o) => o === b));
const n: { v: number } | null = a.v > 0 ? null : a;
console.log(n === null, n == null, n === undefined);
