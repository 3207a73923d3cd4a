const a = [5, 1, 4, 2, 3];
console.log(a.map((x, i) => x * i).join(), a.filter((x) => x % 2 === 1).join(), a.reduce((s, x) => s + x), a.reduce((s, x) => s + x, ""), a.reduceRight((s, x) => s + x, "|"));
console.log(a.some((x) => x > 4), a.every((x) => x > 0), a.find((x) => x > 3), a.findIndex((x) => x === 2), a.findLast((x) => x < 4), a.findLastIndex((x) => x > 10));
a.forEach((x, i, all) => {
  if (i < all.length - 4) a[i] = x * 10;
});
console.log(a.join(), a.flatMap((x) => [x, x]).length, [[1], [2, 3], []].flat().join());
