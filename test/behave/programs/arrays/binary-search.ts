function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
const list = [1, 3, 3, 5, 8, 13];
console.log([0, 1, 2, 3, 4, 13, 14].map((v) => lowerBound(list, v)).join());
const inserted = [...list];
for (const v of [4, 0, 99]) inserted.splice(lowerBound(inserted, v), 0, v);
console.log(inserted.join());
