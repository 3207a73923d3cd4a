const grid: number[][] = [];
for (let y = 0; y < 3; y++) {
  grid.push([]);
  for (let x = 0; x < 4; x++) grid[y].push(y * x);
}
grid[1][2] += 100;
const row = grid[2];
row[0] = -1;
console.log(grid.map((r) => r.join(" ")).join(" / "), grid[2][0]);
const shared = new Array<number[]>(3).fill([0]);
shared[0][0] = 5;
console.log(shared.map((s) => s[0]).join(), shared[0] === shared[2]);
const transposed = grid[0].map((_, x) => grid.map((r) => r[x]));
console.log(transposed.length, transposed[2].join());
