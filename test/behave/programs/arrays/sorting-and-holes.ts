interface Row {
  key: number;
  place: number;
}
let seed = 7;
const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const rows: Row[] = Array.from({ length: 500 }, (_, place) => ({ key: Math.floor(random() * 10), place }));
const sorted = rows.toSorted((a, b) => a.key - b.key);
console.log(sorted.every((row, index) => index === 0 || sorted[index - 1]!.key < row.key || (sorted[index - 1]!.key === row.key && sorted[index - 1]!.place < row.place)));
console.log(sorted.slice(0, 3), rows[0] === sorted.find((row) => row.place === 0));
console.log([10, 9, 1, 100, -1, 0, 1e21, 5e-7].sort((a, b) => a - b), ["b", "a", "C", "é", "z", ""].sort(), ["x10", "x9", "x1"].toSorted());
console.log([undefined, 3, undefined, 1].sort((a, b) => (b ?? 0) - (a ?? 0)), ["\ud83d\ude00", "\uffff", "a"].sort().map((text) => text.length));
let comparisons = 0;
const counted = Array.from({ length: 100 }, (_, index) => (index * 37) % 101).sort((a, b) => {
  comparisons++;
  return a - b;
});
console.log(counted.slice(0, 5), comparisons > 99 && comparisons < 1000);
console.log([3, 1, 2].sort(() => 0), [3, 1, 2].sort(() => NaN), [1, 2, 3].sort((a, b) => (a < b ? 1 : -1)), [2, 1].sort((a, b) => Number(a > b) - 0.5));
try {
  [3, 2, 1].sort(() => {
    throw new RangeError("from the comparison");
  });
} catch (error) {
  console.log(String(error));
}
const words = ["delta", "Alpha", "charlie", "bravo", "alpha"];
console.log(words.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0)), words);
const grid = Array.from({ length: 3 }, (_, y) => Array.from({ length: 3 }, (_, x) => x * y));
grid[1]!.reverse();
grid.sort((a, b) => b.reduce((s, v) => s + v, 0) - a.reduce((s, v) => s + v, 0));
console.log(grid, grid.flat().lastIndexOf(2), grid.map((row) => row.join("")).join("/"));
const filled = new Array<number>(3).fill(0).map((_, index) => index);
console.log(filled, Array.of(7), Array.from("abc"), Array.from([1, 2], (value) => value * 2), Array.from(new Set([1, 1])), Array.isArray(filled));
const queue = [1, 2, 3];
const visited: number[] = [];
for (const value of queue) {
  visited.push(value);
  if (value < 3) queue.push(value + 2);
  if (visited.length > 10) break;
}
console.log(visited, queue);
const removing = [1, 2, 3, 4, 5];
removing.forEach((value, index) => {
  if (value % 2 === 0) removing.splice(index, 1);
});
console.log(removing);
console.log([1, 2, 3].splice(-2, 1), [1, 2, 3].toSpliced(1, 0, 9, 8), [1, 2, 3].with(-1, 7), [1, 2, 3].fill(0, -2, -1), [1, 2, 3, 4, 5].copyWithin(1, 3), [[1], [2, 3]].flat().length);
try {
  [1].with(5, 1);
} catch (error) {
  console.log(error instanceof RangeError);
}
const nums = [5, 1, 4];
nums.splice(2);
nums.push(...nums, nums.length);
console.log(nums, nums.indexOf(4), nums.includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN), nums.at(-1), nums.shift(), nums.unshift(8, 9), nums);
console.log([1, 2, 3, 4].findLast((value) => value % 2 === 1), [1, 2].reduceRight((text, value) => text + value, ""), ["a", "b"].entries().next(), [..."ab"].keys().next().value, [[1, 2], [3]].flatMap((row) => [...row, 0]), [1, 2, 3].join(), [null, undefined, 1].join("-"), [[1, [2]], 3].toString(), [1, 2, 3].lastIndexOf(3, -2), [1].concat([2], 3, [[4]].flat()));
