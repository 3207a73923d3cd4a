// What `Math.imul`, `Math.clz32` and `Math.fround` give is divided and added as any number is.
const a = [7, 9, -3].map((n) => n * 2147483647);
console.log(Math.imul(a[0], 5) / Math.imul(a[1], 3), Math.imul(a[0], 3) + Math.imul(a[1], 77777) * 65537);
console.log(Math.clz32(a[0]) / Math.clz32(8), Math.clz32(2) % 2.5, 7 % Math.imul(a[0], 3), -Math.imul(1, 0));
console.log(Math.imul(a[1], 7) % -Math.clz32(1), [Math.imul(3, a[0]), 1.5], [Math.clz32(a[1]), 0.5]);
console.log(Math.fround(a[0] / 3) * Math.fround(0.1), Math.fround(0.1) + Math.fround(0.2), 5.5 % Math.fround(2.1));
