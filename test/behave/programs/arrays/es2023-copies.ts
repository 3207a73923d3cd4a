// toSorted, toReversed, toSpliced, with: the original never changes.
const numbers = [3, 1, 2];
console.log(numbers.toSorted((a, b) => a - b), numbers.toReversed(), numbers.toSpliced(1, 1), numbers.with(0, 9), numbers);
console.log(numbers.toSorted((a, b) => b - a), numbers.toSpliced(1, 0, 7, 8), numbers.toSpliced(-1, 1, 5));
console.log(numbers.with(-1, 4));
try {
  numbers.with(3, 0);
} catch (error) {
  console.log(error instanceof RangeError);
}
const words = ["b", "a", "C", "B"];
console.log(words.toSorted(), words.toReversed().join(""), words);
interface Item {
  readonly name: string;
  readonly rank: number;
}
const items: Item[] = [
  { name: "x", rank: 2 },
  { name: "y", rank: 1 },
  { name: "z", rank: 2 },
  { name: "w", rank: 1 },
];
console.log(items.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name).join(""));
console.log(items.toSpliced(0, 2).length, items.length);
const empty: number[] = [];
console.log(empty.toSorted((a, b) => a - b), empty.toReversed(), empty.toSpliced(0, 5));
console.log(["10", "9", "1", "100"].toSorted());
