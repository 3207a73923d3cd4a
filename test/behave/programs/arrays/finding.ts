const values = [5, 12, 8, 130, 44, 8];
console.log(values.find((v) => v > 10), values.findLast((v) => v > 10), values.find((v) => v > 1000));
console.log(values.findIndex((v) => v > 10), values.findLastIndex((v) => v > 10), values.findLastIndex((v) => v > 1000));
console.log(values.indexOf(8), values.lastIndexOf(8), values.indexOf(8, 3), values.lastIndexOf(8, 3), values.indexOf(7));
console.log(values.includes(44), values.includes(45), values.includes(8, -1), [NaN].includes(NaN), [NaN].indexOf(NaN));
console.log(values.at(0), values.at(-1), values.at(6), values.at(-7));
console.log(values.some((v) => v % 2 === 1), values.every((v) => v > 4), ([] as number[]).some(() => true), ([] as number[]).every(() => false));
console.log(values.indexOf(5, -6), values.indexOf(5, -5), values.lastIndexOf(5, -6));
const seen: string[] = [];
values.findLast((v, i) => {
  seen.push(`${i}:${v}`);
  return v === 130;
});
console.log(seen.join(" "));
const names: (string | undefined)[] = ["a", undefined, "b"];
console.log(names.indexOf(undefined), names.includes(undefined), names.find((n) => n === undefined));
