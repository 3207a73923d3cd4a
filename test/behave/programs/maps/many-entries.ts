const m = new Map<number, number>();
for (let i = 0; i < 5000; i++) m.set((i * 7) % 3001, i);
let sum = 0;
for (const v of m.values()) sum += v;
for (let i = 0; i < 3001; i += 2) m.delete(i);
let first = -1;
for (const k of m.keys()) {
  first = k;
  break;
}
console.log(m.size, sum, first);
for (let i = 0; i < 10; i++) m.set(i * 2, -i);
console.log(m.size, [...m.keys()].slice(-3).join());
