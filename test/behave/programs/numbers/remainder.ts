const pairs: [number, number][] = [[7, 3], [-7, 3], [7, -3], [-7, -3], [5.5, 2], [-5.5, 2], [1, 0], [0, 5], [1e17, 7], [4294967295, 10], [-1, 4294967296]];
for (const [a, b] of pairs) console.log(a, b, a % b);
let i = -5;
i %= 3;
console.log(i);
