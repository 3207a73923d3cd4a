function classify(n: number): string {
  if (n < 0) return "negative";
  if (n === 0) return "zero";
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return `divisible by ${d}`;
  return n === 1 ? "one" : "prime";
}
console.log([-1, 0, 1, 2, 9, 97, 91].map(classify).join("; "));
function search(grid: readonly (readonly string[])[], wanted: string): [number, number] | undefined {
  for (const [y, row] of grid.entries()) {
    for (const [x, cell] of row.entries()) {
      if (cell === wanted) return [x, y];
    }
  }
  return undefined;
}
const grid = [["a", "b"], ["c", "d"]];
console.log(search(grid, "c")?.join(), search(grid, "z"));
