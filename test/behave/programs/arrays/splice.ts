const a = [0, 1, 2, 3, 4, 5];
console.log(a.splice(1, 2).join(), a.join(), a.splice(-2).join(), a.join(), a.splice(1, 0, 10, 11).length, a.join(), a.splice(0, 1, 7, 7, 7).join(), a.join());
const b = [1, 2, 3, 4, 5];
console.log(b.toSpliced(1, 2, 9).join(), b.with(1, 20).join(), b.toReversed().join(), b.join(), b.copyWithin(0, 3).join(), b.fill(0, 1, 3).join());
try {
  b.with(10, 1);
} catch (e) {
  console.log(e instanceof RangeError);
}
