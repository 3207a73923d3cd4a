// Numbers inside longer texts, alone beside empty ones, and appended.
const empty = ["", "x"];
const wholes = [0, 7, -7, 10, 4294967295, -2147483648, 9007199254740991, -9007199254740991, 9007199254740993, 1e21, -0];
const others = [0.1, -1.5, NaN, Infinity, -Infinity, 1e-7, 123456.789];
for (const number of [...wholes, ...others]) {
  const first = `${empty[0]}${number}`;
  const last = `${number}${empty[0]}`;
  const both = `${number}${number}`;
  console.log(first, last, both, first === last, first.length, `<${number}>${empty[1]}`, "é" + number, `π${number}π`);
}
let grown = "";
const kept: string[] = [];
for (let index = -2; index < 13; index++) {
  grown += index;
  kept.push(`${empty[0]}${index}`);
  grown += `,${index * 1000}:${index / 4}`;
}
console.log(grown, kept, kept.join("").length);
let same = empty[0];
same += 5;
const held = same;
same += 6;
console.log(held, same);
const bigs = [0n, -1n, 9223372036854775807n, -9223372036854775808n];
console.log(bigs.map((big) => `${empty[0]}${big}`).join(" "), `${bigs[1]}${bigs[2]}`);
const map = new Map<string, number>();
for (let index = 0; index < 20; index++) map.set(`key${index % 3}`, index);
map.set(`${empty[0]}${12}`, 1);
console.log(map, map.get("12"));
function label(value: number): string {
  return `${value}`;
}
const bytes = new Uint8Array([1, 200]);
console.log(label(3) + label(-3.25), `${bytes[0]}/${bytes[1]}`, `${Math.fround(0.1)}`);
